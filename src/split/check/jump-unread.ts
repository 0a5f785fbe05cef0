/**
 * jump-unread: a line that looks like a jump line is read as one, and belongs to an article.
 *
 * 像转版、接版提示的一行都读作提示，且属于一篇文章。
 *
 * @example accepted
 * ```text
 * 海滨晚报2021年11月19日01版
 * 渔港新貌
 * 本报讯 建成冷库3座。
 * （未完待续）
 * ```
 *
 * @example reported
 * ```text
 * 海滨晚报2021年11月19日01版
 * （未完待续）
 * 渔港新貌
 * 本报讯 建成冷库3座。
 * ```
 */
import { NUMERAL_SIGNS } from '../../model/chinese-number.ts';
import { correctionText } from '../../model/correction.ts';
import { unifyIdeographs } from '../../model/ideographs.ts';
import type { Block, Issue } from '../../model/issue.ts';
import { Message } from '../../model/message.ts';
import { narrowed } from '../../model/narrow.ts';
import { readJump } from '../join/jump.ts';
import { jumpAtEnd, jumpAtStart } from '../join/placed-jump.ts';

/** Characters of such a line at the most; chosen, as many as one with a headline in it takes. */
const LONGEST_JUMP = 40;

/** Roles of lines that are told apart by more than their words. */
const OTHERS: ReadonlySet<Block['role']> = new Set(['folio', 'credit', 'unclassified']);

/**
 * What hardly another line says: a way and a page, or that it goes on or ends.
 *
 * @accepts 下转第甲版
 * @accepts 请转第3版继续阅读
 * @accepts 渔港新貌（续完）之三
 * @accepts 未完待续……明日
 * @refuses 渔港新貌
 * @refuses 好转3年
 */
const LOOKS_LIKE_JUMP = new RegExp(
  String.raw`(?:下\s?[转轉]|上\s?[接续續]|[紧緊]接|[续續接转轉][自至到入见見]?)\s{0,3}第?\s{0,3}[A-Z]{0,3}[\d${NUMERAL_SIGNS}甲乙丙丁]{1,4}\s{0,3}[版页頁]|未完[,，、\s]{0,3}待?[续續]|[（(【](?:[续續][完前]|待[续續])[）)】]|^下[转轉]第|^上接第`,
  'u',
);

/** Gives a message for each jump line that belongs to no article, and for each line that looks like one and stands as text. */
export function checkJumpUnread({ pages }: Issue): Message[] {
  return pages.flatMap((page) => {
    const own = page.blocks.filter(({ role, text }) => role === 'folio' && tellsOfText(text));
    const blocks = [...page.blocks, ...page.highlights.flatMap((highlight) => highlight.blocks)];
    return [...own.map(ofNoArticle), ...blocks.filter(looksLikeJump).map(unreadJump)];
  });
}

/** Tells whether a line says that a text goes on, began or ends; what else to read may stand anywhere on a page. */
function tellsOfText(text: string): boolean {
  const { way = 'see' } = readJump(text) ?? {};
  return way !== 'see';
}

function looksLikeJump({ role, text }: Block): boolean {
  if (text.length > LONGEST_JUMP || OTHERS.has(role) || /[。！？!?；;]$/u.test(text)) return false;
  const known = unifyIdeographs(narrowed(text));
  return LOOKS_LIKE_JUMP.test(known) && jumpAtStart(text) === null && jumpAtEnd(text) === null;
}

function unreadJump({ line, text }: Block): Message {
  return new Message({
    ruleId: 'jump-unread',
    line,
    reason: {
      'zh-CN': `\`${text}\` 像是转版、接版提示，却作文字处理`,
      en: `Unexpected text \`${text}\` that looks like a jump line, expected it to be read as one`,
    },
    note: {
      'zh-CN': `若它是提示，在 \`.yaml\` 的 \`corrections\` 中写：\`${correctionText({ line, text, role: 'folio' })}\`；若不是，不必处理。`,
      en: `Where it is one, write under \`corrections\` in the \`.yaml\`: \`${correctionText({ line, text, role: 'folio' })}\`; else leave it.`,
    },
    fatal: false,
  });
}

function ofNoArticle({ line, text }: Block): Message {
  return new Message({
    ruleId: 'jump-unread',
    line,
    reason: {
      'zh-CN': `转版、接版提示 \`${text}\` 不属于任何一篇文章`,
      en: `Unexpected jump line \`${text}\` outside any article, expected it beside the text that it speaks of`,
    },
    note: {
      'zh-CN': '看看上方是否缺了标题，或版标是否放错了位置；若报上本来如此，不必处理。',
      en: 'See whether a headline above it is missing, or the marker of the page stands in the wrong place; where the paper printed it so, leave it.',
    },
    fatal: false,
  });
}
