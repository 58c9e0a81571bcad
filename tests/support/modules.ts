/** What each module of src/ imports, read from its syntax tree: static, dynamic and type imports alike. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, normalize, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync, Visitor } from 'vite';

export interface Import {
  /** As it is written. */
  readonly specifier: string;
  /** The module below src/, for a relative import. */
  readonly module?: string;
}

export interface Module {
  /** Below src/, with forward slashes. */
  readonly path: string;
  readonly room: string;
  readonly lines: number;
  readonly imports: readonly Import[];
  /** Names of methods called with an argument that is put together, neither a literal nor a function. */
  readonly calls: readonly string[];
}

export const source = fileURLToPath(new URL('../../src', import.meta.url));

export function modulesOf(folder: string = source): readonly Module[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:ts|tsx|mts|mjs)$/.test(entry.name) && !entry.name.includes('.d.'))
    .map((entry) => moduleOf(folder, relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/')));
}

function moduleOf(folder: string, path: string): Module {
  const text = readFileSync(join(folder, path), 'utf8');
  const { program, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path} does not parse: ${errors[0]?.message}`);
  const specifiers: string[] = [];
  const calls: string[] = [];
  const take = (node: { readonly value?: unknown } | null): void => {
    if (node === null) return;
    if (typeof node.value !== 'string') throw new Error(`${path} imports what cannot be read`);
    specifiers.push(node.value);
  };
  new Visitor({
    ImportDeclaration: (node) => take(node.source),
    ExportNamedDeclaration: (node) => take(node.source),
    ExportAllDeclaration: (node) => take(node.source),
    ImportExpression: (node) => take('value' in node.source ? node.source : {}),
    TSImportType: (node) => take(node.source),
    CallExpression(node) {
      const [first] = node.arguments;
      if (node.callee.type !== 'MemberExpression' || node.callee.property.type !== 'Identifier') return;
      if (first !== undefined && !['Literal', 'ArrowFunctionExpression', 'FunctionExpression'].includes(first.type))
        calls.push(node.callee.property.name);
    },
  }).visit(program);
  return {
    path,
    room: path.split('/')[0] ?? '',
    lines: text.split('\n').length - 1,
    imports: specifiers.map((specifier) => importOf(path, specifier)),
    calls,
  };
}

function importOf(path: string, specifier: string): Import {
  const [bare = ''] = specifier.split('?');
  if (!bare.startsWith('.')) return { specifier };
  return {
    specifier,
    module: normalize(join(path, '..', bare))
      .split(sep)
      .join('/'),
  };
}
