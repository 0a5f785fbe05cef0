/** The day or days of an issue, as the English styles write them. */

const MONTH_NAMES = [
  ['January', 'Jan.'],
  ['February', 'Feb.'],
  ['March', 'Mar.'],
  ['April', 'Apr.'],
  ['May', 'May'],
  ['June', 'June'],
  ['July', 'July'],
  ['August', 'Aug.'],
  ['September', 'Sept.'],
  ['October', 'Oct.'],
  ['November', 'Nov.'],
  ['December', 'Dec.'],
] as const;

interface Day {
  readonly year: string;
  readonly month: string;
  /** As MLA shortens it. */
  readonly short: string;
  readonly day: string;
}

interface Dated {
  readonly date: string;
  readonly until: string | null;
}

/** Gives `2021, November 19`, of several days `2021, November 19–20` or `2021, November 30–December 1`. */
export function daysInApa(dated: Dated): string {
  const [first, last] = firstAndLast(dated);
  const start = `${first.year}, ${first.month} ${first.day}`;
  if (!last) return start;
  if (last.year !== first.year) return `${start}–${last.year}, ${last.month} ${last.day}`;
  return `${start}–${last.month === first.month ? '' : `${last.month} `}${last.day}`;
}

/** Gives `November 19, 2021`, of several days `November 19–20, 2021` or `November 30–December 1, 2021`. */
export function daysInChicago(dated: Dated): string {
  const [first, last] = firstAndLast(dated);
  const start = `${first.month} ${first.day}`;
  if (!last) return `${start}, ${first.year}`;
  if (last.year !== first.year) return `${start}, ${first.year}–${last.month} ${last.day}, ${last.year}`;
  return `${start}–${last.month === first.month ? '' : `${last.month} `}${last.day}, ${first.year}`;
}

/** Gives `19 Nov. 2021`, of several days `19–20 Nov. 2021` or `30 Nov.–1 Dec. 2021`. */
export function daysInMla(dated: Dated): string {
  const [first, last] = firstAndLast(dated);
  const end = last ?? first;
  const whole = `${end.day} ${end.short} ${end.year}`;
  if (!last) return whole;
  if (last.year !== first.year) return `${first.day} ${first.short} ${first.year}–${whole}`;
  return `${first.day}${last.month === first.month ? '' : ` ${first.short}`}–${whole}`;
}

/** Gives `2021-11-19`, of several days what of the last differs: `2021-11-19/20`, `2021-11-30/12-01`. */
export function daysInGbT({ date, until }: Dated): string {
  if (until === null) return date;
  const parts = until.split('-');
  const own = date.split('-');
  const apart = parts.findIndex((part, index) => part !== own[index]);
  return `${date}/${parts.slice(Math.max(0, apart)).join('-')}`;
}

function firstAndLast({ date, until }: Dated): readonly [Day, Day | null] {
  return [namedDay(date), until === null ? null : namedDay(until)];
}

function namedDay(date: string): Day {
  const [year = '', month = '', day = ''] = date.split('-');
  const [name, short] = MONTH_NAMES[Number(month) - 1] ?? ['', ''];
  return { year, month: name, short, day: String(Number(day)) };
}
