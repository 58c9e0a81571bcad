import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { leanCytoscape } from './src/build/lean-cytoscape.ts';
import { graphFolder, graphPlugin } from './src/build/plugin.ts';
import { preloadApp } from './src/build/preload-app.ts';

export default defineConfig({
  root: 'src',
  base: process.env['BASE'] ?? '/',
  publicDir: '../public',
  plugins: [
    react(),
    leanCytoscape(),
    preloadApp(),
    ...(process.env['VITEST'] === undefined ? graphPlugin(graphFolder()) : []),
  ],
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
            { name: 'cytoscape', test: /cytoscape[\\/]/, priority: 4 },
            // What reads the graph's core; the app in one piece, which the page asks for besides; the canvas, with
            // which the share dialog draws too; what panels share.
            { name: 'core', test: /app[\\/]main|app[\\/]first-graph|preload-helper/, priority: 3 },
            { name: 'app', test: /src[\\/]app[\\/](?:boot|offline)\.tsx$/, priority: 2 },
            { name: 'canvas', test: /[\\/]src[\\/]canvas[\\/](?!plate-)/, priority: 1 },
            { name: 'panels', test: /[\\/]src[\\/]|node_modules/, minShareCount: 2 },
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
