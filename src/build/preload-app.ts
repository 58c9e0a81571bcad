import type { Plugin } from 'vite';

/**
 * Lets the page ask for the app at once: its entry holds only what reads the graph's core, so that the core is read
 * while the app is still on its way.
 */
export function preloadApp(): Plugin {
  let base = '/';
  return {
    name: 'relata:preload-app',
    apply: 'build',
    configResolved(config) {
      base = config.base;
    },
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle = {} }) {
        const chunks = Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? [file] : []));
        const app = chunks.find(({ moduleIds }) => moduleIds.some((id) => id.endsWith('/app/boot.tsx')));
        if (app === undefined)
          throw new Error('no chunk holds src/app/boot.tsx: src/build/preload-app.ts looks for it');
        return [app.fileName, ...app.imports]
          .filter((file) => !html.includes(file))
          .map((file) => ({
            tag: 'link',
            attrs: { rel: 'modulepreload', crossorigin: true, href: base + file },
            injectTo: 'head' as const,
          }));
      },
    },
  };
}
