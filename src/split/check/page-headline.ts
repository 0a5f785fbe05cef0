/**
 * page-headline: a page has a headline, its own or that of an article; an article that goes on from another page needs none.
 *
 * 每版至少有一个标题，版的或文章的都可以；接自另一版的文章可以没有标题。
 *
 * @example accepted
 * ```text
 * 海滨晚报2021年11月19日01版
 * 渔港新貌
 * 建成冷库3座。
 * ```
 *
 * @example reported
 * ```text
 * 海滨晚报2021年11月19日01版
 * 这一版只有一段没有标题的文字。
 * ```
 */
import type { Issue } from '../../model/issue.ts';
import { blocksOf } from '../../model/issue.ts';
import { joinHalves } from '../join/index.ts';
import { Message } from '../../model/message.ts';

/** Gives a message for each page that no headline stands on. */
export function checkPageHeadline(issue: Issue): Message[] {
  const { of } = joinHalves(issue);
  return issue.pages.flatMap(({ label, marker, lines, blocks, highlights }) => {
    const all = [...blocks, ...highlights.flatMap((highlight) => highlight.blocks)];
    const goesOn = highlights.some((highlight) => of.get(highlight)?.from);
    if (goesOn || blocksOf(all, 'headline').length > 0) return [];
    return [
      new Message({
        ruleId: 'page-headline',
        line: marker?.line ?? lines.start,
        reason: {
          'zh-CN': `第 ${label} 版没有标题`,
          en: `Unexpected page \`${label}\` without a headline, expected one at least`,
        },
        note: {
          'zh-CN': '广告版可以不管；否则看看文字是否完整，或在 `.yaml` 的 `corrections` 中指定标题行。',
          en: 'Leave a page of advertisements; else see whether the text is whole, or name the headline under `corrections` in the `.yaml`.',
        },
        fatal: false,
      }),
    ];
  });
}
