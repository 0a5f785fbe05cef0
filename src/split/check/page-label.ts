/**
 * page-label: each page of an issue has a label of its own that can stand in an address.
 *
 * 每版的版次各不相同，且能用在网址中。
 *
 * @example accepted
 * ```text
 * 海滨晚报2021年11月19日01版
 * 渔港新貌
 * 建成冷库3座。
 * 海滨晚报2021年11月19日02版
 * 旧巷新生
 * 拓宽三条旧巷。
 * ```
 *
 * @example reported
 * ```text
 * 海滨晚报2021年11月19日01版
 * 渔港新貌
 * 建成冷库3座。
 * 海滨晚报2021年11月19日02版
 * 旧巷新生
 * 拓宽三条旧巷。
 * 海滨晚报2021年11月19日01版
 * 冷链提速
 * 鲜货当天进城。
 * ```
 */
import { pageSlug } from '../../model/ids.ts';
import type { Issue } from '../../model/issue.ts';
import { Message } from '../../model/message.ts';

/** Gives a message for each label that was used before or has no slug. */
export function checkPageLabel({ pages }: Issue): Message[] {
  const seen = new Map<string, number>();
  return pages.flatMap(({ label, slug, marker, lines }) => {
    const line = marker?.line ?? lines.start;
    const earlier = seen.get(slug);
    seen.set(slug, earlier ?? line);
    if (earlier !== undefined) return [usedBefore(label, line, earlier)];
    return pageSlug(label) === null ? [withoutSlug(label, line)] : [];
  });
}

function usedBefore(label: string, line: number, earlier: number): Message {
  return new Message({
    ruleId: 'page-label',
    line,
    reason: {
      'zh-CN': `版次 \`${label}\` 出现两次，每版应只有一次；第一次在第 ${earlier} 行`,
      en: `Unexpected second page \`${label}\`, expected each page once; the first is on line ${earlier}`,
    },
    note: {
      'zh-CN': '把同一版的文字放在一起，或改正版次。',
      en: 'Put the lines of one page together, or mend the label.',
    },
    fatal: true,
  });
}

function withoutSlug(label: string, line: number): Message {
  return new Message({
    ruleId: 'page-label',
    line,
    reason: {
      'zh-CN': `版次 \`${label}\` 不能用在网址中，应如 特1、01、A1 或 04-05`,
      en: `Unexpected label \`${label}\`, expected one such as 特1, 01, A1 or 04-05`,
    },
    note: { 'zh-CN': '改正版标中的版次。', en: 'Mend the label in the marker.' },
    fatal: true,
  });
}
