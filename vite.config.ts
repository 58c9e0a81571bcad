import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { leanCytoscape } from './src/build/lean-cytoscape.ts';
import { graphFolder, graphPlugin } from './src/build/plugin.ts';

export default defineConfig({
  root: 'src',
  base: process.env['BASE'] ?? '/',
  publicDir: '../public',
  plugins: [react(), leanCytoscape(), ...(process.env['VITEST'] === undefined ? graphPlugin(graphFolder()) : [])],
  build: {
    outDir: '../dist',
    emptyOutDir: true,
    target: 'es2022',
    manifest: true,
    // The content policy allows no data: fonts.
    assetsInlineLimit: 0,
    // Under Trusted Types a polyfill that makes elements is one exception more than needed.
    modulePreload: { polyfill: false },
    rolldownOptions: {
      checks: { pluginTimings: false },
      output: {
        codeSplitting: {
          groups: [
            { name: 'cytoscape', test: /cytoscape[\\/]/ },
            // The share dialog draws with it too; it stays out of what comes first.
            { name: 'canvas', test: /[\\/]src[\\/]canvas[\\/](?!plate-)/ },
            // What a panel shares with the first view travels with it, not in a request of its own.
            { name: 'app', test: /[\\/]src[\\/]|node_modules/, minShareCount: 2 },
          ],
        },
      },
    },
  },
  worker: { format: 'es' },
  test: {
    root: '.',
    // A browser or a whole graph on a busy machine takes its time; what hangs is found all the same.
    testTimeout: 30_000,
    hookTimeout: 120_000,
    include: ['tests/**/*.test.{ts,tsx}'],
    benchmark: { include: ['tests/**/*.bench.ts'] },
  },
});
