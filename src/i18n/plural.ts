/** Numbers of things in English. */
const plural = new Intl.PluralRules('en');

/** Gives `1 page`, `2 pages`. */
export function count(number: number, one: string, other: string): string {
  return `${number} ${plural.select(number) === 'one' ? one : other}`;
}
