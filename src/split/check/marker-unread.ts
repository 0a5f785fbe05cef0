/**
 * marker-unread: a line that looks like the marker of a page opens one.
 *
 * 像版标的一行都开启一版。
 *
 * @example accepted
 * ```text
 * 海滨晚报2021年11月19日01版
 * 渔港新貌
 * 建成冷库3座。
 * 海滨晚报2021年11月19日第二版
 * 旧巷新生
 * 拓宽三条旧巷。
 * ```
 *
 * @example reported
 * ```text
 * 海滨晚报2021年11月19日01版
 * 渔港新貌
 * 建成冷库3座。
 * 2021年11月19日第二版旧巷新生
 * 拓宽三条旧巷。
 * ```
 */
import { NUMERAL_SIGNS, withFigures } from '../../model/chinese-number.ts';
import { correctionText } from '../../model/correction.ts';
import type { Block, Issue, Page } from '../../model/issue.ts';
import { unifyIdeographs } from '../../model/ideographs.ts';
import { Message } from '../../model/message.ts';
import { narrowed } from '../../model/narrow.ts';
import { isoDate, PRINTED_DATE } from '../../model/printed-date.ts';
import { LABEL_IN_WORDS } from '../../model/label-pattern.ts';
import { pageSlug, printedLabel } from '../../model/page-label.ts';

/** Characters of a marker at the most; chosen, as many as one with a paper's name and a day takes. */
const LONGEST_UNREAD = 48;
const END = String.raw`(?:\s*$|\s*[:：·|／/（(【])`;
const LABEL_SIGNS = String.raw`[\dA-Za-z${NUMERAL_SIGNS}甲乙丙丁特增、·.．\-—–~～至/／+\s]`;

/**
 * The label of a page before its sign, behind 第, a day or a paper's name.
 *
 * @accepts `海滨晚报第 二 版`, `2021年11月19日 01版`
 * @refuses `渔港新貌`, `本期共8张`
 */
const LABEL_BEFORE_SIGN =
  /(?:第|日|报|報|^)\s{0,48}([^\s第日报報](?:[^第日报報]{0,6}[^\s第日报報])??)\s{0,48}[版頁页]/u;

/** What such a line says: a label behind 第, alone, behind a day or a paper's name, or as a word. */
const LOOKS_LIKE_MARKER = [
  `^第.{1,10}?[版頁页]面?${END}`,
  `^第[\\d${NUMERAL_SIGNS}]{1,3}[张張]$`,
  `^${LABEL_SIGNS}{1,12}[版頁页]${END}`,
  `^第?${LABEL_SIGNS}{1,8}版(?:\\s{0,3}第${LABEL_SIGNS}{1,8}版){1,8}$`,
  `^[甲乙丙丁戊己庚辛壬癸子丑副附]第?${LABEL_SIGNS}{1,8}版${END}`,
  `^${LABEL_IN_WORDS}(?:\\s|${END})`,
  `(?:报|報|周刊|新闻|新聞)》?\\s*第?\\S{1,8}?[版頁页]${END}`,
  `年.{1,16}日.{0,16}?[版頁页]${END}`,
  `年.{1,10}月.{0,20}?第.{1,4}版${END}`,
  `^第.{1,8}?[版頁页]面?\\s.{0,16}?年.{1,10}月`,
  String.raw`^(?:PAGE|Page|[Pp]\.)\s*\S{1,6}$`,
].map((source) => new RegExp(source, 'u'));

/** What opens a page only beside others like it: a day and a label to which words are joined, as a sentence joins them. */
const JOINED = new RegExp(
  String.raw`^(?:${PRINTED_DATE.source})(?:\s{0,4}[(（]?(?:星期|周|週|礼拜|禮拜).[)）]?)?[\s,，]{0,4}第?(?:\d{1,3}|[${NUMERAL_SIGNS}]{1,3}|[A-Z]{1,2}\d{1,3})版\p{Script=Han}`,
  'u',
);

/** What opens a page only in the order of others: a label and a day among fields, of which several are no marker's. */
const FIELDS_APART = new RegExp(
  String.raw`^(?:[^\s第]{2,12}\s)?第?(?:\d{1,3}|[${NUMERAL_SIGNS}]{1,3}|[A-Z]{1,2}\d{1,3})版?[\s:：·|（(].{0,24}?(?:${PRINTED_DATE.source})|^(?:${PRINTED_DATE.source})\s.{0,12}?第(?:\d{1,3}|[${NUMERAL_SIGNS}]{1,3})版\s`,
  'u',
);

/** Letters and a number, a word or none, and a day: other things are called so, too. */
const CODE_AND_DAY = new RegExp(
  String.raw`^(?<code>[A-Z]{1,3}\d{1,3})\s?\p{Script=Han}{0,4}\s?(?:${PRINTED_DATE.source})\s?$`,
  'u',
);

/** Gives a message for each short line that looks like a marker and stands as text. */
export function checkMarkerUnread({ pages, date }: Issue): Message[] {
  return pages.flatMap((page) => {
    const blocks = [...page.blocks, ...page.highlights.flatMap((highlight) => highlight.blocks)];
    return blocks.filter((block) => looksLikeMarker(block, page, date)).map((block) => unread(block, page));
  });
}

function looksLikeMarker({ role, text, line }: Block, { marker }: Page, date: string): boolean {
  if (role === 'folio' || line === marker?.line) return false;
  const known = asPlain(text.slice(0, LONGEST_UNREAD));
  if ((JOINED.test(known) || FIELDS_APART.test(known)) && isoDate(known) === date) return true;
  if (text.length > LONGEST_UNREAD) return false;
  return (
    !/[。！？!?]$/u.test(text) &&
    [JOINED, CODE_AND_DAY, ...LOOKS_LIKE_MARKER].some((pattern) => pattern.test(known))
  );
}

/** Gives a text as the patterns of a label know it. */
function asPlain(text: string): string {
  return withFigures(unifyIdeographs(narrowed(text)));
}

function unread({ line, text }: Block, { sequence }: Page): Message {
  const known = asPlain(text);
  const found = CODE_AND_DAY.exec(known)?.groups?.['code'] ?? LABEL_BEFORE_SIGN.exec(known)?.[1] ?? '';
  const label = printedLabel(found);
  const pasted = correctionText({
    line,
    text,
    page: pageSlug(label) === null ? String(sequence + 1) : label,
  });
  return new Message({
    ruleId: 'marker-unread',
    line,
    reason: {
      'zh-CN': `\`${text}\` 像是版标，却没有开启一版`,
      en: `Unexpected text \`${text}\` that looks like the marker of a page, expected it to open one`,
    },
    note: {
      'zh-CN': `若它是版标，在 \`.yaml\` 的 \`corrections\` 中写：\`${pasted}\`（版次照报上所印）；若不是，不必处理。`,
      en: `Where it is one, write under \`corrections\` in the \`.yaml\`, with the label as printed: \`${pasted}\`; else leave it.`,
    },
    fatal: false,
  });
}
