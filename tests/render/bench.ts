/**
 * `npm run bench:render`: what it costs to show the documents of the archive from their tree, held against compiling
 * and running each as stock MDX does, in the same run. Times are the least of several rounds, of the processor.
 */
import { globSync, readFileSync } from 'node:fs';
import { getViteConfig } from 'astro/config';
import { createViteServer } from 'vitest/node';

interface Ways {
  readonly shown: (contents: string) => Promise<string>;
  readonly compiled: (contents: string) => Promise<string>;
}

const ROUNDS = 20;
const TIMES = 5;

const config = await getViteConfig({
  server: { middlewareMode: true },
  appType: 'custom',
  logLevel: 'error',
})({
  mode: 'production',
  command: 'serve',
});
const server = await createViteServer(config);
const { shown, compiled } = (await server.ssrLoadModule('/tests/render/ways.ts')) as Ways;
const documents = globSync('content/zh-CN/**/*.mdx').map((path) => readFileSync(path, 'utf8'));
const least = { shown: Infinity, compiled: Infinity };
for (let round = 0; round < ROUNDS; round += 1) {
  least.compiled = Math.min(least.compiled, await timeOf(compiled));
  least.shown = Math.min(least.shown, await timeOf(shown));
}
console.log(`${documents.length} documents, ms of the processor for each`);
console.log(`compiled and run: ${least.compiled.toFixed(2)}`);
console.log(
  `read as a tree:   ${least.shown.toFixed(2)}, ${(least.shown / least.compiled).toFixed(2)} times as long`,
);
// Astro's own server for development is still starting, and is not waited for.
process.exit();

async function timeOf(way: (contents: string) => Promise<string>): Promise<number> {
  const started = process.cpuUsage();
  for (let time = 0; time < TIMES; time += 1) for (const contents of documents) await way(contents);
  return process.cpuUsage(started).user / 1000 / TIMES / documents.length;
}
