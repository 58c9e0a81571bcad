/** Vite's view of a graph's folder: its data as files, its pages, and what an author sees on saving. */
import { relative, resolve } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import { problemText } from '../format/problem.ts';
import { decodeCore, encodeCore } from '../format/core.ts';
import { graphOf, type Graph } from '../graph/graph.ts';
import { textIn } from '../graph/name.ts';
import { budgetOf, budgetText } from './budget.ts';
import { type Compilation, compile } from './compile.ts';
import { compressFolder } from './compress.ts';
import { type DataFile, dataFiles, wholeGraph } from './data-files.ts';
import { embedCost, embedFiles } from './embed.ts';
import { firstFonts } from './font-css.ts';
import { graphSheet } from './graph-css.ts';
import { hostingFiles } from './hosting.ts';
import { manifests } from './manifest.ts';
import { panelFiles } from './panel-files.ts';
import { page } from './page.ts';
import { placePages, rootPages } from './pages.ts';
import { previewsWanted } from './preview-path.ts';
import { writePreviews } from './previews.ts';
import { type Site, siteOrigin } from './site.ts';
import { mapPicture } from './stage.ts';
import { pagesVersion, workerFiles } from './worker.ts';
import { writeFiles } from './write-pages.ts';

/** Where the graph lies: `GRAPH`, or the one that comes with the app. */
export function graphFolder(): string {
  return process.env['GRAPH'] || 'graph-data/aws';
}

export function graphPlugin(folder: string): Plugin[] {
  const project = new Project(folder);
  return [styling(project), authoring(project), building(project), hosting(project)];
}

/** The graph of a folder, compiled once for every state of its files. */
class Project {
  readonly folder: string;
  /** The last graph that had no problems. */
  shown: Graph | undefined;
  private latest: Promise<Compilation> | undefined;

  constructor(folder: string) {
    this.folder = resolve(folder);
  }

  async current(): Promise<Compilation> {
    const compilation = await (this.latest ??= compile(this.folder));
    this.shown = compilation.graph ?? this.shown;
    return compilation;
  }

  /** Forgets what was compiled if the file is one of the graph's. */
  saved(file: string): boolean {
    if (relative(this.folder, file).startsWith('..')) return false;
    this.latest = undefined;
    return true;
  }
}

/** `virtual:graph.css`: the graph's letters and colours. Empty while the graph has problems; the build tells them. */
function styling(project: Project): Plugin {
  const name = 'virtual:graph.css';
  return {
    name: 'relata:styling',
    async resolveId(id) {
      if (id !== name) return undefined;
      const { graph } = await project.current();
      return graph === undefined ? `\0${name}` : graphSheet(graph);
    },
    load: (id) => (id === `\0${name}` ? '' : undefined),
  };
}

/**
 * `npm run dev`: on saving, the open page gets `relata:graph` with { core, fragment }, or `relata:problems` with
 * { problems }; a page asks for the present state by sending `relata:hello`.
 */
function authoring(project: Project): Plugin {
  return {
    name: 'relata:authoring',
    apply: 'serve',
    configureServer(server) {
      const prefix = `${server.config.base}data/`;
      const tell = async (): Promise<void> => announce(server, await project.current());
      server.watcher.add(project.folder);
      server.middlewares.use((request, _, next) => {
        const [path, query = ''] = (request.url ?? '').split('?');
        if (path === `${server.config.base}embed/`) request.url = `${server.config.base}embed.html?${query}`;
        next();
      });
      for (const event of ['add', 'change', 'unlink'] as const) {
        server.watcher.on(event, (file) => void (project.saved(file) && tell()));
      }
      server.ws.on('relata:hello', () => void tell());
      server.middlewares.use((request, response, next) => {
        const [path = ''] = (request.url ?? '').split('?');
        if (!path.startsWith(prefix)) return next();
        void project.current().then(() => {
          const files = project.shown === undefined ? [] : dataFiles(project.shown);
          const file = files.find((one) => one.path === path.slice(prefix.length));
          response.statusCode = file === undefined ? 404 : 200;
          response.setHeader('Content-Type', 'application/json');
          response.end(file?.text ?? '');
        });
      });
    },
    async transformIndexHtml(template, { originalUrl = '/', path, server }) {
      await project.current();
      const graph = project.shown;
      if (graph === undefined || path.endsWith('/embed.html')) return template;
      const base = server?.config.base ?? '/';
      const { languages } = graph.vocabulary;
      const [named = ''] = originalUrl.slice(base.length).split('/');
      const language = languages.includes(named) ? named : (languages[0] ?? 'en');
      return page(template, {
        title: textIn(graph, graph.vocabulary.title, language),
        description: textIn(graph, graph.vocabulary.description, language),
        language,
        place: 'map',
        base,
        picture: mapPicture(graph, language),
        body: '',
        head: [],
        policy: false,
        fonts: [],
      });
    },
  };
}

function announce(server: ViteDevServer, { graph, problems }: Compilation): void {
  for (const problem of problems) server.config.logger.error(problemText(problem));
  if (graph !== undefined) server.ws.send('relata:graph', wholeGraph(graph));
  else server.ws.send('relata:problems', { problems });
}

/** `npm run build`: problems stop it, and so does a first view that costs too much. */
function building(project: Project): Plugin {
  let base = '/';
  let outDir = '';
  let site: Site | undefined;
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
        const { graph, problems } = await project.current();
        if (graph === undefined) return this.error(problems.map(problemText).join('\n'));
        const template = bundle['index.html'];
        if (template?.type !== 'asset') return this.error('the build made no index.html');
        const fonts = Object.keys(bundle).filter((file) => file.endsWith('.woff2'));
        delete bundle['index.html'];
        const built = {
          base,
          files: Object.keys(bundle),
          template: String(template.source),
          parts: dataFiles(graph),
          languages: graph.vocabulary.languages,
        };
        site = {
          graph,
          core: asRead(graph),
          template: built.template,
          version: pagesVersion(built),
          base,
          origin: siteOrigin(),
          previews: previewsWanted(),
          panels: panelFiles(bundle),
          fonts: (language) => firstFonts(fonts, language).map((file) => base + file),
        };
        const made = rootPages(site);
        for (const file of [...made, ...built.parts.map(belowData), ...(await workerFiles(built, made))]) {
          this.emitFile({ type: 'asset', fileName: file.path, source: file.text });
        }
        for (const { path, source } of await embedFiles(graph, base)) {
          if (!(path in bundle)) this.emitFile({ type: 'asset', fileName: path, source });
        }
      },
    },
    async closeBundle() {
      if (site !== undefined) await writeFiles(outDir, placePages(site));
      await compressFolder(outDir);
      const { graph } = await project.current();
      if (previewsWanted() && graph !== undefined) {
        const { all, drawn } = await writePreviews(graph, outDir);
        this.info(`${all} previews, ${drawn} of them drawn now`);
      }
      const budget = await budgetOf(outDir);
      const embed = await embedCost(outDir);
      this.info(`the first view\n${budgetText(budget)}\n${embed.text}`);
      const broken = [...budget.broken, ...embed.broken];
      if (broken.length > 0) this.error(broken.join('\n'));
    },
  };
}

/** What a host and an installed app read besides the pages. */
function hosting(project: Project): Plugin {
  let base = '/';
  return {
    name: 'relata:hosting',
    apply: 'build',
    configResolved(config) {
      base = config.base;
    },
    async generateBundle() {
      const { graph } = await project.current();
      if (graph === undefined) return;
      for (const file of [...manifests(graph, base), ...hostingFiles(graph.vocabulary.languages, base)]) {
        this.emitFile({ type: 'asset', fileName: file.path, source: file.text });
      }
    },
  };
}

function belowData({ path, text }: DataFile): DataFile {
  return { path: `data/${path}`, text };
}

/** What the app makes of the core that it fetches. */
function asRead(graph: Graph): Graph {
  const decoded = decodeCore(JSON.parse(JSON.stringify(encodeCore(graph))));
  if (!decoded.ok) throw new Error('the core that was written cannot be read');
  return graphOf(decoded.value);
}
