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

/** Gives a question that is asked of a list again and again while it grows, whether any of its items fits: each is looked at once. */
export function anyOf<Item>(fits: (item: Item) => boolean): (list: readonly Item[]) => boolean {
  const looked = new WeakMap<readonly Item[], number>();
  return (list) => {
    let at = looked.get(list) ?? 0;
    for (let item = list[at]; item !== undefined && !fits(item); item = list[at]) at += 1;
    looked.set(list, at);
    return at < list.length;
  };
}

/** Gives the items by what each says of itself, each group in the order of the list. */
export function groupedBy<Item, Key>(list: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of list) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
