/** Vite's view of a graph's folder: its data as files, its pages, and what an author sees on saving. */
import { relative, resolve } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import { problemText } from '../format/problem.ts';
import type { Graph } from '../graph/graph.ts';
import { budgetOf, budgetText } from './budget.ts';
import { type Compilation, compile } from './compile.ts';
import { compressFolder } from './compress.ts';
import { type DataFile, dataFiles, wholeGraph } from './data-files.ts';
import { page } from './page.ts';
import { graphSheet } from './graph-css.ts';
import { mapPicture } from './stage.ts';

/** Where the graph lies: `GRAPH`, or the one that comes with the app. */
export function graphFolder(): string {
  return process.env['GRAPH'] || 'graph-data/aws';
}

export function graphPlugin(folder: string): Plugin[] {
  return [styling(folder), authoring(folder), building(folder)];
}

/** `virtual:graph.css`: the graph's letters and colours. Empty while the graph has problems; the build tells them. */
function styling(folder: string): Plugin {
  const name = 'virtual:graph.css';
  return {
    name: 'relata:styling',
    async resolveId(id) {
      if (id !== name) return undefined;
      const { graph } = await compile(folder);
      return graph === undefined ? `\0${name}` : graphSheet(graph);
    },
    load: (id) => (id === `\0${name}` ? '' : undefined),
  };
}

/**
 * `npm run dev`: on saving, the open page gets `relata:graph` with { core, fragment }, or `relata:problems` with
 * { problems }; a page asks for the present state by sending `relata:hello`.
 */
function authoring(folder: string): Plugin {
  let latest: Promise<Compilation> | undefined;
  let shown: Graph | undefined;
  const current = async (): Promise<Compilation> => {
    const compilation = await (latest ??= compile(folder));
    shown = compilation.graph ?? shown;
    return compilation;
  };
  return {
    name: 'relata:authoring',
    apply: 'serve',
    configureServer(server) {
      const base = server.config.base;
      server.watcher.add(resolve(folder));
      const tell = async (): Promise<void> => announce(server, await current());
      const saved = (file: string): void => {
        if (relative(resolve(folder), file).startsWith('..')) return;
        latest = undefined;
        void tell();
      };
      for (const event of ['add', 'change', 'unlink'] as const) server.watcher.on(event, saved);
      server.ws.on('relata:hello', () => void tell());
      server.middlewares.use((request, response, next) => {
        const [path = ''] = (request.url ?? '').split('?');
        const prefix = `${base}data/`;
        const wanted = path.startsWith(prefix) ? path.slice(prefix.length) : undefined;
        if (wanted === undefined) return next();
        void current().then(() => {
          const file = shown === undefined ? undefined : dataFiles(shown).find((one) => one.path === wanted);
          response.statusCode = file === undefined ? 404 : 200;
          response.setHeader('Content-Type', 'application/json');
          response.end(file?.text ?? '');
        });
      });
    },
    async transformIndexHtml(template, context) {
      await current();
      if (shown === undefined) return template;
      const [first = 'en'] = shown.vocabulary.languages;
      const named = (context.originalUrl ?? '/').slice((context.server?.config.base ?? '/').length).split('/')[0] ?? '';
      const language = shown.vocabulary.languages.includes(named) ? named : first;
      const base = context.server?.config.base ?? '/';
      return page(template, shown, { language, base, picture: mapPicture(shown, language), policy: false, fonts: [] });
    },
  };
}

function announce(server: ViteDevServer, { graph, problems }: Compilation): void {
  for (const problem of problems) server.config.logger.error(problemText(problem));
  if (graph !== undefined) server.ws.send('relata:graph', wholeGraph(graph));
  else server.ws.send('relata:problems', { problems });
}

/** `npm run build`: problems stop it, and so does a first view that costs too much. */
function building(folder: string): Plugin {
  let base = '/';
  let outDir = '';
  let written = false;
  return {
    name: 'relata:building',
    apply: 'build',
    enforce: 'post',
    configResolved(config) {
      base = config.base;
      outDir = resolve(config.root, config.build.outDir);
    },
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        const { graph, problems } = await compile(folder);
        if (graph === undefined) return this.error(problems.map(problemText).join('\n'));
        const template = bundle['index.html'];
        if (template?.type !== 'asset') return this.error('the build made no index.html');
        const html = String(template.source);
        const fonts = Object.keys(bundle).filter((file) => file.endsWith('.woff2'));
        delete bundle['index.html'];
        for (const file of pages(html, graph, base, fonts))
          this.emitFile({ type: 'asset', fileName: file.path, source: file.text });
        for (const file of dataFiles(graph)) {
          this.emitFile({ type: 'asset', fileName: `data/${file.path}`, source: file.text });
        }
      },
    },
    writeBundle() {
      written = true;
    },
    async closeBundle() {
      // Vite closes a bundle that failed, too: the reason has been said.
      if (!written) return;
      const budget = await budgetOf(outDir);
      await compressFolder(outDir);
      this.info(`the first view\n${budgetText(budget)}`);
      if (budget.broken.length > 0) this.error(budget.broken.join('\n'));
    },
  };
}

function pages(template: string, graph: Graph, base: string, fonts: readonly string[]): readonly DataFile[] {
  const { languages } = graph.vocabulary;
  const pageIn = (language: string): string => {
    const needed = language.startsWith('ko') ? /\/(?:latin|hangul)-(?!more)/ : /\/latin-/;
    const preload = fonts.filter((file) => needed.test(file)).map((file) => base + file);
    return page(template, graph, {
      language,
      base,
      picture: mapPicture(graph, language),
      policy: true,
      fonts: preload,
    });
  };
  const [first = 'en'] = languages;
  return [
    { path: 'index.html', text: pageIn(first) },
    { path: '404.html', text: pageIn(first) },
    ...languages.map((language) => ({ path: `${language}/index.html`, text: pageIn(language) })),
  ];
}
