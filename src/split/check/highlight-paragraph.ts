/**
 * highlight-paragraph: an article has a paragraph.
 *
 * 每篇至少有一段正文。
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
 * 渔港新貌
 * 图为新建成的冷库。
 * ```
 */
import type { Issue } from '../../model/issue.ts';
import { TEXT_ROLES } from '../../model/issue.ts';
import { Message } from '../../model/message.ts';

/** Gives a message for each article that has a headline and no running text. */
export function checkHighlightParagraph({ pages }: Issue): Message[] {
  return pages.flatMap(({ highlights }) =>
    highlights
      .filter(({ blocks }) => !blocks.some(({ role }) => TEXT_ROLES.includes(role)))
      .map(
        ({ lines }) =>
          new Message({
            ruleId: 'highlight-paragraph',
            line: lines.start,
            reason: {
              'zh-CN': '此篇没有正文',
              en: 'Unexpected article without a paragraph, expected text below its headline',
            },
            note: {
              'zh-CN': '图片新闻可以不管；否则看看文字是否完整。',
              en: 'Leave the headline of a picture; else see whether the text is whole.',
            },
            fatal: false,
          }),
      ),
  );
}
