/**
 * duplicate-text: no paragraph stands on two pages.
 *
 * 同一段文字不出现在两个版上。
 *
 * @example accepted
 * ```text
 * 海滨晚报2021年11月19日01版
 * 渔港新貌
 * 建设智慧渔港,渔船进出一目了然。全港布设摄像头120个,昼夜都有人值守。
 * 海滨晚报2021年11月19日02版
 * 旧巷新生
 * 拓宽三条旧巷,让消防车开得进来。全长840米,沿线安装路灯四十盏。
 * ```
 *
 * @example reported
 * ```text
 * 海滨晚报2021年11月19日01版
 * 渔港新貌
 * 建设智慧渔港,渔船进出一目了然。全港布设摄像头120个,昼夜都有人值守。
 * 海滨晚报2021年11月19日02版
 * 渔港新貌
 * 建设智慧渔港,渔船进出一目了然。全港布设摄像头120个,昼夜都有人值守。
 * ```
 */
import type { Issue } from '../../model/issue.ts';
import { Message } from '../../model/message.ts';

/** Characters from which a line that comes twice is no chance. */
const LONG_REPEAT = 30;

/** Gives a message for each long line that stood on another page before. */
export function checkDuplicateText({ pages }: Issue): Message[] {
  const first = new Map<string, { readonly page: number; readonly label: string; readonly line: number }>();
  const messages: Message[] = [];
  for (const { sequence, label, blocks, highlights } of pages)
    for (const { text, line } of [...blocks, ...highlights.flatMap((highlight) => highlight.blocks)]) {
      if (text.length < LONG_REPEAT) continue;
      const earlier = first.get(text);
      if (!earlier) first.set(text, { page: sequence, label, line });
      else if (earlier.page !== sequence) messages.push(again(line, earlier));
    }
  return messages;
}

function again(line: number, earlier: { readonly label: string; readonly line: number }): Message {
  return new Message({
    ruleId: 'duplicate-text',
    line,
    reason: {
      'zh-CN': `这段文字已在第 ${earlier.label} 版第 ${earlier.line} 行出现过`,
      en: `Unexpected text that stands on page \`${earlier.label}\` too, on line ${earlier.line}`,
    },
    note: {
      'zh-CN': '看看是否有一版收了两次；若报纸本来如此，不必处理。',
      en: 'See whether a page was taken in twice; where the paper printed it so, leave it.',
    },
    fatal: false,
  });
}
