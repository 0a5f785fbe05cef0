/** Whether a block is as long as its source lets one expect, and denies where its source does. */
import type { BlockCheck, Problem } from './problem.ts';
import { bothTexts } from './problem.ts';

/** Letters of English for each character of Chinese, of short and long blocks; chosen the first issue has 2.6 to 7.5. */
const LEAST_LETTERS = 1.4;
const MOST_LETTERS = 8;
/** Shorter blocks tell nothing by their length. */
const TELLING_LENGTH_OF_BLOCK = 24;

export const checkLength: BlockCheck = (block) => {
  const characters = block.source.replaceAll(/[\s\p{P}]/gu, '').length;
  const ratio = block.target.replaceAll(/\\?\[[^[\]]*\]/gu, '').length / characters;
  if (characters < TELLING_LENGTH_OF_BLOCK || (ratio >= LEAST_LETTERS && ratio <= MOST_LETTERS)) return [];
  const found: Problem = {
    ruleId: 'translation-length',
    block: block.aligned.source.id,
    fatal: true,
    reason: {
      'zh-CN': `译文长为原文的 ${ratio.toFixed(1)} 倍，应在 ${LEAST_LETTERS} 与 ${MOST_LETTERS} 之间：${bothTexts(block)}`,
      en: `Unexpected length of ${ratio.toFixed(1)} letters a character, expected ${LEAST_LETTERS} to ${MOST_LETTERS}: ${bothTexts(block)}`,
    },
    note: { 'zh-CN': '看是否漏译或多译。', en: 'See whether something is left out, or added.' },
  };
  return [found];
};

/**
 * Chinese that denies, and is no part of a phrase that affirms: 不断, 不仅, 未来.
 * @accepts 不得 | 未结案 | 无证明 | 禁止 | 没有
 * @refuses 不断 | 不仅 | 未来 | 无人机 | 不同
 */
const DENIES =
  /不(?![断仅同但少足止管论惜懈竭遗大动])|没有|未(?!来|成年|然)|无(?!人机|线|锡|疑|论|限|缝|私|数|一不)|非(?!常|公|遗|物质)|禁止|杜绝|严禁|零(?=容忍|距离|跑|见面|上门|投诉)|否(?!则)/u;
/**
 * English that denies.
 * @accepts not | no longer | without | unable | non-public
 * @refuses note | north | under
 */
const ENGLISH_DENIES =
  /\b(?:not|no|never|none|nor|neither|without|cannot|nothing|nobody|nowhere|zero|free of|free from|refus\w*|prohibit\w*|ban(?:s|ned)?|forbid\w*|forbade|barred|bars|outlaw\w*|impermissible|avoid\w*|prevent\w*|lack\w*|fail\w*|absence|eliminat\w*|stop\w*|end(?:s|ed|ing)?|instead|rather than|exclud\w*|except|only|must|few\w*|less|wast\w*|barrier\w*|un(?!der|i|t)\w{3,}|in(?:valid|accurate|adequate|sufficient|complete|correct|visible|appropriate|convenien\w+)|mis\w{3,}|dis(?!trict|cipl|cuss|play|tribut|patch|tan|tinct)\w{3,}|im(?:possible|proper|perfect)|ir(?:regular|relevant)\w*|il(?:legal)\w*|\w+less|non-?\w+)\b|n[’']t\b/iu;

/**
 * Chinese that forbids.
 * @accepts 不得 | 严禁 | 不准 | 不允许
 * @refuses 不得不 | 不得已 | 不断 | 不准确
 */
const FORBIDS = /不得(?!不|已|了)|严禁|禁止|不(?:准(?!确|时|备)|许(?!可)|允许|可以)/u;
/**
 * English that forbids; what merely limits (must, only, less, stop) does not.
 * @accepts may not | no | prohibited | bans
 * @refuses must | only | stops | bank
 */
const ENGLISH_FORBIDS =
  /\b(?:not|no|never|none|nor|neither|without|cannot|nothing|nobody|prohibit\w*|ban(?:s|ned|ning)?|forbid\w*|forbade|bar(?:s|red)|outlaw\w*|refus\w*|exclud\w*|rul\w+ out|zero|free (?:of|from)|non-?\w+|impermissible)\b|n[’']t\b/iu;

/** What Chinese denies by, with what says so in English, the strictest first. */
const DENIALS: readonly (readonly [source: RegExp, target: RegExp])[] = [
  [FORBIDS, ENGLISH_FORBIDS],
  [DENIES, ENGLISH_DENIES],
];

export const checkNegation: BlockCheck = (block) => {
  const lost = DENIALS.find(([source, target]) => source.test(block.source) && !target.test(block.target));
  if (!lost) return [];
  const at = block.source.search(lost[0]);
  const around = block.source.slice(Math.max(at - 8, 0), at + 10);
  const found: Problem = {
    ruleId: 'translation-negation',
    block: block.aligned.source.id,
    fatal: false,
    reason: {
      'zh-CN': `原文有“${around}”，译文没有否定：${bothTexts(block)}`,
      en: `Unexpected lack of a negation, expected one for “${around}”: ${bothTexts(block)}`,
    },
    note: { 'zh-CN': '看否定是否还在。', en: 'See whether what the source denies is denied.' },
  };
  return [found];
};
