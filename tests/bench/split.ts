/**
 * `npm run bench:split [-- ISSUES]`: how long reading and writing take over generated issues, held against
 * decoding, line splitting and SHA-256 of the same bytes in the same run; and how much memory they need.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeSource, readIssue } from '../../src/parse/index.ts';
import { archiveFiles } from '../archive/files.ts';

const FOLDER = '.cache/bench-split';
const ISSUES_A_YEAR = 100;
const SPEAK_MEMORY =
  'data:text/javascript,process.on("exit",()=>console.error(`maxRSS ${process.resourceUsage().maxRSS}`))';
const issues = Number(process.argv[2] ?? 1000);
const years = Math.ceil(issues / ISSUES_A_YEAR);

const texts = writeSeeds();
const bytes = texts.reduce((sum, text) => sum + text.length, 0);
console.log(`${texts.length} issues, ${(bytes / 1e6).toFixed(1)} MB`);
compareReading();
const first = split();
console.log(
  `split and write: ${first.seconds.toFixed(1)} s, ${((first.seconds * 1000) / first.files).toFixed(2)} ms a file of ${first.files}, peak ${first.megabytes} MB`,
);
const second = split();
console.log(`again, nothing changed: ${second.seconds.toFixed(1)} s, peak ${second.megabytes} MB`);

function writeSeeds(): Buffer[] {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(join(FOLDER, 'seeds'), { recursive: true });
  for (const path of ['src', 'package.json', 'package-lock.json'])
    cpSync(path, join(FOLDER, path), { recursive: true });
  const plan = { seed: 1, papers: 1, years, issues: ISSUES_A_YEAR, firstYear: 2010, pages: 4, highlights: 6 };
  for (const { name, contents } of archiveFiles(plan)) writeFileSync(join(FOLDER, 'seeds', name), contents);
  return readdirSync(join(FOLDER, 'seeds'))
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(join(FOLDER, 'seeds', name)));
}

/** Prints the least of several rounds: other work on the machine only ever adds. */
function compareReading(): void {
  const rounds = Array.from({ length: 5 }, () => [timeOf(decodeAndDigest), timeOf(read)] as const);
  const base = Math.min(...rounds.map(([one]) => one));
  const reading = Math.min(...rounds.map(([, other]) => other));
  console.log(
    `decoding, lines and SHA-256: ${base.toFixed(0)} ms; reading: ${reading.toFixed(0)} ms, ${(reading / base).toFixed(1)} times as long`,
  );
}

function decodeAndDigest(text: Buffer): void {
  new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(text).split(/\r\n|\n|\r/u);
  createHash('sha256').update(text).digest('hex');
}

function read(text: Buffer): void {
  const received = { seed: 'a.txt', file: 'a.txt', sha256: '' };
  readIssue({ publication: 'a', issue: '2010-01-01', date: '2010-01-01', received, ...decodeSource(text) });
}

function timeOf(work: (text: Buffer) => void): number {
  const started = process.cpuUsage();
  for (const text of texts) work(text);
  return process.cpuUsage(started).user / 1000;
}

function split(): { seconds: number; megabytes: number; files: number } {
  const started = performance.now();
  const said = execFileSync(
    'sh',
    ['-c', `"${process.execPath}" --import '${SPEAK_MEMORY}' src/cli/split.ts 2>&1`],
    {
      cwd: FOLDER,
      encoding: 'utf8',
      env: { ...process.env, LC_ALL: 'C' },
      maxBuffer: 1e9,
    },
  );
  const seconds = (performance.now() - started) / 1000;
  const kilobytes = Number(/maxRSS (\d+)/u.exec(said)?.[1] ?? 0);
  return {
    seconds,
    megabytes: Math.round(kilobytes / 1024),
    files: Number(/(\d+) files/u.exec(said)?.[1] ?? 0),
  };
}
