import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Module, modulesOf, source } from './support/modules.ts';

interface Permit {
  readonly rooms: readonly string[];
  readonly packages: readonly string[];
}

const pure = ['language', 'layout', 'graph', 'search', 'format', 'view', 'picture'];
const belowUi = [...pure, 'source', 'document', 'store', 'canvas'];

/** What a room may import besides itself. Everything absent is forbidden. */
const permits: Readonly<Record<string, Permit>> = {
  language: { rooms: [], packages: [] },
  layout: { rooms: [], packages: [] },
  graph: { rooms: ['language'], packages: [] },
  search: { rooms: ['graph', 'language'], packages: ['fuse.js/basic'] },
  format: { rooms: ['graph'], packages: ['valibot'] },
  view: { rooms: ['graph', 'layout', 'language'], packages: [] },
  source: { rooms: ['graph', 'format'], packages: [] },
  picture: { rooms: ['graph', 'view', 'language'], packages: [] },
  // A mark in a text is drawn as on the map.
  document: { rooms: ['graph', 'view', 'language', 'picture'], packages: ['react'] },
  store: { rooms: ['graph', 'view', 'search', 'source'], packages: ['zustand/vanilla'] },
  // Widths of text are language's.
  canvas: { rooms: ['graph', 'view', 'picture', 'language'], packages: ['cytoscape'] },
  ui: { rooms: belowUi, packages: ['react', 'zustand', 'uqr'] },
  app: { rooms: [...belowUi, 'ui', 'worker'], packages: ['react', 'react-dom/client', 'virtual:graph.css'] },
  // Runs beside the page and shares nothing with it but what they say to each other.
  worker: { rooms: [], packages: [] },
  build: {
    rooms: [...pure, 'document', 'worker'],
    packages: [
      'node:*',
      'vite',
      'yaml',
      'valibot',
      '@valibot/to-json-schema',
      // Pages are the documents, rendered once.
      'react',
      'react-dom/server',
      'sirv',
      'subset-font',
      // Preview pictures: words set as outlines, drawings as pixels.
      'satori',
      '@resvg/resvg-js',
    ],
  },
};

const forbiddenNames = /^(?:index|types|utils?|helpers?|constants?|misc|common)\.(?:ts|tsx|mjs)$/;
const longest = 300;

const modules = modulesOf();
const byPath = new Map(modules.map((module) => [module.path, module]));

describe('the house', () => {
  test('is seen: every room has modules, and they import each other', () => {
    expect(modules.length).toBeGreaterThan(100);
    for (const room of Object.keys(permits))
      expect(
        modules.some((module) => module.room === room),
        room,
      ).toBe(true);
    expect(modules.flatMap(({ imports }) => imports).length).toBeGreaterThan(300);
    expect(modules.find(({ path }) => path === 'build/graph.ts')?.imports.map(({ module }) => module)).toContain(
      'build/commands/check.ts',
    );
  });

  test('has no rooms but those of the plan', () => {
    expect([...new Set(modules.map(({ room }) => room))].filter((room) => !(room in permits))).toEqual([]);
  });

  test('each import is one that its room may make', () => {
    expect(modules.flatMap(strayImports)).toEqual([]);
  });

  test('each import leads to a module that exists, by its full name', () => {
    const lost = modules.flatMap(({ path, imports }) =>
      imports.flatMap(({ module, specifier }) =>
        module === undefined || existsSync(join(source, module)) ? [] : [`${path}: ${specifier}`],
      ),
    );
    expect(lost).toEqual([]);
  });

  test('has no rings', () => {
    expect(rings()).toEqual([]);
  });

  test('the browser meets neither authoring schemas nor the build', () => {
    const reached = reachable('app/main.tsx');
    expect(reached.size).toBeGreaterThan(40);
    expect([...reached].filter((path) => path.startsWith('build/') || path.startsWith('format/authored/'))).toEqual([]);
  });

  test('only the canvas knows cytoscape, and asks it for elements by id alone', () => {
    const knowing = modules.filter(({ imports }) => imports.some(({ specifier }) => specifier === 'cytoscape'));
    expect(new Set(knowing.map(({ room }) => room))).toEqual(new Set(['canvas']));
    const selecting = knowing.filter(({ calls }) => calls.some((name) => ['$', 'nodes', 'edges'].includes(name)));
    expect(selecting.map(({ path }) => path)).toEqual([]);
  });
});

describe('a file', () => {
  test(`has at most ${longest} lines`, () => {
    expect(modules.filter(({ lines }) => lines > longest).map(({ path, lines }) => `${path}: ${lines}`)).toEqual([]);
  });

  test('is named for what it holds', () => {
    expect(
      modules.filter(({ path }) => forbiddenNames.test(path.split('/').at(-1) ?? '')).map(({ path }) => path),
    ).toEqual([]);
  });

  test('hands on nothing of another: no re-exports, no default exports', () => {
    const wrong = modules.filter(({ path }) => {
      const text = readFileSync(join(source, path), 'utf8');
      return /^export (?:\*|\{[^}]*\} from|type \{[^}]*\} from|default\b)/m.test(text);
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });
});

function strayImports({ path, room, imports }: Module): readonly string[] {
  const permit = permits[room];
  return imports.flatMap(({ specifier, module }) => {
    const target = module?.split('/')[0];
    if (target === room || (target !== undefined && permit?.rooms.includes(target) === true)) return [];
    if (module?.endsWith('.css') === true && (room === 'app' || room === 'ui')) return [];
    const allowed = permit?.packages.some((name) =>
      name.endsWith('*') ? specifier.startsWith(name.slice(0, -1)) : specifier === name,
    );
    return module === undefined && allowed === true ? [] : [`${path} imports ${specifier}`];
  });
}

function rings(): readonly string[] {
  const found: string[] = [];
  const state = new Map<string, 'open' | 'done'>();
  const visit = (path: string, trail: readonly string[]): void => {
    if (state.get(path) === 'done') return;
    if (state.get(path) === 'open') {
      found.push([...trail.slice(trail.indexOf(path)), path].join(' -> '));
      return;
    }
    state.set(path, 'open');
    for (const { module } of byPath.get(path)?.imports ?? []) if (module !== undefined) visit(module, [...trail, path]);
    state.set(path, 'done');
  };
  for (const { path } of modules) visit(path, []);
  return found;
}

function reachable(from: string): ReadonlySet<string> {
  const reached = new Set([from]);
  for (const path of reached) {
    for (const { module } of byPath.get(path)?.imports ?? []) if (module !== undefined) reached.add(module);
  }
  return reached;
}
