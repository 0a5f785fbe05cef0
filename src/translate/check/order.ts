/** Whether a translation says what is first, which of a row something is, and which ranks are meant: 首家, 第三届, 市级以上. */
import type { Words } from '../../model/message.ts';
import { englishQuantities } from '../quantity/english.ts';
import { NUMERAL_CHARACTERS, numbersInCharacters } from '../quantity/numeral.ts';
import type { Quantity } from '../quantity/quantity.ts';
import { withoutTerms } from '../without-terms.ts';
import type { BlockCheck, CheckedBlock, Problem } from './problem.ts';
import { bothTexts } from './problem.ts';

/** Texts of a block without locked terms, the translation also without what is explained in brackets, and without “First,”. */
interface TermlessTexts {
  readonly source: string;
  readonly target: string;
}

export const checkOrder: BlockCheck = (block) => {
  const { source, target } = withoutTerms(block);
  const compared = { source, target: target.replaceAll(/\[[^[\]]*\]|\bFirst(?:ly)?,/gu, ' ') };
  return [
    ...SAID_AS_OFTEN.flatMap((kind) => saidLessOften(kind, compared, block)),
    ...ordinals(compared, block),
  ];
};

/** What stands in a translation as often as in its source. */
interface SaidAsOften {
  readonly ruleId: string;
  readonly chinese: RegExp;
  readonly english: RegExp;
  /** What is expected. */
  readonly expected: Words;
}

/**
 * What is the first of its kind; no title, no count of points and no figure of speech.
 * @accepts 首个 | 首家 | 首批 | 首次 | 首届 | 首例 | 首创 | 率先 | 第一名 | 第一次 | 第一家
 * @refuses 首席 | 首先 | 首要 | 首都 | 第一时间 | 第一责任人 | 第一资源 | 率先垂范 | 第一,
 */
const FIRST_IN_CHINESE =
  /首(?:[个家批次届例创部座条台款支站期轮年场单艘]|位(?!度|置))|率先(?!垂范|示范)|第一(?:[个家批次届例位部座条台款支站期轮年场项名](?!一)|$)/gu;
/**
 * English that says so.
 * @accepts first | 1st | inaugural | No. 1 | pioneered | took the lead | led the way
 * @refuses second | firm | led the meeting
 */
const FIRST_IN_ENGLISH =
  /\b(?:first|1st|No\. ?1\b(?![\d,])|number one|inaugural|maiden|pioneer|initial|premier|debut|unprecedented|champion|foremost|earliest|never before|top (?:place|spot|prize)|came top|(?:lead(?:s|ing)?|led) the (?:way|country|province|nation|city|field)|(?:tak(?:es?|ing|en)|took) the lead|ahead of\b)/giu;

/**
 * A rank with those above it, or those below.
 * @accepts 市级以上 | 一类以上 | 省级及以上 | 大专以上 | 高级以上 | 规模以上
 * @refuses 90%以上 | 60家以上 | 以上措施
 */
const RANKS_ABOVE = /(?<=[级类等档星科专称历模])(?:及|[（(]含[)）])?以上/gu;
/**
 * @accepts at city level or above | and above | at least at city level | above designated size
 * @refuses city-level | over
 */
const ABOVE_IN_ENGLISH =
  /\b(?:(?:or|and) (?:higher|over|upwards?|up|better|more)|above|at least|higher than|no lower than|minimum|upwards? of)\b/giu;
/**
 * @accepts 县级以下 | 处级及以下
 * @refuses 30%以下 | 以下措施
 */
const RANKS_BELOW = /(?<=[级类等档星科专称历模])(?:及|[（(]含[)）])?以下/gu;
/**
 * @accepts at county level or below | lower than | and under
 * @refuses county-level
 */
const BELOW_IN_ENGLISH = /\b(?:below|lower|under|beneath|down|at most|no higher than)\b/giu;

const SAID_AS_OFTEN: readonly SaidAsOften[] = [
  {
    ruleId: 'translation-first',
    chinese: FIRST_IN_CHINESE,
    english: FIRST_IN_ENGLISH,
    expected: { 'zh-CN': 'first、inaugural 等', en: 'first, inaugural or the like' },
  },
  {
    ruleId: 'translation-rank',
    chinese: RANKS_ABOVE,
    english: ABOVE_IN_ENGLISH,
    expected: { 'zh-CN': 'or above', en: 'or above' },
  },
  {
    ruleId: 'translation-rank',
    chinese: RANKS_BELOW,
    english: BELOW_IN_ENGLISH,
    expected: { 'zh-CN': 'or below', en: 'or below' },
  },
];

/** A first or a rank of two things may be said once: both, each, the same. */
const SAID_OF_SEVERAL = /\b(?:both|each|all|every|either|respectively|same)\b/iu;

function saidLessOften(kind: SaidAsOften, { source, target }: TermlessTexts, block: CheckedBlock): Problem[] {
  const said = [...source.matchAll(kind.chinese)];
  const found = target.match(kind.english)?.length ?? 0;
  if (found >= said.length || (found > 0 && SAID_OF_SEVERAL.test(target))) return [];
  const at = said[found]?.index ?? 0;
  const around = source.slice(Math.max(at - 6, 0), at + 8);
  return [
    problemOf(kind.ruleId, block, {
      'zh-CN': `原文的“${around}”应译出 ${kind.expected['zh-CN']}：${bothTexts(block)}`,
      en: `Unexpected gap, expected ${kind.expected.en} for “${around}”: ${bothTexts(block)}`,
    }),
  ];
}

/**
 * Which of a row something is.
 * @accepts 第三届 | 第十二 | 第16届 | 第 2 位
 * @refuses 第一 | 三届 | 第几
 */
const CHINESE_ORDINAL = new RegExp(`第 ?(?<number>\\d{1,4}|[${NUMERAL_CHARACTERS}]{1,5})`, 'gu');
/**
 * English numbers that say which.
 * @accepts third | twenty-first | 16th | 2nd
 * @refuses both | three | 16
 */
const SAYS_WHICH = /(?:first|second|third|\dst|\dnd|\drd|(?<!bo)th)$/iu;
/** What a number stands behind that says which: No. 3, round 10, ranked 2. */
const NAMED_BY_NUMBER =
  /(?:\bNo\.|\b(?:No|number|round|phase|session|batch|group|line|volume|chapter|article|section|part|place|stage|grade|class|level|issue|day|rank\w*|came|point|step|type)) $/iu;

function ordinals({ source, target }: TermlessTexts, block: CheckedBlock): Problem[] {
  const found = englishQuantities(target);
  const which = found.filter((quantity) => saysWhich(quantity, target));
  const numbers = new Set(which.map(({ value }) => value));
  const lost = [...source.matchAll(CHINESE_ORDINAL)].filter(({ groups = {} }) => {
    const values = ordinalValues(groups['number'] ?? '').filter((value) => value > 1);
    return values.length > 0 && values.every((value) => !numbers.has(value));
  });
  const known = everyNumberIn(source);
  const added = which.filter(
    ({ value, written }) => value > 1 && SAYS_WHICH.test(written) && !known.has(value),
  );
  return [
    ...lost.slice(0, 1).map(([written]) =>
      problemOf('translation-ordinal', block, {
        'zh-CN': `原文的“${written}”应译作序数：${bothTexts(block)}`,
        en: `Unexpected gap, expected an ordinal for “${written}”: ${bothTexts(block)}`,
      }),
    ),
    ...added.slice(0, 1).map(({ written }) =>
      problemOf('translation-ordinal', block, {
        'zh-CN': `译文的“${written}”原文没有：${bothTexts(block)}`,
        en: `Unexpected “${written}”, expected the order that the source says: ${bothTexts(block)}`,
      }),
    ),
  ];
}

function saysWhich({ written }: Quantity, target: string): boolean {
  if (SAYS_WHICH.test(written)) return true;
  const places = target.split(written).slice(0, -1);
  return places.some((before) => NAMED_BY_NUMBER.test(before.slice(-20)));
}

function ordinalValues(number: string): number[] {
  return /^\d/u.test(number) ? [Number(number)] : numbersInCharacters(number);
}

/** What English may call the second without a number in its source: another, the latter half. */
const SECOND = /[再另又副次亚双]|后半|下半/u;

/**
 * A number in figures or characters, whatever it counts.
 * @accepts 25 | 三 | 十二
 * @refuses 市 | three
 */
const ANY_CHINESE_NUMBER = new RegExp(`\\d+|[${NUMERAL_CHARACTERS}]+`, 'gu');

/** Gives every number that a Chinese text has, whatever it counts. */
function everyNumberIn(source: string): ReadonlySet<number> {
  const written = source.match(ANY_CHINESE_NUMBER) ?? [];
  return new Set([...written.flatMap(ordinalValues), ...(SECOND.test(source) ? [2] : [])]);
}

const NOTES: Readonly<Record<string, Problem['note']>> = {
  'translation-first': {
    'zh-CN': '首个、首家、首批、首次、率先、第一译作 first；领先者是谁、在何范围，照原文写。',
    en: 'Write first for 首个, 首家, 首批, 首次, 率先 and 第一, of what and where as the source says.',
  },
  'translation-rank': {
    'zh-CN': '级别后的以上译作 or above，以下译作 or below。',
    en: 'Write or above for 以上 behind a rank, or below for 以下.',
  },
  'translation-ordinal': {
    'zh-CN': '第三译作 third 或 No. 3，不作 three；原文没有的序数删去。',
    en: 'Write third or No. 3 for 第三, not three; take away an ordinal that the source has not.',
  },
};

function problemOf(ruleId: string, block: CheckedBlock, reason: Problem['reason']): Problem {
  const note = NOTES[ruleId] ?? { 'zh-CN': '', en: '' };
  return { ruleId, block: block.aligned.source.id, fatal: true, reason, note };
}
