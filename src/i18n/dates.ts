/** Days of issues in words, and what heads a calendar. Days are calendar days without a time, so they are read and shown as UTC. */
type DatePart = 'weekday' | 'day' | 'month' | 'year';
type DateLanguage = 'zh-CN' | 'en';

// Making a formatter costs ten times as much as using it, and an archive shows many dates.
const FORMATS: Readonly<Record<DateLanguage, Intl.DateTimeFormat>> = {
  'zh-CN': formatOf('zh-CN', 'numeric'),
  en: formatOf('en', 'long'),
};

/** Gives `2021年11月19日 星期五`. */
export function formatDateInChinese(date: string): string {
  return `${formatDayInChinese(date)} ${datePartsOf('zh-CN', date).weekday}`;
}

/** Gives `Friday 19 November 2021`. */
export function formatDateInEnglish(date: string): string {
  return `${datePartsOf('en', date).weekday} ${formatDayInEnglish(date)}`;
}

/** Gives `2021年11月19日`, or `2021年11月` of a month (`2021-11`). */
export function formatDayInChinese(date: string): string {
  return `${datePartsOf('zh-CN', date).year}年${formatDayOfYearInChinese(date)}`;
}

/** Gives `19 November 2021`, or `November 2021` of a month (`2021-11`). */
export function formatDayInEnglish(date: string): string {
  return `${formatDayOfYearInEnglish(date)} ${datePartsOf('en', date).year}`;
}

/** Gives `11月19日 星期五`. */
export function formatDateOfYearInChinese(date: string): string {
  return `${formatDayOfYearInChinese(date)} ${datePartsOf('zh-CN', date).weekday}`;
}

/** Gives `Friday 19 November`. */
export function formatDateOfYearInEnglish(date: string): string {
  return `${datePartsOf('en', date).weekday} ${formatDayOfYearInEnglish(date)}`;
}

/** Gives `11月19日`, or `11月` of a month (`2021-11`). */
export function formatDayOfYearInChinese(date: string): string {
  const { month, day } = datePartsOf('zh-CN', date);
  return date.length > 'YYYY-MM'.length ? `${month}月${day}日` : `${month}月`;
}

/** Gives `19 November`, or `November` of a month (`2021-11`). */
export function formatDayOfYearInEnglish(date: string): string {
  const { month, day } = datePartsOf('en', date);
  return date.length > 'YYYY-MM'.length ? `${day} ${month}` : month;
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
