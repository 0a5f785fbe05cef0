/**
 * `npm run bench:lighthouse [-- [--runs 5] [part of an address]]`: Lighthouse's scores of every template in both
 * languages, each the median of five runs as a phone sees the page, with a page that holds nothing beside them.
 * The archive is built anew with the address at which it is served, so that it is canonical to itself.
 */
import { execFileSync, type ExecFileSyncOptions } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { addressOf, templateFiles } from '../site/built-site.ts';
import { sendPacked, serveFolder } from '../static-server.ts';
import { CATEGORIES, openAuditor, type Auditor, type Report } from './auditor.ts';

const FOLDER = '.cache/lighthouse';
const DIST = join(FOLDER, 'dist');
const TARGETS = { performance: 99, accessibility: 100, 'best-practices': 100, seo: 100 } as const;
const NOTHING = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Nothing</title>
<meta name="viewport" content="width=device-width"><meta name="description" content="A page that holds nothing.">
<link rel="icon" href="data:,"></head><body><main><h1>Nothing</h1></main></body></html>`;

const { values, positionals } = parseArgs({
  options: { runs: { type: 'string', default: '5' } },
  allowPositionals: true,
});
const runs = Number(values.runs);
const [part = ''] = positionals;

rmSync(DIST, { recursive: true, force: true });
mkdirSync(DIST, { recursive: true });
const site = await serveFolder(DIST, '/', sendPacked);
buildFor(site.root);
const templates = templateFiles(DIST).map(addressOf);
writeFileSync(join(DIST, 'nothing.html'), NOTHING);
const auditor = await openAuditor();
const findings = new Set<string>();
let missed = 0;

console.log(`Lighthouse ${auditor.version}, mobile, median of ${runs}\n`);
console.log(`| page | ${CATEGORIES.join(' | ')} | painted, ms |\n| --- | --- | --- | --- | --- | --- |`);
for (const address of ['nothing.html', ...templates.filter((one) => one.includes(part)), 'nothing.html'])
  await measure(auditor, address);
if (findings.size > 0) console.log(`\n${[...findings].join('\n')}`);
console.log(missed === 0 ? '\nEvery target is met.' : `\n${missed} scores are below their target.`);
await auditor.close();
await site.close();
process.exitCode = missed === 0 ? 0 : 1;

/** Builds the archive for an address, beside the last build and without touching it. */
function buildFor(address: string): void {
  const options: ExecFileSyncOptions = {
    env: { ...process.env, SITE: address },
    stdio: ['ignore', 'ignore', 'inherit'],
  };
  execFileSync(process.execPath, ['src/cli/split.ts'], options);
  execFileSync(process.execPath, ['src/cli/astro.ts', 'build', '--outDir', DIST], options);
}

/** Prints the line of a page, and keeps what cost it points. */
async function measure({ audit }: Auditor, address: string): Promise<void> {
  const reports: Report[] = [];
  for (let run = 0; run < runs; run += 1) reports.push(await audit(site.root + address));
  const scores = CATEGORIES.map((category) => median(reports.map((report) => report.scores[category])));
  const painted = median(reports.map((report) => report.painted));
  console.log(`| ${[address || 'home', ...scores, painted].join(' | ')} |`);
  missed += CATEGORIES.filter((category, index) => (scores[index] ?? 0) < TARGETS[category]).length;
  for (const finding of reports.flatMap((report) => report.findings)) findings.add(`${address}: ${finding}`);
}

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
}
