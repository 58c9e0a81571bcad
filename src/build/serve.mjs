/** Serves a built site as it should be served anywhere: compressed, cached, and with its content policy. */
import { createServer } from 'node:http';
import { createReadStream, existsSync } from 'node:fs';
import { join } from 'node:path';
import sirv from 'sirv';
import { embedHeaders, sampleHeaders, securityHeaders } from './policy.mjs';

/** How many ports after the wanted one are tried. */
const tries = 50;

/**
 * Resolves once the site can be opened. Port 0 takes any free one.
 * @param {{ folder: string, port: number, base?: string }} options
 */
export async function serve({ folder, port, base = '/' }) {
  const files = sirv(folder, { etag: true, brotli: true, gzip: true, extensions: ['html'], setHeaders: cachingOf });
  const server = createServer((request, response) => {
    const url = below(request.url ?? '/', base);
    for (const [name, value] of Object.entries(headersFor(url ?? '/'))) response.setHeader(name, value);
    if (url === undefined) return refuse(response, 404);
    if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405);
    request.url = url;
    files(request, response, () => missing(folder, request, response));
  });
  const taken = await listen(server, port);
  return { address: `http://localhost:${taken}${base}`, close: () => new Promise((done) => server.close(done)) };
}

/**
 * @param {string} url
 * @param {string} base
 */
function below(url, base) {
  if (base === '/') return url;
  return url.startsWith(base) ? url.slice(base.length - 1) : undefined;
}

/**
 * Only the page for other people's pages may stand in them.
 * @param {string} url
 */
function headersFor(url) {
  const [path = '/'] = url.split('?');
  if (path === '/embed/' || path === '/embed') return embedHeaders;
  return path === '/embed-sample.html' ? sampleHeaders : securityHeaders;
}

/** Ends of files; ids and names of pages may have dots of their own. */
const fileEnd = /\.(?:br|css|gz|html?|ico|jpe?g|m?js|json|map|md|png|svg|txt|webmanifest|webp|woff2?|xml|ya?ml)$/i;

/** A page that is not there is the site's page for that, with its status; a file that is missing is missing. */
function missing(folder, request, response) {
  const [path = '/'] = request.url.split('?');
  const page = join(folder, '404.html');
  const isFile = fileEnd.test(path) || /^\/(?:assets|data|embed)(?:\/|$)/.test(path);
  if (isFile || !existsSync(page)) return refuse(response, 404);
  response.statusCode = 404;
  response.setHeader('Content-Type', 'text/html; charset=utf-8');
  response.setHeader('Cache-Control', 'no-cache');
  if (request.method === 'HEAD') return response.end();
  createReadStream(page).pipe(response);
}

function refuse(response, status) {
  response.statusCode = status;
  response.setHeader('Content-Type', 'text/plain; charset=utf-8');
  response.end(status === 404 ? 'Not found\n' : 'Not allowed\n');
}

/** A name with a hash never changes; everything else is asked for again. */
function cachingOf(response, path) {
  const hashed = /[\\/]assets[\\/]/.test(path) || path.startsWith('assets/');
  response.setHeader('Cache-Control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache');
}

async function listen(server, wanted) {
  const last = wanted === 0 ? 0 : Math.min(wanted + tries, 65535);
  for (let port = wanted; port <= last; port++) {
    const listening = await new Promise((done, fail) => {
      server.once('error', (error) =>
        error.code === 'EADDRINUSE' || error.code === 'EACCES' ? done(false) : fail(error),
      );
      server.listen(port, () => done(true));
    });
    server.removeAllListeners('error');
    if (listening) return server.address().port;
  }
  throw new Error(`no free port between ${wanted} and ${last}`);
}
