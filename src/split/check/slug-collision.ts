/**
 * slug-collision: no highlight has the address of a page (page 04-05 and the fifth highlight of page 04).
 *
 * 文章的网址不与版的网址相同（如 04-05 版与 04 版的第五篇）。
 *
 * @example accepted
 * ```text
 * 海滨晚报2021年11月19日04版
 * 渔港新貌
 * 建成冷库3座。
 * 海滨晚报2021年11月19日05版
 * 旧巷新生
 * 拓宽三条旧巷。
 * ```
 *
 * @example reported
 * ```text
 * 海滨晚报2021年11月19日04版
 * 渔港新貌
 * 本报讯 建成冷库3座。
 * 旧巷新生
 * 本报讯 拓宽三条旧巷。
 * 公园开放
 * 本报讯 新公园今天开放。
 * 夜校开学
 * 本报讯 夜校昨晚开学。
 * 地铁洞通
 * 本报讯 地铁昨天洞通。
 * 海滨晚报2021年11月19日04-05版
 * 一江两岸
 * 本报讯 步道连成环线。
 * ```
 */
import { correctionText } from '../../model/correction.ts';
import { highlightSlug } from '../../model/ids.ts';
import type { Issue, Page } from '../../model/issue.ts';
import { markerLine } from '../../model/issue.ts';
import { Message } from '../../model/message.ts';

/** Gives a message for each highlight whose slug is also a page's. */
export function checkSlugCollision({ pages }: Issue): Message[] {
  const bySlug = new Map(pages.map((page) => [page.slug, page]));
  return pages.flatMap((page) =>
    page.highlights.flatMap(({ number, lines }) => {
      const slug = highlightSlug(page.slug, number);
      const other = bySlug.get(slug);
      return other ? [sharedAddress(slug, lines.start, other)] : [];
    }),
  );
}

function sharedAddress(slug: string, line: number, other: Page): Message {
  const at = other.marker?.line ?? other.lines.start;
  const pasted = correctionText({ line: at, text: markerLine(other), page: `${other.label}B` });
  return new Message({
    ruleId: 'slug-collision',
    line,
    reason: {
      'zh-CN': `此篇的网址 \`${slug}\` 与第 ${at} 行的版相同，应各不相同`,
      en: `Unexpected address \`${slug}\` of an article, expected one that no page has; the page on line ${at} has it`,
    },
    note: {
      'zh-CN': `在 \`.yaml\` 的 \`corrections\` 中给该版另一个版次：\`${pasted}\``,
      en: `Give that page another label under \`corrections\` in the \`.yaml\`: \`${pasted}\``,
    },
    fatal: true,
  });
}
