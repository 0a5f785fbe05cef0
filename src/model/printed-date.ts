/** The day that a paper prints. */

/** 2021年11月19日, 2025-12-22, 2025.12.22 */
export const PRINTED_DATE = /(\d{4})\s*[年.\-/]\s*(\d{1,2})\s*[月.\-/]\s*(\d{1,2})\s*日?/u;

/** November 19, 2021; NOV. 19, 1897 */
export const ENGLISH_DATE =
  /\b(JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)[A-Z]*\.?\s+(\d{1,2}),?\s+(1[5-9]\d\d|20\d\d)\b/iu;

const MONTHS = 'JANFEBMARAPRMAYJUNJULAUGSEPOCTNOVDEC';

/** Gives the ISO date of a text that prints a day; `null` where it prints none. */
export function isoDate(text: string): string | null {
  const [, year = '', month = '', day = ''] = PRINTED_DATE.exec(text) ?? [];
  if (year !== '') return formatDay(year, Number(month), Number(day));
  const [, name = '', date = '', own = ''] = ENGLISH_DATE.exec(text) ?? [];
  return own === '' ? null : formatDay(own, MONTHS.indexOf(name.toUpperCase()) / 3 + 1, Number(date));
}

function formatDay(year: string, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
