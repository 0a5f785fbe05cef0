/**
 * page-marker: a text has a line that opens its first page, or its `.yaml` declares that it is one page.
 *
 * 文字中有一行版标开启第一版，或由 `.yaml` 写明全文只是一版。
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
 * 渔港新貌
 * 建成冷库3座。
 * ```
 */
import type { Issue } from '../../model/issue.ts';
import { Message } from '../../model/message.ts';

/** Gives a message when no line opens a page though none is declared, or one does though a single page is. */
export function checkPageMarker({ pages }: Issue, singlePage: boolean): Message[] {
  const [{ marker }] = pages;
  if ((marker === null) === singlePage) return [];
  return [marker === null ? withoutMarker() : withMarker(marker.line)];
}

function withoutMarker(): Message {
  return new Message({
    ruleId: 'page-marker',
    line: 1,
    reason: {
      'zh-CN': '文字中没有版标，应有一行如 `青岛日报2021年11月19日特1版`',
      en: 'Unexpected text without a page, expected a line such as `青岛日报2021年11月19日特1版`',
    },
    note: {
      'zh-CN': '看看文字是否完整；若全文只是一版，在 `.yaml` 中写 `pages: single`。',
      en: 'Check that the text is whole; where all of it is one page, write `pages: single` into its `.yaml`.',
    },
    fatal: true,
  });
}

function withMarker(line: number): Message {
  return new Message({
    ruleId: 'page-marker',
    line,
    reason: {
      'zh-CN': '此处有版标，而 `.yaml` 写明全文只是一版（`pages: single`）',
      en: 'Unexpected marker of a page, expected none: the `.yaml` declares `pages: single`',
    },
    note: {
      'zh-CN': '从 `.yaml` 中删去 `pages: single`。',
      en: 'Take `pages: single` out of the `.yaml`.',
    },
    fatal: true,
  });
}
