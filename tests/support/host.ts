/** A host at one address: what lies on it can be changed as by a deployment, and it can stop answering. */
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serve, type Served } from '../../src/build/serve.mjs';

export interface Host {
  /** Ends in `/`. */
  readonly address: string;
  /** Puts a built site in the place of the one that was there. */
  deploy(folder: string): Promise<void>;
  /** From now on nothing answers, or everything again. */
  answering(yes: boolean): void;
  close(): Promise<void>;
}

export async function hostOf(folder: string): Promise<Host> {
  let site: Served = await serve({ folder, port: 0 });
  let answers = true;
  const server = createServer((asked, answer) => {
    if (!answers) return void asked.socket.destroy();
    const url = new URL(asked.url ?? '/', site.address);
    const onward = request(url, { method: asked.method ?? 'GET', headers: asked.headers }, (answered) => {
      answer.writeHead(answered.statusCode ?? 500, answered.headers);
      answered.pipe(answer);
    });
    onward.on('error', () => answer.destroy());
    asked.pipe(onward);
  });
  await new Promise<void>((done) => server.listen(0, done));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://localhost:${port}/`,
    async deploy(next) {
      const old = site;
      site = await serve({ folder: next, port: 0 });
      await closed(old);
    },
    answering(yes) {
      answers = yes;
      if (!yes) server.closeAllConnections();
    },
    async close() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
      await closed(site);
    },
  };
}

async function closed(site: Served): Promise<void> {
  await site.close();
}
