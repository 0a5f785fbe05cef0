/**
 * `npm run learn [-- FOLDER …]`: the weights of the signs by which the splitter weighs whether heading lines begin an
 * article, found from texts whose lines a person labelled, and written into `weights.ts`; and how sure its rules are, from
 * the verdicts that were kept. The batch that is frozen is never learned from.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ruleFor } from '../../src/split/parse/articles/start.ts';
import type { HeadFacts } from '../../src/split/parse/articles/facts.ts';
import type { Sign } from '../../src/split/parse/articles/sign.ts';
import { DECK_SIGNS, type TwoLines } from '../../src/split/parse/articles/two-lines.ts';
import { START_SIGNS } from '../../src/split/parse/articles/weigh.ts';
import { decodeSource, readIssue } from '../../src/split/parse/index.ts';
import { labelledTexts, SEEN_FOLDERS } from './labelled-texts.ts';
import { ratesOf, readVerdicts } from './verdicts.ts';

const FILE = join(import.meta.dirname, '../../src/split/parse/articles/weights.ts');

/** How far weights are held near 0, in texts: a sign that few texts have shall not decide. */
const HELD = 1;

/** What was known of a heading, and what its label says. */
interface Known<Facts> {
  readonly facts: Facts;
  readonly holds: boolean;
}

interface Row {
  readonly amounts: readonly number[];
  readonly holds: boolean;
}

const folders = process.argv.length > 2 ? process.argv.slice(2) : SEEN_FOLDERS;
const texts = folders.flatMap((folder) => labelledTexts(folder).map((name) => join(folder, name)));
const starts = learnt(START_SIGNS, texts.flatMap(headsOf));
const decks = learnt(DECK_SIGNS, texts.flatMap(pairsOf));
const said = '/** How much each sign weighs, in natural logarithms of odds: written by `npm run learn`. */';
const stated =
  '/** How often a decision was right by its reason, and by its role and reason: also written by it. */';
const names = ['starts', 'roles'] as const;
const [startRates, roleRates] = names.map((kind) =>
  writtenRates(`${kind.toUpperCase()}_STATED`, ratesOf(readVerdicts(), kind)),
);
writeFileSync(
  FILE,
  [
    `${said}\n${written('START_WEIGHTS', starts)}`,
    written('DECK_WEIGHTS', decks),
    `${stated}\n${startRates}`,
    roleRates,
  ].join('\n'),
);

/** Gives the weight of each sign, and tells how many of the rows they get right. */
function learnt<Facts>(
  signs: Readonly<Record<string, Sign<Facts>>>,
  known: readonly Known<Facts>[],
): [name: string, weight: number][] {
  const names = Object.keys(signs);
  const rows = known.map(({ facts, holds }) => ({
    amounts: names.map((name) => signs[name]?.amount(facts) ?? 0),
    holds,
  }));
  const weights = fit(rows, names.length);
  const right = rows.filter(({ amounts, holds }) => sumOf(weights, amounts) > 0 === holds).length;
  console.log(`${rows.length} weighed, ${rows.filter(({ holds }) => holds).length} hold; ${right} right`);
  return ['bias', ...names].map((name, at) => [name, weights[at] ?? 0]);
}

/** Gives the signs of each heading of a text that no rule decides, as they are where all above is read as labelled. */
function headsOf(folder: string): Known<HeadFacts>[] {
  const { articles } = JSON.parse(readFileSync(join(folder, 'labels.json'), 'utf8')) as {
    articles: number[];
  };
  const decoded = decodeSource(readFileSync(join(folder, 'input.txt')));
  const date = '2000-01-01';
  const given = {
    publication: 'a',
    issue: date,
    date,
    received: { seed: 'a', file: 'input.txt', sha256: '' },
    ...decoded,
  };
  const lines = decoded.text.split(/\r\n|\r|\n/u);
  const corrections = [...judged(given)].map(([line]) => ({
    line,
    text: (lines[line - 1] ?? '').trim(),
    boundary: articles.includes(line) ? ('start' as const) : ('none' as const),
  }));
  return [...judged({ ...given, corrections })].flatMap(([line, facts]) => {
    const known = { ...facts, forced: null };
    if (ruleFor(known)) return [];
    return [{ facts: known, holds: articles.includes(line) }];
  });
}

/** Gives what was known of each heading, by its first line. */
function judged(given: Parameters<typeof readIssue>[0]): Map<number, HeadFacts> {
  const found = new Map<number, HeadFacts>();
  let last = 0;
  readIssue(given, (line, step) => {
    if (line === null || step.step !== 'start' || !step.facts) return;
    // Each line of a heading is told: the first stands for all.
    if (line !== last + 1 || found.get(last) !== undefined ? !sameHead(found, last, line, step.facts) : true)
      found.set(line, step.facts as unknown as HeadFacts);
    last = line;
  });
  return found;
}

function sameHead(found: Map<number, HeadFacts>, last: number, line: number, facts: object): boolean {
  const above = [...found.keys()].at(-1);
  return (
    above !== undefined && line > above && line < above + (facts as HeadFacts).lines && line === last + 1
  );
}

function sumOf(weights: readonly number[], amounts: readonly number[]): number {
  return amounts.reduce((sum, amount, at) => sum + amount * (weights[at + 1] ?? 0), weights[0] ?? 0);
}

/** Gives the bias and the weights that make the labels likeliest, by steps down the slope; the same for the same rows. */
function fit(all: readonly Row[], signs: number): number[] {
  const found = new Array<number>(signs + 1).fill(0);
  for (let round = 0; round < 6000; round += 1) {
    const slope = found.map((weight, at) => (at === 0 ? 0 : -weight * HELD));
    for (const { amounts, holds } of all) {
      const miss = (holds ? 1 : 0) - 1 / (1 + Math.exp(-sumOf(found, amounts)));
      slope[0] = (slope[0] ?? 0) + miss;
      amounts.forEach((amount, at) => (slope[at + 1] = (slope[at + 1] ?? 0) + miss * amount));
    }
    for (const [at, each] of slope.entries()) found[at] = (found[at] ?? 0) + (each * 4) / (all.length + 20);
  }
  return found.map((weight) => Math.round(weight * 100) / 100);
}

/** Gives each pair of heading lines that are a kicker and a headline, or a headline and a deck. */
function pairsOf(folder: string): Known<TwoLines>[] {
  const { roles } = JSON.parse(readFileSync(join(folder, 'labels.json'), 'utf8')) as {
    roles: Record<string, number[]>;
  };
  const lines = decodeSource(readFileSync(join(folder, 'input.txt'))).text.split(/\r\n|\r|\n/u);
  const role = new Map(
    Object.entries(roles).flatMap(([name, numbers]) => numbers.map((number) => [number, name] as const)),
  );
  const isHead = (line: number): boolean => ['kicker', 'headline', 'deck'].includes(role.get(line) ?? '');
  return [...role.keys()].flatMap((line) => {
    if (!isHead(line) || !isHead(line + 1) || isHead(line - 1) || isHead(line + 2)) return [];
    const both = [role.get(line), role.get(line + 1)].join(' ');
    if (both !== 'kicker headline' && both !== 'headline deck') return [];
    const facts = [(lines[line - 1] ?? '').trim(), (lines[line] ?? '').trim()] as const;
    if (/[—─－―]{2}$/u.test(facts[0]) || /^[—─－―(（]/u.test(facts[1])) return [];
    return [{ facts, holds: both === 'headline deck' }];
  });
}

function written(name: string, weights: readonly (readonly [string, number])[]): string {
  return `export const ${name} = {\n${weights.map(([sign, weight]) => `  ${sign}: ${weight},`).join('\n')}\n} as const;\n`;
}

function writtenRates(name: string, rates: ReadonlyMap<string, number>): string {
  const lines = [...rates].map(([reason, rate]) => `  '${reason}': ${rate},`);
  return `export const ${name}: Readonly<Record<string, number | undefined>> = {\n${lines.join('\n')}\n};\n`;
}
