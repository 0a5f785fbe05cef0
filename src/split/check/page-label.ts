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
import { correctionText } from '../../model/correction.ts';
import type { Issue, Page } from '../../model/issue.ts';
import { markerLine } from '../../model/issue.ts';
import { Message } from '../../model/message.ts';
import { pageSlug } from '../../model/page-label.ts';

/** Gives a message for each label that was used before or has no slug. */
export function checkPageLabel({ pages }: Issue): Message[] {
  const seen = new Map<string, number>();
  const taken = new Set(pages.map((page) => page.slug));
  const number = pages.findIndex((_, index) => !isInUse(String(index + 1), taken)) + 1 || pages.length + 1;
  return pages.flatMap((page) => {
    const { label, slug, marker, lines } = page;
    const line = marker?.line ?? lines.start;
    const earlier = seen.get(slug);
    seen.set(slug, earlier ?? line);
    if (pageSlug(label) === null) return [withoutSlug(label, line)];
    return earlier === undefined
      ? []
      : [usedBefore(page, earlier, freeLabel(label, taken) ?? String(number))];
  });
}

/** Gives a label like this one that no page has; `undefined` where each is taken. */
function freeLabel(label: string, taken: ReadonlySet<string>): string | undefined {
  return ['B', 'C'].map((letter) => label + letter).find((other) => !isInUse(other, taken));
}

function isInUse(label: string, taken: ReadonlySet<string>): boolean {
  const slug = pageSlug(label);
  return slug === null || taken.has(slug);
}

function usedBefore(page: Page, earlier: number, free: string): Message {
  const { label, marker, lines } = page;
  const line = marker?.line ?? lines.start;
  const pasted = correctionText({ line, text: markerLine(page), page: free });
  return new Message({
    ruleId: 'page-label',
    line,
    reason: {
      'zh-CN': `版次 \`${label}\` 出现两次，每版应只有一次；第一次在第 ${earlier} 行`,
      en: `Unexpected second page \`${label}\`, expected each page once; the first is on line ${earlier}`,
    },
    note: {
      'zh-CN': `在 \`.yaml\` 的 \`corrections\` 中给这一版另一个版次：\`${pasted}\``,
      en: `Give this page a label of its own under \`corrections\` in the \`.yaml\`: \`${pasted}\``,
    },
    fatal: true,
  });
}

/** Only an editor gives such a label: what is read in a text has a slug. */
function withoutSlug(label: string, line: number): Message {
  return new Message({
    ruleId: 'page-label',
    line,
    reason: {
      'zh-CN': `\`.yaml\` 中第 ${line} 行的更正所写的版次 \`${label}\` 不能用在网址中，应如 特1、01、A1、十二、04-05 或 头版`,
      en: `Unexpected label \`${label}\` in the correction of line ${line} in the \`.yaml\`, expected one such as 特1, 01, A1, 十二, 04-05 or 头版`,
    },
    note: {
      'zh-CN': `把 \`line: ${line}\` 那条更正的 \`page:\` 改成这样的版次。`,
      en: `Write such a label behind \`page:\` in the correction with \`line: ${line}\`.`,
    },
    fatal: true,
  });
}
