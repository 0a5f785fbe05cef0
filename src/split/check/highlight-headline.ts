/**
 * highlight-headline: an article has a headline.
 *
 * 每篇都有标题。
 *
 * @example accepted
 * ```text
 * 海滨晚报2021年11月19日01版
 * 渔港新貌
 * 本报讯 建成冷库3座。
 *
 * 旧巷新生
 * 本报讯 拓宽三条旧巷。
 * ```
 *
 * @example reported
 * ```text
 * 海滨晚报2021年11月19日01版
 * 渔港新貌
 * 本报讯 建成冷库3座。
 *
 * 本报讯 拓宽三条旧巷,全长840米。
 *
 * 公园开放
 * 本报讯 新公园今天开放。
 * ```
 */
import type { Issue } from '../../model/issue.ts';
import { blocksOf } from '../../model/issue.ts';
import type { Joined } from '../join/index.ts';
import { joinHalves } from '../join/index.ts';
import { Message } from '../../model/message.ts';

/** Gives a message for each article that no headline stands above. */
export function checkHighlightHeadline(issue: Issue): Message[] {
  const { of } = joinHalves(issue);
  return issue.pages.flatMap(({ highlights }) =>
    highlights
      .filter(
        (highlight) =>
          blocksOf(highlight.blocks, 'headline').length === 0 && !comesFromElsewhere(of.get(highlight)),
      )
      .map(
        ({ lines }) =>
          new Message({
            ruleId: 'highlight-headline',
            line: lines.start,
            reason: {
              'zh-CN': '此篇没有标题',
              en: 'Unexpected article without a headline, expected one above its text',
            },
            note: {
              'zh-CN':
                '简讯可以没有标题；若它属于上一篇，在 `.yaml` 的 `corrections` 中写 `boundary: none`。',
              en: 'A brief may have none; where it belongs to the article above, write `boundary: none` under `corrections` in the `.yaml`.',
            },
            fatal: false,
          }),
      ),
  );
}

/** What goes on from another article needs no headline of its own. */
function comesFromElsewhere(joined: Joined | undefined): boolean {
  return joined !== undefined && joined.from !== null;
}
