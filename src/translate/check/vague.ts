/** Whether a translation keeps the size of numbers that are not said in full: 几十, 数百, 数万, 一半以上. */
import { withoutTerms } from '../without-terms.ts';
import type { BlockCheck, CheckedBlock, Problem } from './problem.ts';
import { bothTexts } from './problem.ts';

/** Some of a unit, with what English may call it, and how a message does. */
type VagueNumber = readonly [source: RegExp, target: RegExp, expected: string];

const VAGUE_NUMBERS: readonly VagueNumber[] = [
  [
    /(?<!十)[数几]十(?=[余多]?[个名人家项件次位种元类座条套场所户吨台]|[余多]\p{Script=Han})/u,
    /\b(?:dozens?|tens|scores?|several ten)\b/iu,
    'dozens',
  ],
  [/[数几]十年/u, /\b(?:decades?|dozens of years|generations?)\b/iu, 'decades'],
  [/(?:[数几]|成)百(?![万亿上])/u, /\bhundreds?\b/iu, 'hundreds'],
  [/[数几]千(?!万)/u, /\bthousands?\b/iu, 'thousands'],
  [/[数几]万/u, /\b(?:tens of thousands|several ten thousand)\b/iu, 'tens of thousands'],
  [/[数几]十万/u, /\bhundreds of thousands\b/iu, 'hundreds of thousands'],
  [/[数几]百万/u, /\bmillions?\b/iu, 'millions'],
  [/[数几]千万/u, /\btens of millions\b/iu, 'tens of millions'],
  [/[数几]亿/u, /\bhundreds of millions\b/iu, 'hundreds of millions'],
  [
    /过半(?!天|晌|夜)|超过?(?:一半|半数)|(?:一半|半数)以上/u,
    /\b(?:(?:more than|over|above|exceed\w*|at least|pass\w*) (?:an? |one )?half|majority|most)\b/iu,
    'more than half',
  ],
  [/近(?:一半|半数)/u, /\b(?:nearly|almost|close to|just under) (?:an? |one )?half\b/iu, 'nearly half'],
];

export const checkVagueNumbers: BlockCheck = (block) => {
  const { source, target } = withoutTerms(block);
  return VAGUE_NUMBERS.flatMap(([chinese, english, expected]) => {
    const [written] = chinese.exec(source) ?? [];
    return written === undefined || english.test(target) ? [] : [otherSize(written, expected, block)];
  });
};

function otherSize(written: string, expected: string, block: CheckedBlock): Problem {
  return {
    ruleId: 'translation-size',
    block: block.aligned.source.id,
    fatal: true,
    reason: {
      'zh-CN': `原文的“${written}”应译作 ${expected}：${bothTexts(block)}`,
      en: `Unexpected size, expected “${expected}” for “${written}”: ${bothTexts(block)}`,
    },
    note: {
      'zh-CN':
        '几十译作 dozens，数百译作 hundreds，数千译作 thousands，数万译作 tens of thousands，过半译作 more than half。',
      en: 'Write dozens for 几十, hundreds for 数百, thousands for 数千, tens of thousands for 数万, more than half for 过半.',
    },
  };
}
