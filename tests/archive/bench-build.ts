/**
 * `npm run bench:build [documents]`: splits, proves and builds an archive of so many documents and one of twice
 * as many, and prints the ratio of their cost a document: 1 means that cost grows as the archive does. Processor
 * time is compared, which other work on the machine disturbs little; in megabytes, the peak of one process.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { prepareProject } from '../trial-archive.ts';
import { archiveFiles } from './files.ts';

const COMMANDS = [
  ['split', 'src/cli/split.ts'],
  ['publish', 'src/cli/publish.ts', '--all', '--yes'],
  ['split --check', 'src/cli/split.ts', '--check'],
  ['verify', 'src/cli/verify.ts'],
  ['astro build', 'src/cli/astro.ts', 'build'],
] as const;
const SHAPE = { papers: 1, years: 1, firstYear: 2020, pages: 4, highlights: 5 };
const DOCUMENTS_OF_ISSUE = SHAPE.pages * (1 + SHAPE.highlights);
const usageSchema = z.object({ seconds: z.number(), megabytes: z.number() });

type Usage = z.infer<typeof usageSchema>;

const documents = Number(process.argv[2] ?? 480);
const issues = Math.max(1, Math.round(documents / DOCUMENTS_OF_ISSUE));
const small = measure(issues);
const large = measure(2 * issues);
console.log(
  `${issues * DOCUMENTS_OF_ISSUE} and ${2 * issues * DOCUMENTS_OF_ISSUE} documents, both languages`,
);
for (const [index, [name]] of COMMANDS.entries()) {
  const [one, two] = [small[index], large[index]];
  if (!one || !two) continue;
  const seconds = [one, two].map((usage) => `${usage.seconds.toFixed(1)} s`).join(' → ');
  const memory = [one, two].map((usage) => `${usage.megabytes.toFixed(0)} MB`).join(' → ');
  console.log(
    `${name.padEnd(14)} ${seconds}, a document ×${(two.seconds / one.seconds / 2).toFixed(2)}; ${memory}`,
  );
}

function measure(count: number): Usage[] {
  const folder = join('.cache', 'bench-build', String(count));
  prepareProject(folder, archiveFiles({ seed: 1, issues: count, ...SHAPE }));
  return COMMANDS.map(([, ...command]) => run(folder, command));
}

function run(folder: string, command: readonly string[]): Usage {
  const usage = resolve(folder, 'usage.json');
  execFileSync(process.execPath, ['--import', resolve('tests/archive/usage.ts'), ...command], {
    cwd: folder,
    stdio: 'pipe',
    env: { ...process.env, USAGE: usage },
  });
  return usageSchema.parse(JSON.parse(readFileSync(usage, 'utf8')));
}
