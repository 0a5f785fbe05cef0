/** Whether a translation states the numbers of its source, after conversion, each as exactly as it stands there. */
import { allowedNumbers } from '../quantity/allowed.ts';
import { chineseQuantities } from '../quantity/chinese.ts';
import { englishQuantities } from '../quantity/english.ts';
import { quantityKey, quantityKeys, type Approximation, type Quantity } from '../quantity/quantity.ts';
import { withoutTerms } from '../without-terms.ts';
import type { BlockCheck, CheckedBlock, Problem } from './problem.ts';
import { bothTexts } from './problem.ts';

/** Numbers in words up to here are phrases too: one of, both, third parties. */
const LARGE = 10;

export const checkQuantities: BlockCheck = (block) => {
  const { source, target } = withoutTerms(block);
  const stated = chineseQuantities(source);
  const found = englishQuantities(withoutGlosses(target));
  const byKey = Map.groupBy(found, quantityKey);
  const known = new Set([...stated.flatMap(quantityKeys), ...allowedNumbers(source).map(String)]);
  return [
    ...lacking(stated, byKey, saidOnceForAll(target)).map((quantity) => lacks(quantity, block)),
    ...stated.flatMap((quantity) => {
      const others = quantityKeys(quantity).flatMap((key) => byKey.get(key) ?? []);
      const fits = others.some(({ approximation }) => FITS[quantity.approximation].includes(approximation));
      return others.length === 0 || fits ? [] : [otherBound(quantity, others[0] ?? quantity, block)];
    }),
    ...stated.flatMap((quantity) => {
      const others = quantityKeys(quantity).flatMap((key) => byKey.get(key) ?? []);
      return countsElse(quantity, others) ? [otherCounted(quantity, others[0] ?? quantity, block)] : [];
    }),
    ...found.flatMap((quantity) => {
      const counts = quantity.figures || quantity.value > LARGE;
      return counts && !known.has(quantityKey(quantity)) ? [adds(quantity, block)] : [];
    }),
  ];
};

/** Tells whether a number is said of something else wherever it stands: RMB 50,000 for 5万人, where two were exchanged. */
function countsElse({ counted }: Quantity, others: readonly Quantity[]): boolean {
  if (counted === undefined || others.length === 0) return false;
  return others.every((other) => other.counted !== undefined && other.counted !== counted);
}

/** What a translator explains in brackets is no statement of the source. */
function withoutGlosses(text: string): string {
  return text.replaceAll(/\[[^[\]]*\]/gu, ' ');
}

/**
 * English that says a number once for several things.
 * @accepts 30 each | the same | all of them | respectively
 * @refuses teach | 30 | in all
 */
const ONCE_FOR_ALL = /\b(?:each|both|(?<!\bin )all|either|every|same|apiece|respectively)\b/iu;
/** Between sentences, and between parts of a list. */
const BETWEEN_STATEMENTS = /(?<=[.;!?][”’)\]]*) /u;

/** Gives the numbers of sentences that may say one for several things. */
function saidOnceForAll(target: string): ReadonlySet<string> {
  const sentences = target.split(BETWEEN_STATEMENTS).filter((sentence) => ONCE_FOR_ALL.test(sentence));
  return new Set(sentences.flatMap(englishQuantities).map(quantityKey));
}

/** Gives the quantities that do not stand there: of figures, unless said once for all, as often as they are stated. */
function lacking(
  stated: readonly Quantity[],
  found: ReadonlyMap<string, readonly Quantity[]>,
  onceForAll: ReadonlySet<string>,
): Quantity[] {
  return [...Map.groupBy(stated, quantityKey)].flatMap(([, own]) => {
    const [first] = own;
    if (!first) return [];
    const keys = quantityKeys(first);
    const there = keys.reduce((sum, key) => sum + (found.get(key)?.length ?? 0), 0);
    const asked = keys.every((key) => !onceForAll.has(key)) ? own.filter(({ figures }) => figures).length : 1;
    return there < Math.max(asked, 1) ? [first] : [];
  });
}

function lacks({ written, value, percent }: Quantity, block: CheckedBlock): Problem {
  const key = quantityKey({ value, percent });
  return {
    ruleId: 'translation-number',
    block: block.aligned.source.id,
    fatal: true,
    reason: {
      'zh-CN': `原文的“${written}”（${key}）不在译文中：${bothTexts(block)}`,
      en: `Unexpected gap, expected “${written}” as ${key} in the translation: ${bothTexts(block)}`,
    },
    note: { 'zh-CN': '补上这个数，换算后写出。', en: 'State the number, converted.' },
  };
}

function adds({ written }: Quantity, block: CheckedBlock): Problem {
  return {
    ruleId: 'translation-number',
    block: block.aligned.source.id,
    fatal: true,
    reason: {
      'zh-CN': `译文的“${written}”不在原文中：${bothTexts(block)}`,
      en: `Unexpected “${written}”, expected the numbers of the source alone: ${bothTexts(block)}`,
    },
    note: { 'zh-CN': '改为原文的数，或删去。', en: 'Write the number of the source, or take it away.' },
  };
}

function otherCounted({ written }: Quantity, found: Quantity, block: CheckedBlock): Problem {
  return {
    ruleId: 'translation-counted',
    block: block.aligned.source.id,
    fatal: true,
    reason: {
      'zh-CN': `原文的“${written}”在译文中（“${found.written}”）说的是另一样东西：${bothTexts(block)}`,
      en: `Unexpected “${found.written}” of something else, expected it of what “${written}” counts: ${bothTexts(block)}`,
    },
    note: {
      'zh-CN': '看两个数是否对调；金额写 RMB，人数写 people 等。',
      en: 'See whether two numbers changed places; write RMB before money, and people or the like behind people.',
    },
  };
}

/** What may stand for a bound of the source. */
const FITS: Readonly<Record<Approximation, readonly Approximation[]>> = {
  exact: ['exact', 'under'],
  more: ['more'],
  most: ['most', 'below', 'under'],
  below: ['below', 'nearly', 'under'],
  under: ['under'],
  nearly: ['nearly', 'below', 'under'],
  about: ['about'],
};

const BOUNDS: Readonly<Record<Approximation, string>> = {
  exact: 'the number itself',
  more: 'more than, over, at least',
  most: 'at most, no more than, up to',
  below: 'less than, under',
  under: 'within, under',
  nearly: 'nearly, almost',
  about: 'about, around',
};

function otherBound({ written, approximation }: Quantity, found: Quantity, block: CheckedBlock): Problem {
  return {
    ruleId: 'translation-bound',
    block: block.aligned.source.id,
    fatal: true,
    reason: {
      'zh-CN': `原文的“${written}”译作“${found.written}”，应有：${BOUNDS[approximation]}；${bothTexts(block)}`,
      en: `Unexpected bound of “${found.written}” for “${written}”, expected ${BOUNDS[approximation]}: ${bothTexts(block)}`,
    },
    note: {
      'zh-CN':
        '余、多、超、以上译作 more than 或 over，以下、以内译作 up to 或 less than，近译作 nearly，约、左右译作 about；原文没有的不加。',
      en: 'Write more than or over for 余, 多, 超 and 以上, up to or less than for 以下 and 以内, nearly for 近, about for 约 and 左右, and none where the source has none.',
    },
  };
}
