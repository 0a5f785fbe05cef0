/** The order of aliases, dates and addresses: the same on every machine, whatever its language. */

/** Gives a number below 0, 0 or one above it, as one name stands before another, is it, or stands behind it. */
export function compareNames(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
