/**
 * `npm run split [-- FILE…]`: seeds → content, below the language of their paper; with files, only of these seeds. What has not changed since
 * its last split is skipped. With `--check` it writes nothing and fails when a byte differs; with `--json` the report
 * is one JSON object.
 */
import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { VFile } from 'vfile';
import { count } from '../i18n/plural.ts';
import type { Words } from '../model/message.ts';
import { Message } from '../model/message.ts';
import type { Publication } from '../model/seed.ts';
import { readArguments } from './arguments.ts';
import { accountsOf } from '../files/accounts.ts';
import { compareContent, CONTENT_FOLDER, languageFolder, readContent } from '../files/content.ts';
import { notAsSplit } from '../files/content-messages.ts';
import { finishIssue } from '../files/finish-issue.ts';
import { INTERRUPTED, watchInterrupt } from './interrupt.ts';
import { listDoubtfulDrafts } from './doubtful-drafts.ts';
import { holdArchive } from './lock.ts';
import { say } from '../report/language.ts';
import { showProgress } from '../report/progress.ts';
import { recordNewSeeds } from '../files/record-seed.ts';
import type { RegistryFile } from '../files/registry-file.ts';
import { isAsSplit, readRegistry, REGISTRY_FOLDER, registeredIssues } from '../files/registry-file.ts';
import { seedReader } from '../files/read-seed.ts';
import { report, reportJson } from '../report/terminal.ts';
import { noSuchSeed } from '../files/seed-messages.ts';
import type { SeedName } from '../files/seed-name.ts';
import { formatSeedName } from '../files/seed-name.ts';
import { findSeeds, SEEDS_FOLDER } from '../files/seeds.ts';
import type { Split } from '../files/split-seed.ts';
import { splitSeed } from '../files/split-seed.ts';
import { strandedFiles } from '../files/stranded-content.ts';
import { unaccountedFiles } from '../files/unaccounted-content.ts';
import { readSplitMemory } from '../files/split-memory.ts';
import { withdrawnComparison } from '../files/withdrawn-texts.ts';
import { publishedWithoutSeed } from '../files/without-seed.ts';
import { writeIssue } from '../files/write-issue.ts';
import { append } from '../model/list.ts';

const flag = { type: 'boolean', default: false } as const;
const { values: options, positionals } = readArguments(
  { check: flag, force: flag, json: flag },
  {
    'zh-CN': '用法：npm run split [-- 文件… --check --force --json]',
    en: 'Usage: npm run split [-- FILE… --check --force --json]',
  },
);
const inputs: VFile[] = [];
let issues = 0;
let fileCount = 0;
let written = 0;
let skipped = 0;
const toLookAt = listDoubtfulDrafts();

if (!options.check) await holdArchive('split');
const isInterrupted = watchInterrupt();
if (!options.check) recordSeeds();
const { seeds, rejected, named } = findSeeds(SEEDS_FOLDER);
append(inputs, rejected);
const chosenSeeds = chooseSeeds(seeds);
const reader = seedReader(SEEDS_FOLDER);
const memory = readSplitMemory();
const compareWithdrawn = withdrawnComparison();
const progress = showProgress(chosenSeeds.length);
for (const [index, seed] of chosenSeeds.entries()) {
  if (await isInterrupted()) {
    console.error(
      say({ 'zh-CN': '已中断；已写出的各期完整无缺。', en: 'Interrupted; every issue is whole.' }),
    );
    process.exit(INTERRUPTED);
  }
  splitOne(seed);
  progress.tell(index + 1, fileCount);
}
progress.end();
memory.save();
if (positionals.length === 0) {
  const gone = publishedWithoutSeed(named);
  append(inputs, gone.values());
  const expected = new Set([...named, ...gone.keys()]);
  for (const folder of registeredIssues()) if (!expected.has(folder)) withdraw(folder);
  const { accounts, files } = accountsOf(reader, expected);
  for (const more of [files, unaccountedFiles(accounts), strandedFiles(languageOf)]) append(inputs, more);
}
process.exitCode = options.json
  ? reportJson(inputs, { issues, files: fileCount, written, unchanged: skipped })
  : report(inputs, summary());
if (!options.check) for (const words of toLookAt.words()) tell(words);

function recordSeeds(): void {
  attempt(SEEDS_FOLDER, () => {
    for (const path of recordNewSeeds(SEEDS_FOLDER))
      tell({ 'zh-CN': `新的一期，已记入 ${path}`, en: `A new issue, recorded in ${path}` });
  });
}

/** Says what was done on the way; standard output is kept for the JSON where it is asked for. */
function tell(words: Words): void {
  (options.json ? console.error : console.log)(say(words));
}

/** Gives the seeds that the command names, all where it names none; each other name gets its message. */
function chooseSeeds(all: readonly SeedName[]): readonly SeedName[] {
  if (positionals.length === 0) return all;
  const byPath = new Map(all.map((seed) => [resolve(SEEDS_FOLDER, `${formatSeedName(seed)}.txt`), seed]));
  const refused = new Set(rejected.map(({ path }) => resolve(path)));
  return positionals.flatMap((path) => {
    const seed = byPath.get(resolve(path));
    if (!seed && !refused.has(resolve(path))) inputs.push(noSuchSeed(path));
    return seed ? [seed] : [];
  });
}

/** One issue is in memory at a time. */
function splitOne(name: SeedName): void {
  const folder = `${name.publication}/${name.issue}`;
  const paper = paperOf(name.publication);
  // All problems are told in one run.
  if (!paper) return void inputs.push(readRegistry(folder).file);
  const place = { language: paper.language, folder };
  const digest = reader.digest(name);
  const known = options.check ? null : memory.recall(place, digest);
  if (known !== null) {
    issues += 1;
    fileCount += known;
    skipped += 1;
    return;
  }
  const { seed, files: own } = reader.read(name);
  const { file, read } = options.check ? readRegistry(folder) : finishIssue(folder, [paper.language]);
  const about = [...own, file];
  const split = seed && read && splitSeed(seed, read);
  if (seed && read && split) {
    issues += 1;
    fileCount += split.files.length;
    toLookAt.note(seed.file.path, split);
    const again = compareWithdrawn({
      ...place,
      registry: { ...read.registry, ...split.names },
      contents: split.files,
    });
    append(about, again);
    if (options.check) compareIssue(folder, split, read);
    else if (again.every(({ messages }) => messages.every(({ fatal }) => !fatal)))
      attempt(seed.file.path, () => {
        const { count, refused } = writeIssue(folder, split, read, options.force);
        append(about, refused);
        written += count;
        if (about.every(({ messages }) => messages.length === 0))
          memory.keep(place, digest, split.files.length);
      });
  }
  append(
    inputs,
    about.filter(({ messages }) => messages.length > 0),
  );
}

function compareIssue(folder: string, split: Split, { text }: RegistryFile): void {
  const below = languageFolder(split.language);
  const differences = compareContent(readContent(below, folder), split.files);
  append(
    inputs,
    differences.map((each) => notAsSplit(below, each)),
  );
  if (text !== split.registry)
    inputs.push(notAsSplit(REGISTRY_FOLDER, { path: `${folder}.yaml`, kind: 'changed', line: 1 }));
}

/** Gives a paper; `null` where it can't be used, which is told once. */
function paperOf(alias: string): Publication | null {
  const { publication, files: about } = reader.paper(alias);
  append(
    inputs,
    about.filter(({ messages }) => messages.length > 0),
  );
  return publication;
}

function languageOf(alias: string): string | undefined {
  return paperOf(alias)?.language;
}

/**
 * An issue without a seed: its content goes, but only once every name that it published is retired. What somebody else put
 * there stays, and is told as what no seed accounts for.
 */
function withdraw(folder: string): void {
  const paper = paperOf(folder.split('/', 1)[0] ?? '');
  const { file, read } = readRegistry(folder);
  inputs.push(file);
  if (!read || !paper) return;
  const below = languageFolder(paper.language);
  const found = readContent(below, folder);
  if (!options.check && found.every((each) => isAsSplit(each, read)))
    attempt(file.path, () => {
      rmSync(join(below, folder), { recursive: true, force: true });
      // Nothing remembers a draft whose text was taken away.
      if (read.registry.draft) rmSync(file.path, { force: true });
      written += found.length;
    });
}

/** Does something that may fail on the file system, and keeps its message. */
function attempt(path: string, act: () => void): void {
  try {
    act();
  } catch (error) {
    if (!(error instanceof Message)) throw error;
    const file = new VFile({ path });
    file.messages.push(error);
    inputs.push(file);
  }
}

function summary(): Words {
  if (options.check)
    return {
      'zh-CN': `${issues} 期的 ${fileCount} 个文件都与原文所生成的一致`,
      en: `${count(fileCount, 'file', 'files')} of ${count(issues, 'issue', 'issues')}: all as split`,
    };
  return {
    'zh-CN': `${issues} 期，${fileCount} 个文件，其中 ${written} 个写入 ${CONTENT_FOLDER}；${skipped} 期没有变化`,
    en: `${count(issues, 'issue', 'issues')}, ${count(fileCount, 'file', 'files')}, ${written} written in ${CONTENT_FOLDER}; ${count(skipped, 'issue', 'issues')} unchanged`,
  };
}
