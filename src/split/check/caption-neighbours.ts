/**
 * caption-neighbours: a caption stands in an article.
 *
 * 图注在某一篇之中。
 *
 * @example accepted
 * ```text
 * 海滨晚报2021年11月19日01版
 * 渔港新貌
 * 建成冷库3座。
 * 图为新建成的冷库。
 * ```
 *
 * @example reported
 * ```text
 * 海滨晚报2021年11月19日01版
 * 图为新建成的冷库。
 * 渔港新貌
 * 建成冷库3座。
 * ```
 */
import type { Issue } from '../../model/issue.ts';
import { blocksOf } from '../../model/issue.ts';
import { Message } from '../../model/message.ts';

/** Gives a message for each caption that stands on its page alone. */
export function checkCaptionNeighbours({ pages }: Issue): Message[] {
  return pages.flatMap(({ blocks }) =>
    blocksOf(blocks, 'caption').map(
      ({ line }) =>
        new Message({
          ruleId: 'caption-neighbours',
          line,
          reason: {
            'zh-CN': '图注不属于任何一篇，其上应有标题',
            en: 'Unexpected caption outside any article, expected a headline above it',
          },
          note: {
            'zh-CN': '文字照录在该版上；若它属于某一篇，看看前后几行的次序。',
            en: 'The text is kept on its page. Where it belongs to an article, look at the order of the lines around it.',
          },
          fatal: false,
        }),
    ),
  );
}
