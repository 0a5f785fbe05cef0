/** marker-date: the date in a page's marker is the issue's. */
import type { Issue } from '../model/issue.ts';
import { Message } from '../model/message.ts';

const DATE = /(\d{4})年(\d{1,2})月(\d{1,2})日/u;

/** Gives a message for each marker whose date is another day's. */
export function checkMarkerDate({ pages, date }: Issue): Message[] {
  return pages.flatMap(({ marker }) => {
    const found = DATE.exec(marker?.text ?? '');
    if (!marker || !found) return [];
    const [year = '', month = '', day = ''] = found.slice(1);
    const markerDate = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
    if (markerDate === date) return [];
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
