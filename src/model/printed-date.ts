/** The day that a paper prints: 2021年11月19日, 2025-12-22, 2025.12.22. */
export const PRINTED_DATE = /(\d{4})\s*[年.\-/]\s*(\d{1,2})\s*[月.\-/]\s*(\d{1,2})\s*日?/u;

/** Gives the ISO date of a text that prints a day; `null` where it prints none. */
export function isoDate(text: string): string | null {
  const found = PRINTED_DATE.exec(text);
  if (!found) return null;
  const [year = '', month = '', day = ''] = found.slice(1);
  if (Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > 31) return null;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
