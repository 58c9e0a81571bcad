/**
 * Takes cytoscape from its sources without the parts that the app never calls: graph algorithms, layouts, and the
 * painter, whose place `canvas/hands` takes. It is half the weight then. Only the build does this; `npm run dev` and
 * the tests in Node use the package as it is.
 */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';

const empty = 'export default {};';

/** By path below `cytoscape/src`: what stands in a module's place. */
const left: Readonly<Record<string, string>> = {
  'collection/algorithms/index.mjs': empty,
  'extensions/layout/index.mjs': "import impl from './null.mjs'; export default [{ name: 'null', impl }];",
  'extensions/renderer/index.mjs':
    "import impl from './base/index.mjs'; export default [{ name: 'base', impl }, { name: 'null', impl() {} }];",
  'heap.mjs': empty,
  'version.mjs': "export default '';",
};

/** Small things that the sources ask of packages which an install does not bring. */
const standIns: Readonly<Record<string, string>> = {
  'lodash/debounce.js': `export default (act, wait) => {
    let timer;
    return (...given) => {
      clearTimeout(timer);
      timer = setTimeout(() => act(...given), wait);
    };
  };`,
  // For data fields with a dot in their name that are not there: the app has none.
  'lodash/toPath.js': "export default (name) => name.split('.');",
  'lodash/get.js': 'export default () => undefined;',
  'lodash/set.js': 'export default () => undefined;',
};

export function leanCytoscape(): Plugin {
  const source = join(dirname(createRequire(import.meta.url).resolve('cytoscape')), '../src');
  const met = new Set<string>();
  return {
    name: 'relata:lean-cytoscape',
    apply: 'build',
    enforce: 'pre',
    resolveId(id, importer) {
      if (id === 'cytoscape') return join(source, 'index.mjs');
      return importer?.startsWith(source) === true && id in standIns ? `\0cytoscape/${id}` : undefined;
    },
    load(id) {
      if (id.startsWith('\0cytoscape/')) return standIns[id.slice('\0cytoscape/'.length)];
      const path = id.startsWith(source) ? id.slice(source.length + 1) : '';
      if (left[path] !== undefined) met.add(path);
      return left[path];
    },
    buildEnd(error) {
      const missing = Object.keys(left).filter((path) => !met.has(path) && !existsSync(join(source, path)));
      if (error === undefined && missing.length > 0)
        this.error(
          `cytoscape has no ${missing.join(', ')} any more: bring src/build/lean-cytoscape.ts in line with its sources`,
        );
    },
  };
}
