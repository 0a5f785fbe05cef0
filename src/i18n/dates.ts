/** Days of issues in words, and what heads a calendar. Days are calendar days without a time, so they are read and shown as UTC. */
type DatePart = 'weekday' | 'day' | 'month' | 'year';
type DateLanguage = 'zh-CN' | 'en';

// Making a formatter costs ten times as much as using it, and an archive shows many dates.
const FORMATS: Readonly<Record<DateLanguage, Intl.DateTimeFormat>> = {
  'zh-CN': formatOf('zh-CN', 'numeric'),
  en: formatOf('en', 'long'),
};

/** The last of several days, as ISO; none for a single day. */
type Until = string | null | undefined;

/** Gives `2021年11月19日 星期五`, of several days `2021年11月19日 星期五至20日 星期六`. */
export function formatDateInChinese(date: string, until?: Until): string {
  return lastInChinese(date, until, withWeekdayInChinese(formatDayInChinese(date), date), true);
}

/** Gives `Friday 19 November 2021`, of several days `Friday 19 – Saturday 20 November 2021`. */
export function formatDateInEnglish(date: string, until?: Until): string {
  return daysInEnglish(date, until, { weekday: true, year: true });
}

/** Gives `2021年11月19日`, of several days `2021年11月19日至20日`, or `2021年11月` of a month (`2021-11`). */
export function formatDayInChinese(date: string, until?: Until): string {
  return lastInChinese(date, until, `${datePartsOf('zh-CN', date).year}年${formatDayOfYearInChinese(date)}`);
}

/** Gives `19 November 2021`, of several days `19–20 November 2021`, or `November 2021` of a month (`2021-11`). */
export function formatDayInEnglish(date: string, until?: Until): string {
  return daysInEnglish(date, until, { weekday: false, year: true });
}

/** Gives `11月19日 星期五`, of several days `11月19日 星期五至20日 星期六`. */
export function formatDateOfYearInChinese(date: string, until?: Until): string {
  return lastInChinese(date, until, withWeekdayInChinese(formatDayOfYearInChinese(date), date), true);
}

/** Gives `Friday 19 November`, of several days `Friday 19 – Saturday 20 November`. */
export function formatDateOfYearInEnglish(date: string, until?: Until): string {
  return daysInEnglish(date, until, { weekday: true, year: false });
}

/** Gives `11月19日`, of several days `11月19日至20日`, or `11月` of a month (`2021-11`). */
export function formatDayOfYearInChinese(date: string, until?: Until): string {
  const { month, day } = datePartsOf('zh-CN', date);
  const first = date.length > 'YYYY-MM'.length ? `${month}月${day}日` : `${month}月`;
  return lastInChinese(date, until, first);
}

/** Gives `19 November`, of several days `19–20 November`, or `November` of a month (`2021-11`). */
export function formatDayOfYearInEnglish(date: string, until?: Until): string {
  return daysInEnglish(date, until, { weekday: false, year: false });
}

function withWeekdayInChinese(day: string, date: string): string {
  return `${day} ${datePartsOf('zh-CN', date).weekday}`;
}

/** Gives the first day and, of the last, what differs from it. */
function lastInChinese(date: string, until: Until, first: string, weekday = false): string {
  if (until === null || until === undefined) return first;
  const [one, last] = [datePartsOf('zh-CN', date), datePartsOf('zh-CN', until)];
  const year = one.year === last.year ? '' : `${last.year}年`;
  const month = year === '' && one.month === last.month ? '' : `${last.month}月`;
  const day = `${year}${month}${last.day}日`;
  return `${first}至${weekday ? withWeekdayInChinese(day, until) : day}`;
}

interface EnglishForm {
  readonly weekday: boolean;
  readonly year: boolean;
}

/** Gives the last day in full and, of the first, what differs from it. */
function daysInEnglish(date: string, until: Until, { weekday, year }: EnglishForm): string {
  const last = datePartsOf('en', until ?? date);
  const isDay = date.length > 'YYYY-MM'.length;
  const words = [weekday ? last.weekday : '', isDay ? last.day : '', last.month, year ? last.year : ''];
  const whole = words.filter(Boolean).join(' ');
  if (until === null || until === undefined) return whole;
  return `${firstInEnglish(datePartsOf('en', date), last, { weekday, year })}${whole}`;
}

function firstInEnglish(
  first: Record<DatePart, string>,
  last: Record<DatePart, string>,
  { weekday, year }: EnglishForm,
): string {
  const other = first.year !== last.year;
  const words = [
    weekday ? first.weekday : '',
    first.day,
    other || first.month !== last.month ? first.month : '',
    other && year ? first.year : '',
  ].filter(Boolean);
  return words.length > 1 ? `${words.join(' ')} – ` : `${first.day}–`;
}

/** Gives the parts of an ISO date in words; the month is a number in Chinese. */
function datePartsOf(language: DateLanguage, date: string): Record<DatePart, string> {
  const parts: Record<DatePart, string> = { weekday: '', day: '', month: '', year: '' };
  const day = new Date(`${date.padEnd('YYYY-MM-DD'.length, '-01')}T00:00:00Z`);
  for (const { type, value } of FORMATS[language].formatToParts(day))
    // A format with a number for the month gives 19日 as the day; 星期日 keeps its 日.
    if (isDatePart(type)) parts[type] = type === 'weekday' ? value : value.replace(/[年月日]$/u, '');
  return parts;
}

function formatOf(language: DateLanguage, month: 'numeric' | 'long'): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(language, {
    weekday: 'long',
    day: 'numeric',
    month,
    year: 'numeric',
    timeZone: 'UTC',
  });
}

function isDatePart(type: string): type is DatePart {
  return ['weekday', 'day', 'month', 'year'].includes(type);
}
