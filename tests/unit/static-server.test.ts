/** The server of the tests answers whatever it is asked, and stands. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveFolder, type StaticServer } from '../static-server.ts';

let server: StaticServer;

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'banmian-server-'));
  writeFileSync(join(folder, 'index.html'), 'home');
  server = await serveFolder(folder);
});

afterAll(async () => server.close());

test.each([
  ['/', 200],
  ['//', 200],
  ['//elsewhere/', 404],
  ['/%', 400],
])('%s: %i', async (target, status) => {
  expect(await ask(target)).toContain(` ${status} `);
  expect((await fetch(server.root)).status).toBe(200);
});

/** Sends a request as it is: a client would mend its target. */
async function ask(target: string): Promise<string> {
  const socket = connect(Number(new URL(server.root).port), '127.0.0.1');
  socket.write(`GET ${target} HTTP/1.1\r\nHost: archive.invalid\r\nConnection: close\r\n\r\n`);
  return text(socket);
}
