/**
 * Writes the seeds of a test archive into a folder:
 * `node tests/archive/write.ts .cache/bench/seeds --papers 2 --years 3 --issues 4 --pages 4 --highlights 6`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { archiveFiles } from './files.ts';

const number = (value: string): { type: 'string'; default: string } => ({ type: 'string', default: value });
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: number('1'),
    papers: number('1'),
    years: number('1'),
    issues: number('12'),
    'first-year': number('2020'),
    pages: number('4'),
    highlights: number('5'),
  },
});
const [folder] = positionals;
if (folder === undefined) throw new Error('Say into which folder the seeds go.');
mkdirSync(folder, { recursive: true });
let files = 0;
for (const { name, contents } of archiveFiles({
  seed: Number(values.seed),
  papers: Number(values.papers),
  years: Number(values.years),
  issues: Number(values.issues),
  firstYear: Number(values['first-year']),
  pages: Number(values.pages),
  highlights: Number(values.highlights),
})) {
  writeFileSync(join(folder, name), contents);
  files += 1;
}
console.log(`${files} files in ${folder}`);
