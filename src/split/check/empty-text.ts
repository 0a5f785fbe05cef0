/**
 * empty-text: a text has at least one visible character.
 *
 * 文字至少要有一个可见的字。
 *
 * @example accepted
 * ```text
 * 海滨晚报2021年11月19日01版
 * 渔港新貌
 * 建设智慧渔港,渔船进出一目了然。全港布设摄像头120个。
 * ```
 *
 * @example reported
 * ```text
 *
 * ```
 */
import type { Issue } from '../../model/issue.ts';
import { Message } from '../../model/message.ts';

/** Gives a message when an issue has no text at all. */
export function checkEmptyText({ pages }: Issue): Message[] {
  const hasText = pages.some(
    ({ marker, blocks, highlights }) => marker !== null || blocks.length > 0 || highlights.length > 0,
  );
  if (hasText) return [];
  return [
    new Message({
      ruleId: 'empty-text',
      line: 1,
      reason: {
        'zh-CN': '文件是空的，应有一期报纸的文字',
        en: 'Unexpected empty text, expected that of a newspaper issue',
      },
      note: {
        'zh-CN': '重新放入收到的文件；若这一期不该有，连同它的 `.yaml` 一起删去。',
        en: 'Put the received file here again, or take it away together with its `.yaml`.',
      },
      fatal: true,
    }),
  ];
}
