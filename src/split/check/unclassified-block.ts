/**
 * unclassified-block: text whose role is doubtful is kept and shown, and an editor should look at it.
 *
 * 性质未定的文字照样保留并显示，请编辑过目。
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
 * 这一段文字的上方没有标题。
 * 渔港新貌
 * 建成冷库3座。
 * ```
 */
import type { Issue } from '../../model/issue.ts';
import { blocksOf } from '../../model/issue.ts';
import { Message } from '../../model/message.ts';

/** Gives a message for each block without a role. */
export function checkUnclassifiedBlock({ pages }: Issue): Message[] {
  return pages.flatMap((page) =>
    blocksOf(page.blocks, 'unclassified').map(({ line, text }) => {
      const shown = `\`${text.slice(0, 20)}\``;
      return new Message({
        ruleId: 'unclassified-block',
        line,
        reason: {
          'zh-CN': `${shown} 不属于任何一篇，其上应有标题，或其下应有正文`,
          en: `Unexpected text ${shown} outside any article, expected a headline above it or text below it`,
        },
        note: {
          'zh-CN': '文字照录在该版上，请看看前后几行。',
          en: 'The text is kept on its page. Look at the lines around it.',
        },
        fatal: false,
      });
    }),
  );
}
