/** Whether a translation into a language of the Latin script is set as that is: marks, spaces, words, and no Han left. */
import type { Words } from '../../model/message.ts';
import type { BlockCheck, CheckedBlock, Problem } from './problem.ts';
import { shownText } from './problem.ts';

interface Fault {
  readonly ruleId: string;
  /** What is found; its first group, or all of it, is shown. */
  readonly pattern: RegExp;
  readonly expected: Words;
  readonly note: Words;
}

const FAULTS: readonly Fault[] = [
  {
    ruleId: 'translation-han',
    pattern: /\p{Script=Han}+/gu,
    expected: { 'zh-CN': '译文', en: 'the translation' },
    note: { 'zh-CN': '译出，或用拼音。', en: 'Translate it, or write it in pinyin.' },
  },
  {
    ruleId: 'translation-marks',
    pattern: /[\u3000-\u303F\uFF01-\uFF5E]+/gu,
    expected: { 'zh-CN': '英文的标点', en: 'marks of the Latin script' },
    note: {
      'zh-CN': '改为英文的标点与字母。',
      en: 'Write the marks, figures and letters of the Latin script.',
    },
  },
  {
    ruleId: 'translation-word-twice',
    pattern: /(?<![\p{L}\p{N}])(?!(?:had|that) )(\p{L}{2,}) \1(?![\p{L}\p{N}])/giu,
    expected: { 'zh-CN': '一次', en: 'it once' },
    note: { 'zh-CN': '删去重复的词。', en: 'Take one of the two words away.' },
  },
  {
    ruleId: 'translation-space',
    pattern:
      / {2,}|^ | $| (?=[,.;:!?)\]”’])|(?<=[(“‘]) |(?<=\p{L})[,;](?=\p{L})|(?<=\p{Ll})[.](?=\p{Lu}\p{Ll})/gu,
    expected: {
      'zh-CN': '词与标点之间一个空格，标点之前没有',
      en: 'one space between words, and none before a mark',
    },
    note: { 'zh-CN': '改正空格。', en: 'Mend the spaces.' },
  },
];

export const checkTypography: BlockCheck = (block) => {
  const { target } = block;
  const faults = FAULTS.flatMap((fault) => {
    const [found] = target.matchAll(fault.pattern);
    return found ? [faulty(fault, found, block)] : [];
  });
  return [...faults, ...unpaired(block)];
};

function faulty(
  { ruleId, expected, note }: Fault,
  { 0: found, index }: RegExpExecArray,
  block: CheckedBlock,
): Problem {
  const around = block.target.slice(Math.max(index - 12, 0), index + found.length + 12);
  return {
    ruleId,
    block: block.aligned.source.id,
    fatal: true,
    reason: {
      'zh-CN': `译文中的“${found}”应为${expected['zh-CN']}：“…${around}…”（“${shownText(block.source)}”）`,
      en: `Unexpected “${found}”, expected ${expected.en}: “…${around}…” (“${shownText(block.source)}”)`,
    },
    note,
  };
}

const PAIRS: readonly (readonly [open: string, close: string])[] = [
  ['“', '”'],
  ['‘', '’'],
  ['(', ')'],
  ['[', ']'],
];

/**
 * Marks that open and close, as they stand in each other; a straight quotation mark says neither. An apostrophe is none of
 * them: a ’ that a letter follows, or that closes nothing.
 */
function unpaired(block: CheckedBlock): Problem[] {
  const open: string[] = [];
  for (const mark of block.target.match(/["“”‘()[\]]|’(?![\p{L}\p{N}])/gu) ?? []) {
    if (mark === '’' && open.at(-1) !== '‘') continue;
    const pair = PAIRS.find(([opens, closes]) => mark === opens || mark === closes);
    if (pair?.[0] === mark) open.push(mark);
    else if (!pair || open.pop() !== pair[0]) return [unbalanced(mark, block)];
  }
  const [left] = open;
  return left === undefined ? [] : [unbalanced(left, block)];
}

function unbalanced(mark: string, block: CheckedBlock): Problem {
  return {
    ruleId: 'translation-pairs',
    block: block.aligned.source.id,
    fatal: true,
    reason: {
      'zh-CN': `“${mark}”没有与之成对的：“${shownText(block.source)}” → “${block.target}”`,
      en: `Unexpected \`${mark}\`, expected quotation marks and brackets in pairs: “${shownText(block.source)}” → “${block.target}”`,
    },
    note: {
      'zh-CN': '补上或删去；引号用“”。',
      en: 'Add its pair or take it away; quotation marks are “ and ”.',
    },
  };
}
