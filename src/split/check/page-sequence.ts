/**
 * page-sequence: the pages of an issue follow each other, none is missing.
 *
 * 各版次序相连，中间没有缺版。
 *
 * @example accepted
 * ```text
 * 海滨晚报2021年11月19日01版
 * 渔港新貌
 * 建成冷库3座。
 * 海滨晚报2021年11月19日02-03版
 * 旧巷新生
 * 拓宽三条旧巷。
 * 海滨晚报2021年11月19日04版
 * 公园开放
 * 新公园今天开放。
 * ```
 *
 * @example reported
 * ```text
 * 海滨晚报2021年11月19日01版
 * 渔港新貌
 * 建成冷库3座。
 * 海滨晚报2021年11月19日04版
 * 旧巷新生
 * 拓宽三条旧巷。
 * ```
 */
import type { Issue } from '../../model/issue.ts';
import { Message } from '../../model/message.ts';
import { pageSpan } from '../../model/page-label.ts';

/** Gives a message for each page whose number is not the next one after the page before. */
export function checkPageSequence({ pages }: Issue): Message[] {
  return pages.flatMap(({ label, marker, lines }, index) => {
    const before = pages[index - 1];
    const from = before && pageSpan(before.label);
    const to = pageSpan(label);
    if (!from || !to || from.prefix !== to.prefix || to.first === from.last + 1) return [];
    return [jump(before.label, label, marker?.line ?? lines.start)];
  });
}

function jump(before: string, label: string, line: number): Message {
  return new Message({
    ruleId: 'page-sequence',
    line,
    reason: {
      'zh-CN': `第 ${before} 版之后是第 ${label} 版，次序不相连`,
      en: `Unexpected page \`${label}\` after \`${before}\`, expected the next number`,
    },
    note: {
      'zh-CN': '看看是否缺版、版标是否写错；若报纸本来如此，不必处理。',
      en: 'See whether a page is missing or its marker is wrong; where the paper printed it so, leave it.',
    },
    fatal: false,
  });
}
