/** marker-date: the date in a page's marker is the issue's. */
import type { VFileMessage } from 'vfile-message';
import type { Issue } from '../model/issue.ts';
import { message } from './message.ts';

const DATE = /(\d{4})年(\d{1,2})月(\d{1,2})日/u;

/** Gives a message for each marker whose date is another day's. */
export function checkMarkerDate({ pages, date }: Issue): VFileMessage[] {
  return pages.flatMap(({ marker }) => {
    const found = DATE.exec(marker?.text ?? '');
    if (!marker || !found) return [];
    const [year = '', month = '', day = ''] = found.slice(1);
    const markerDate = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
    if (markerDate === date) return [];
    return [
      message({
        ruleId: 'marker-date',
        line: marker.line,
        reason: `Unexpected date \`${markerDate}\` in the page's marker, expected \`${date}\` as in the \`.yaml\``,
        note: 'Correct the date and the name of the seed, or split the text where another issue begins.',
        fatal: true,
      }),
    ];
  });
}
