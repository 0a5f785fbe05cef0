/** What is done to lists as long as a text: a call with an argument for each item would not find room on the stack. */

/** Puts items at the end of a list. */
export function append<Item>(list: Item[], items: Iterable<Item>): void {
  for (const item of items) list.push(item);
}

/** Gives the greatest of some numbers; `-Infinity` of none. */
export function most(numbers: readonly number[]): number {
  return numbers.reduce((one, other) => Math.max(one, other), -Infinity);
}

/** Gives the least of some numbers; `Infinity` of none. */
export function least(numbers: readonly number[]): number {
  return numbers.reduce((one, other) => Math.min(one, other), Infinity);
}
