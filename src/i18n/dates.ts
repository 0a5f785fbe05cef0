/** Dates of issues in words. They are calendar days without a time, so they are read and shown as UTC. */
type Part = 'weekday' | 'day' | 'month' | 'year';

/** Gives `2021年11月19日 星期五`. */
export function formatDateInChinese(date: string): string {
  const { year, month, day, weekday } = partsOf('zh-CN', date);
  return `${year}年${month}月${day}日 ${weekday}`;
}

/** Gives `Friday 19 November 2021`. */
export function formatDateInEnglish(date: string): string {
  const { year, month, day, weekday } = partsOf('en', date);
  return `${weekday} ${day} ${month} ${year}`;
}

/** Gives the parts of an ISO date in words; the month is a number in Chinese. */
function partsOf(language: 'zh-CN' | 'en', date: string): Record<Part, string> {
  const month = language === 'zh-CN' ? 'numeric' : 'long';
  const format = new Intl.DateTimeFormat(language, {
    weekday: 'long',
    day: 'numeric',
    month,
    year: 'numeric',
    timeZone: 'UTC',
  });
  const parts: Record<Part, string> = { weekday: '', day: '', month: '', year: '' };
  for (const { type, value } of format.formatToParts(new Date(`${date}T00:00:00Z`)))
    if (isPart(type)) parts[type] = value.replace(/[年月日]$/u, '');
  return parts;
}

function isPart(type: string): type is Part {
  return ['weekday', 'day', 'month', 'year'].includes(type);
}
