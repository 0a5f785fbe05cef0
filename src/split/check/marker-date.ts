/**
 * marker-date: the day, or the days, in a page's marker are the issue's.
 *
 * 版标中的一日或几日就是这一期的日期。
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
import type { Words } from '../../model/message.ts';
import { Message } from '../../model/message.ts';
import { printedDays } from '../../model/printed-date.ts';

/** Days from the first of an issue to its last at the most; chosen, as many as a month has. */
const LONGEST_ISSUE = 31;
const DAY_LENGTH = 86_400_000;

/** Gives a message for each marker whose days are others, or no days at all. */
export function checkMarkerDate({ pages, date, until }: Issue): Message[] {
  const told = pages.flatMap(({ marker }) => {
    const days = printedDays(marker?.text ?? '');
    if (!marker || days === null) return [];
    if (days.first === null) return [noDay(marker.line, days.text)];
    if (days.first !== date) return [otherDay(marker.line, days.first, date)];
    if (days.wrongLast && until === undefined) return [noDay(marker.line, days.text)];
    return days.last === (until ?? null) ? [] : [otherLastDay(marker.line, days.last, until)];
  });
  const line = pages[0].marker?.line ?? pages[0].lines.start;
  return until === undefined || isAfter(until, date) ? told : [notAfter(line, until, date), ...told];
}

function isAfter(until: string, date: string): boolean {
  const days = (Date.parse(until) - Date.parse(date)) / DAY_LENGTH;
  return days > 0 && days <= LONGEST_ISSUE;
}

function noDay(line: number, text: string): Message {
  return problem(line, {
    reason: {
      'zh-CN': `版标中的 \`${text}\` 不是日历上有的一天`,
      en: `Unexpected \`${text}\` in the page's marker, expected a day that a calendar has`,
    },
    note: {
      'zh-CN': '文字照录；若报纸印错了，不必处理。',
      en: 'The text is kept as it is. Where the paper misprinted it, leave it.',
    },
    fatal: false,
  });
}

function otherDay(line: number, found: string, date: string): Message {
  return problem(line, {
    reason: {
      'zh-CN': `版标中的日期是 \`${found}\`，应与 \`.yaml\` 中的 \`${date}\` 一致`,
      en: `Unexpected date \`${found}\` in the page's marker, expected \`${date}\` as in the \`.yaml\``,
    },
    note: {
      'zh-CN': '改正文件名与 `.yaml` 中的日期；若此处起是另一期，把文字分成两个文件。',
      en: 'Correct the date and the name of the seed, or split the text where another issue begins.',
    },
    fatal: true,
  });
}

function otherLastDay(line: number, found: string | null, until: string | undefined): Message {
  const last = found ?? '';
  return problem(line, {
    reason: {
      'zh-CN': `版标${found === null ? '只印一天' : `印到 \`${last}\``}，\`.yaml\` 中${until === undefined ? '没有 `until`' : `是 \`until: ${until}\``}`,
      en: `Unexpected ${found === null ? 'single day' : `last day \`${last}\``} in the page's marker, expected ${until === undefined ? 'one day' : `days until \`${until}\``} as in the \`.yaml\``,
    },
    note:
      found === null
        ? { 'zh-CN': '从 `.yaml` 中删去 `until`。', en: 'Take `until` out of the `.yaml`.' }
        : {
            'zh-CN': `在 \`.yaml\` 的 \`date\` 下面写：\`until: ${last}\``,
            en: `Write below \`date\` in the \`.yaml\`: \`until: ${last}\``,
          },
    fatal: true,
  });
}

function notAfter(line: number, until: string, date: string): Message {
  return problem(line, {
    reason: {
      'zh-CN': `\`.yaml\` 中的 \`until: ${until}\` 应晚于 \`date: ${date}\`，至多晚 ${LONGEST_ISSUE} 天`,
      en: `Unexpected \`until: ${until}\` in the \`.yaml\`, expected a day after \`date: ${date}\`, by ${LONGEST_ISSUE} days at the most`,
    },
    note: { 'zh-CN': '改正或删去 `until`。', en: 'Correct `until`, or take it out.' },
    fatal: true,
  });
}

function problem(line: number, found: { reason: Words; note: Words; fatal: boolean }): Message {
  return new Message({ ruleId: 'marker-date', line, ...found });
}
