/** Each kind of fault of a translation is found with its words, and is not found where there is none. */
import { describe, expect, test } from 'vitest';
import { checkTranslations, type Problem } from '../../../src/translate/check/index.ts';
import type { TranslationPair } from '../../../src/translate/pair.ts';
import { KINDS as FIRST_KINDS } from './kinds.ts';
import { KINDS_OF_ORDER } from './kinds-of-order.ts';
import { KINDS_OF_WORDING } from './kinds-of-wording.ts';
import { pairOfTexts, term } from './pairs.ts';

const GLOSSARY = [
  term('营商环境', 'business environment', { avoid: ['doing-business environment'] }),
  term('十四五', '14th Five-Year Plan'),
  term('崂山区', 'Laoshan District', { forms: ['Laoshan'], kind: 'place' }),
  term('青岛', 'Qingdao', { kind: 'place' }),
  term('365', '365'),
  term('公司', 'company'),
  term('党的章程', 'Party’s constitution'),
];

const KINDS = [...FIRST_KINDS, ...KINDS_OF_WORDING, ...KINDS_OF_ORDER];

function problemsOf(...pairs: TranslationPair[]): Problem[] {
  return checkTranslations(pairs, GLOSSARY).flatMap(({ problems }) => problems);
}

function rulesOf(...pairs: TranslationPair[]): string[] {
  return problemsOf(...pairs).map(({ ruleId }) => ruleId);
}

test('there are at least twelve kinds', () => {
  expect(new Set(KINDS.map(({ ruleId }) => ruleId)).size).toBeGreaterThanOrEqual(12);
});

describe.each(KINDS)('$ruleId', ({ ruleId, wrong, right }) => {
  const together = ruleId === 'translation-two-ways' || ruleId === 'translation-one-way';

  test('is found, with both languages and how to mend it', () => {
    const groups = together ? [wrong] : wrong.map((pair) => [pair]);
    for (const group of groups) {
      const shown = group.map(({ target }) => target?.text.body[0]?.text).join(' | ');
      const found = problemsOf(...group).filter((problem) => problem.ruleId === ruleId);
      expect(found.length, shown).toBeGreaterThan(0);
      expect(found[0]?.reason.en, shown).toMatch(/^Unexpected /u);
      expect(found[0]?.reason['zh-CN'], shown).toMatch(/\p{Script=Han}/u);
      expect(found[0]?.note.en, shown).not.toBe('');
    }
  });

  test('is not found where there is none, nor is anything else', () => {
    const groups = together ? [right] : right.map((pair) => [pair]);
    for (const group of groups) expect(problemsOf(...group)).toEqual([]);
  });
});

test('a document without a translation has nothing wrong', () => {
  const { source } = pairOfTexts('渔港修好了。', '');
  expect(rulesOf({ source, target: null })).toEqual([]);
});
