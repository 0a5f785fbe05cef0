/**
 * `npm run bench:one-paper [-- FOLDER] [--lines]`: the errors of each issue of a paper, read without a profile and with one
 * of the issues before it; with `--lines` each error that is left.
 */
import { readArguments } from '../../src/cli/arguments.ts';
import type { Words } from '../../src/model/message.ts';
import { figuresOf } from './figures.ts';
import type { Claim, Score } from './labelled-texts.ts';
import { ONE_PAPER, readOneByOne } from './one-paper.ts';

const ONE_PAPER_USAGE: Words = {
  'zh-CN': '用法：npm run bench:one-paper [-- 文件夹] [--lines]',
  en: 'Usage: npm run bench:one-paper [-- FOLDER] [--lines]',
};
const { values, positionals } = readArguments(
  { lines: { type: 'boolean', default: false } },
  ONE_PAPER_USAGE,
);
const issues = readOneByOne(positionals[0] ?? ONE_PAPER);
console.log('issue   without: starts  roles    all      with: starts  roles    all');
for (const { name, without, with: learned, score } of issues) {
  const cells = [without.starts, without.roles, without.all, learned.starts, learned.roles, learned.all];
  console.log(name.padEnd(10) + cells.map((cell) => String(cell).padStart(10)).join(''));
  if (values.lines) tellErrors(score);
}
for (const [when, scores] of [
  ['without', issues.slice(1).map(({ alone }) => alone)],
  ['with', issues.slice(1).map(({ score }) => score)],
] as const) {
  const { unseparatedRecall, unseparatedPrecision, roles } = figuresOf(scores);
  const shares = [unseparatedRecall, unseparatedPrecision, roles].map((each) => (100 * each).toFixed(1));
  console.log(`from the second on, ${when}: recall, precision of starts, roles ${shares.join(' %, ')} %`);
}

function tellErrors({ missedStarts, starts, roles }: Score): void {
  for (const line of missedStarts) console.log(`  line ${line}: article missed`);
  for (const claim of starts.filter(({ right }) => !right)) tellClaim('no article', claim);
  for (const claim of roles.filter(({ right }) => !right))
    tellClaim(`${claim.role}, labelled ${claim.label}`, claim);
}

function tellClaim(what: string, { line, reason, confidence }: Claim): void {
  console.log(`  line ${line}: ${what} (${reason}, ${confidence})`);
}
