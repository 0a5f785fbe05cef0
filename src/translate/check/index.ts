/** All checks of translations: of each file's blocks, of each block, and of all blocks together. */
import type { Glossary } from '../../model/glossary.ts';
import { isSameLanguage } from '../../model/language.ts';
import { alignedBlocks, type TranslationPair } from '../pair.ts';
import { blockProblems } from './blocks.ts';
import { checkLength, checkNegation } from './measure.ts';
import { checkNames } from './names.ts';
import { checkOrder } from './order.ts';
import type { BlockCheck, CheckedBlock, Problem } from './problem.ts';
import { checkQuantities } from './quantity.ts';
import { sameTextProblems } from './same.ts';
import { checkTerms } from './terms.ts';
import { checkTypography } from './typography.ts';
import { checkVagueNumbers } from './vague.ts';

export type { Problem } from './problem.ts';

/** What knows the words of both languages. */
const FROM_CHINESE_TO_ENGLISH: readonly BlockCheck[] = [
  checkQuantities,
  checkOrder,
  checkVagueNumbers,
  checkTerms,
  checkNames,
  checkTypography,
  checkLength,
  checkNegation,
];

export interface CheckedPair {
  readonly pair: TranslationPair;
  readonly problems: readonly Problem[];
}

/** Gives what is wrong with translations, each with its own problems; documents without one have none. */
export function checkTranslations(pairs: readonly TranslationPair[], glossary: Glossary): CheckedPair[] {
  const blocks = pairs.map((pair) => checkedBlocks(pair, glossary));
  const together = Map.groupBy(sameTextProblems(blocks.flat()), ({ block }) => block.pair);
  return pairs.map((pair, index) => ({
    pair,
    problems: [
      ...blockProblems(pair),
      ...(blocks[index] ?? []).flatMap((block) => checksOf(pair).flatMap((check) => check(block))),
      ...(together.get(pair) ?? []).map(({ problem }) => problem),
    ],
  }));
}

function checksOf({ source, target }: TranslationPair): readonly BlockCheck[] {
  const known =
    isSameLanguage(source.data.language, 'zh') &&
    target !== null &&
    isSameLanguage(target.data.language, 'en');
  return known ? FROM_CHINESE_TO_ENGLISH : [];
}

function checkedBlocks(pair: TranslationPair, glossary: Glossary): CheckedBlock[] {
  return alignedBlocks(pair).flatMap((aligned) =>
    aligned.target === null
      ? []
      : [{ pair, aligned, source: aligned.source.text, target: aligned.target.text, glossary }],
  );
}
