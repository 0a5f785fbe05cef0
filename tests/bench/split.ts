/**
 * `npm run bench:split [-- ISSUES]`: what reading and writing generated issues costs, held against decoding, line
 * splitting and SHA-256 of the same bytes in the same run. Times are of the processor: other work adds little. Then
 * what one issue of two million short lines costs, held against one of as many bytes; with `absurd` behind the number,
 * what each text that no newspaper prints costs, and one twice as long.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeSource, readIssue } from '../../src/split/parse/index.ts';
import { archiveFiles } from '../archive/files.ts';
import { ABSURD_TEXTS } from './absurd-texts.ts';

const FOLDER = '.cache/bench-split';
const ISSUES_A_YEAR = 100;
const ROUNDS = 5;
/** As many files, and as much text, as the first issue. */
const SHAPE = { pages: 4, highlights: 6, sentences: [8, 10] } as const;
const SPEAK =
  'data:text/javascript,process.on("exit",()=>{const{userCPUTime:u,systemCPUTime:s,maxRSS:m}=process.resourceUsage();console.error(`used ${u+s} ${m}`)})';

/** What an issue of such texts has; of others, a million characters. */
const COUNTS: Readonly<Record<string, number>> = {
  'short lines': 2_000_000,
  markers: 200_000,
  articles: 100_000,
  'one line': 6_666_667,
};

const issues = Number(process.argv[2] ?? 1000);
writeSeeds();
const names = readdirSync(join(FOLDER, 'seeds')).filter((name) => name.endsWith('.txt'));
const base = compareReading();
const first = split();
tell('split and write', first, `${(first.ms / first.files).toFixed(2)} ms a page (at most 1)`);
tell('again, nothing changed', split(), 'at most 3 s');
compareShortLines();
if (process.argv[3] === 'absurd') for (const [name, count] of Object.entries(COUNTS)) tellGrowth(name, count);

/** Both are whole splits, with what is written; the other text is one issue of as many bytes, in the form of the first. */
function compareShortLines(): void {
  const short = shortLines(COUNTS['short lines'] ?? 0);
  const usual = usualText(Buffer.byteLength(short));
  const one = splitAlone(short);
  const proof = run('verify');
  const other = splitAlone(usual);
  const bytes = Buffer.byteLength(short) / Buffer.byteLength(usual);
  const [taken, proved, usually] = [one, proof, other].map(({ ms }) => (ms / 1000).toFixed(1));
  console.log(
    `two million short lines: ${taken} s, as many bytes in usual lines: ${usually} s, ${(one.ms / other.ms / bytes).toFixed(1)} times as long (at most 3), peak ${one.megabytes} MB`,
  );
  console.log(
    `their proof: ${proved} s, ${(proof.ms / other.ms / bytes).toFixed(1)} times as long as that split, peak ${proof.megabytes} MB`,
  );
}

function shortLines(count: number): string {
  return ABSURD_TEXTS['short lines']?.(count) ?? '';
}

/** Gives the pages of many issues, one behind the other, each with a label of its own. */
function usualText(bytes: number): string {
  const texts: string[] = [];
  let pages = 0;
  for (let length = 0, index = 0; length < bytes; index += 1) {
    const text = readFileSync(join(FOLDER, 'seeds', names[index % names.length] ?? ''), 'utf8');
    length += Buffer.byteLength(text);
    texts.push(text.replaceAll(/^.*年.*月.*日特\d+版$/gmu, () => `第${(pages += 1)}版`));
  }
  return texts.join('');
}

function tellGrowth(name: string, count: number): void {
  const textOf = ABSURD_TEXTS[name] ?? String;
  const [one, twice] = [splitAlone(textOf(count)), splitAlone(textOf(2 * count))];
  const growth = `twice as much ${(twice.ms / one.ms).toFixed(1)} times as long (at most 2.3)`;
  console.log(`${count} ${name}: ${(one.ms / 1000).toFixed(1)} s, peak ${one.megabytes} MB, ${growth}`);
}

/** Splits a text as the only issue of its archive. */
function splitAlone(text: string): Cost {
  for (const part of ['seeds', 'content', '.cache'])
    rmSync(join(FOLDER, part), { recursive: true, force: true });
  mkdirSync(join(FOLDER, 'seeds'), { recursive: true });
  for (const { name, contents } of archiveFiles({
    seed: 1,
    papers: 1,
    years: 1,
    issues: 1,
    firstYear: 2010,
    ...SHAPE,
  })) {
    const own = name.endsWith('.txt') ? text : contents;
    writeFileSync(join(FOLDER, 'seeds', name), own.replace(/(?<=sha256: ).*/u, digestOf(text)));
  }
  return split();
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function writeSeeds(): void {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(join(FOLDER, 'seeds'), { recursive: true });
  for (const path of ['src', 'package.json', 'package-lock.json'])
    cpSync(path, join(FOLDER, path), { recursive: true });
  const years = Math.ceil(issues / ISSUES_A_YEAR);
  const count = Math.min(issues, ISSUES_A_YEAR);
  const plan = { seed: 1, papers: 1, years, issues: count, firstYear: 2010, ...SHAPE };
  for (const { name, contents } of archiveFiles(plan)) writeFileSync(join(FOLDER, 'seeds', name), contents);
}

/** Prints the least of several rounds: other work on the machine only ever adds. Gives the milliseconds of the base. */
function compareReading(): number {
  const texts = names.map((name) => readFileSync(join(FOLDER, 'seeds', name)));
  const bytes = texts.reduce((sum, text) => sum + text.length, 0);
  console.log(`${texts.length} issues, ${(bytes / 1e6).toFixed(1)} MB`);
  const rounds = Array.from(
    { length: ROUNDS },
    () => [timeOf(texts, decodeAndDigest), timeOf(texts, read)] as const,
  );
  const base = Math.min(...rounds.map(([one]) => one));
  const reading = Math.min(...rounds.map(([, other]) => other));
  console.log(`decoding, lines and SHA-256: ${base.toFixed(0)} ms`);
  console.log(`parsing: ${reading.toFixed(0)} ms, ${(reading / base).toFixed(1)} times as long (at most 5)`);
  return base;
}

function decodeAndDigest(text: Buffer): void {
  new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(text).split(/\r\n|\n|\r/u);
  createHash('sha256').update(text).digest('hex');
}

function read(text: Buffer): void {
  const received = { seed: 'a.txt', file: 'a.txt', sha256: '' };
  readIssue({ publication: 'a', issue: '2010-01-01', date: '2010-01-01', received, ...decodeSource(text) });
}

function timeOf(texts: readonly Buffer[], work: (text: Buffer) => void): number {
  const started = process.cpuUsage();
  for (const text of texts) work(text);
  return process.cpuUsage(started).user / 1000;
}

interface Cost {
  /** Of the processor, the system's among them. */
  readonly ms: number;
  readonly seconds: number;
  readonly megabytes: number;
  readonly files: number;
}

function split(): Cost {
  return run('split');
}

function run(command: 'split' | 'verify'): Cost {
  const started = performance.now();
  const { stdout, stderr } = spawnSync(process.execPath, ['--import', SPEAK, `src/cli/${command}.ts`], {
    cwd: FOLDER,
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C' },
    maxBuffer: 1e9,
  });
  const [, used, kilobytes] = /used (\d+) (\d+)/u.exec(stderr) ?? [];
  return {
    ms: Number(used) / 1000,
    seconds: (performance.now() - started) / 1000,
    megabytes: Math.round(Number(kilobytes) / 1024),
    files: Number(/(\d+) files/u.exec(stdout)?.[1] ?? 0),
  };
}

function tell(what: string, { ms, seconds, megabytes, files }: Cost, more: string): void {
  const times = `${(ms / 1000).toFixed(1)} s of the processor (${seconds.toFixed(1)} s in all)`;
  const ratio = `${(ms / base).toFixed(1)} times the base`;
  console.log(`${what}: ${files} files, ${times}, ${more}, ${ratio}, peak ${megabytes} MB (at most 300)`);
}
