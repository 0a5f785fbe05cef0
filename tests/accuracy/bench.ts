/**
 * `npm run bench:accuracy [-- FOLDER] [--against REVISION]`: how the splitter does on texts whose lines a person
 * labelled, and where it is wrong; or what changed since a revision, text by text and line by line. With `--keep BATCH`
 * the verdicts are kept, those of the revision where one is named.
 */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readArguments } from '../../src/cli/arguments.ts';
import type { Words } from '../../src/model/message.ts';
import { say } from '../../src/report/language.ts';
import { compareScores, formatCompared } from './compare.ts';
import { calibrationOf, figuresOf, type Calibration } from './figures.ts';
import type { Score } from './labelled-texts.ts';
import { labelledTexts, scoreLabelledTexts, SEEN_FOLDERS } from './labelled-texts.ts';
import { keepVerdicts } from './verdicts.ts';
import { NoRevision, withRevision } from './revision.ts';

const BENCH_USAGE: Words = {
  'zh-CN': '用法：npm run bench:accuracy [-- 文件夹] [--against 版本] [--keep 批次]',
  en: 'Usage: npm run bench:accuracy [-- FOLDER] [--against REVISION] [--keep BATCH]',
};
const { values, positionals } = readArguments(
  { against: { type: 'string' }, keep: { type: 'string' } },
  BENCH_USAGE,
);
const [given, ...others] = positionals;
if (others.length > 0) refuse(BENCH_USAGE);
const folder = given === undefined ? undefined : resolve(given);
if (given !== undefined) checkFolder(given);
const scores = scoreLabelledTexts(folder);
if (values.against === undefined) {
  if (values.keep !== undefined) keepVerdicts(values.keep, scores);
  tellScores();
} else await tellAgainst(values.against);

function checkFolder(path: string): void {
  const names = labelledTexts(path);
  if (names.length === 0)
    refuse({
      'zh-CN': `\`${path}\` 应为文件夹，其中每个文件夹是一篇标注过的文字`,
      en: `Unexpected \`${path}\`, expected a folder with a folder for each labelled text`,
    });
  const missing = names
    .flatMap((name) => ['input.txt', 'labels.json'].map((file) => join(path, name, file)))
    .find((file) => !existsSync(file));
  if (missing !== undefined)
    refuse({
      'zh-CN': `缺少 \`${missing}\`：每篇标注过的文字由 input.txt 与 labels.json 组成`,
      en: `No \`${missing}\`: expected an input.txt and a labels.json of each labelled text`,
    });
}

function refuse(words: Words): never {
  console.error(say(words));
  process.exit(1);
}

function tellScores(): void {
  for (const { name, form, missedMarkers, missedStarts, markers, starts, roles } of scores) {
    console.log(
      `\n${name} (${form}): ${markers.length} markers, ${starts.length} articles, ${roles.length} lines`,
    );
    for (const line of missedMarkers) console.log(`  line ${line}: marker missed`);
    for (const claim of markers.filter(({ right }) => !right)) tell('no such marker', claim);
    for (const line of missedStarts) console.log(`  line ${line}: article missed`);
    for (const claim of starts.filter(({ right }) => !right)) tell('no article', claim);
    for (const claim of roles.filter(({ right }) => !right))
      tell(`${claim.role}, labelled ${claim.label}`, claim);
  }
  console.log('');
  for (const [name, value] of entriesOf(scores)) console.log(`${name.padEnd(22)} ${shown(value)}`);
  tellCalibration('starts', calibrationOf(scores.flatMap(({ starts }) => starts)));
  tellCalibration('roles', calibrationOf(scores.flatMap(({ roles }) => roles)));
  const seen = folder === undefined || SEEN_FOLDERS.includes(folder);
  if (seen) console.log('\nfitted: rules and weights have seen these texts');
}

/** Tells, part by part of what is stated, how often it is right: a reliability diagram in figures. */
function tellCalibration(what: string, { bins, error }: Calibration): void {
  console.log(`\n${what}: stated, right, of how many`);
  for (const { stated, right, claims } of bins)
    console.log(
      `  ${shown(stated).padStart(7)} ${shown(right).padStart(7)} ${String(claims).padStart(5)}  ${'█'.repeat(Math.round(right * 20))}`,
    );
  console.log(`  expected calibration error ${error.toFixed(3)} (at most 0.05)`);
}

/** Tells the figures of a revision beside those of the working tree, and each line of which they decide otherwise. */
async function tellAgainst(revision: string): Promise<void> {
  try {
    const before = await withRevision('.', revision, (splitter) => scoreLabelledTexts(folder, splitter));
    if (before && values.keep !== undefined) keepVerdicts(values.keep, before);
    if (before) tellCompared(revision, before);
    else process.exitCode = 130;
  } catch (error) {
    if (!(error instanceof NoRevision)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

function tellCompared(revision: string, before: readonly Score[]): void {
  const compared = compareScores(before, scores);
  for (const line of compared.flatMap(formatCompared)) console.log(line);
  const changed = compared.filter(({ lines }) => lines.length > 0).length;
  console.log(`\n${revision} → working tree: ${changed} of ${compared.length} texts changed`);
  const other = new Map(entriesOf(before));
  for (const [name, value] of entriesOf(scores))
    console.log(`${name.padEnd(22)} ${shown(other.get(name) ?? 0)} → ${shown(value)}`);
}

function entriesOf(all: readonly Score[]): [name: string, value: number][] {
  return Object.entries({ ...figuresOf(all) });
}

function shown(value: number): string {
  return Number.isInteger(value) && value > 1 ? String(value) : `${(value * 100).toFixed(1)} %`;
}

function tell(
  what: string,
  { line, confidence, reason }: { line: number; confidence: number; reason: string },
): void {
  console.log(`  line ${line}: ${what} (${reason}, ${confidence})`);
}
