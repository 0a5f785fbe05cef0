/** A plain static host for tests: what the archive may expect of any web server, and no more. */
import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import { type AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.jsonld': 'application/ld+json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};

export interface StaticServer {
  /** Address of the archive's root, with its final slash: `http://127.0.0.1:40123/`. */
  readonly root: string;
  readonly close: () => Promise<void>;
}

/** Sends a file's content to the end of a response. */
type Send = (response: ServerResponse, content: Buffer) => Promise<void> | void;

/** Serves a folder on the loopback interface, at any free port, below `prefix` (`/`, `/a/b/`). */
export async function serveFolder(
  folder: string,
  prefix = '/',
  send: Send = (response, content) => void response.end(content),
): Promise<StaticServer> {
  const server = createServer((request, response) => {
    answer({ folder, prefix, send }, request.url ?? '/', response).catch(() => response.writeHead(400).end());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    root: `http://127.0.0.1:${port}${prefix}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

/** Sends content as a slow line does: in eight pieces, with time to paint between them. */
export async function sendInPieces(response: ServerResponse, content: Buffer): Promise<void> {
  const length = Math.ceil(content.length / 8);
  for (let start = 0; start < content.length; start += length) {
    response.write(content.subarray(start, start + length));
    await setTimeout(50);
  }
  response.end();
}

/** Sends content packed where that helps, as docs/hosting.md asks of hosts; every browser takes it. */
export function sendPacked(response: ServerResponse, content: Buffer): void {
  const isText = /^text\/|javascript|json|svg/u.test(String(response.getHeader('content-type')));
  if (isText) response.setHeader('content-encoding', 'gzip');
  response.end(isText ? gzipSync(content) : content);
}

interface Host {
  readonly folder: string;
  readonly prefix: string;
  readonly send: Send;
}

async function answer({ folder, prefix, send }: Host, url: string, response: ServerResponse): Promise<void> {
  // Put together, not resolved: `//` at the beginning would name another host.
  const { pathname } = new URL(`http://127.0.0.1${url}`);
  const path = pathname.startsWith(prefix) ? decodeURIComponent(pathname.slice(prefix.length)) : null;
  const file =
    path === null ? null : join(folder, path === '' || path.endsWith('/') ? `${path}index.html` : path);
  const content = file && (await read(file));
  if (content) {
    response.setHeader('content-type', TYPES[extname(file)] ?? 'application/octet-stream');
    await send(response, content);
  } else {
    const body = (await read(join(folder, '404.html'))) ?? 'Not found';
    response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(body);
  }
}

/** Gives a file's content, or `null` where there is no such file. */
async function read(file: string): Promise<Buffer | null> {
  return readFile(file).catch(() => null);
}
