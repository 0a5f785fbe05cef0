/**
 * marker-date: the date in a page's marker is the issue's.
 *
 * 版标中的日期就是这一期的日期。
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
 * 海滨晚报2021年11月18日01版
 * 渔港新貌
 * 建成冷库3座。
 * ```
 */
import type { Issue } from '../../model/issue.ts';
import { Message } from '../../model/message.ts';
import { isoDate } from '../../model/printed-date.ts';

/** Gives a message for each marker whose date is another day's. */
export function checkMarkerDate({ pages, date }: Issue): Message[] {
  return pages.flatMap(({ marker }) => {
    const markerDate = isoDate(marker?.text ?? '');
    if (!marker || markerDate === null || markerDate === date) return [];
    return [
      new Message({
        ruleId: 'marker-date',
        line: marker.line,
        reason: {
          'zh-CN': `版标中的日期是 \`${markerDate}\`，应与 \`.yaml\` 中的 \`${date}\` 一致`,
          en: `Unexpected date \`${markerDate}\` in the page's marker, expected \`${date}\` as in the \`.yaml\``,
        },
        note: {
          'zh-CN': '改正文件名与 `.yaml` 中的日期；若此处起是另一期，把文字分成两个文件。',
          en: 'Correct the date and the name of the seed, or split the text where another issue begins.',
        },
        fatal: true,
      }),
    ];
  });
}
