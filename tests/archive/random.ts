/** Chance that repeats: the same seed number gives the same choices on every machine. */

export interface Random {
  /** Gives a whole number from `least` to `most`, both included. */
  readonly between: (least: number, most: number) => number;
  /** Gives one of a list. */
  readonly pick: <Item>(items: readonly Item[]) => Item;
  /** Gives several different ones of a list, in the order of the list's shuffling; all where it has no more. */
  readonly some: <Item>(items: readonly Item[], count: number) => Item[];
  /** Gives true this often, from 0 to 1. */
  readonly chance: (share: number) => boolean;
}

/** Gives chance for a seed of words: mulberry32, started from an FNV-1a hash. */
export function randomOf(...seed: readonly (string | number)[]): Random {
  let state = hash(seed.join('/'));
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const between = (least: number, most: number): number => least + Math.floor(next() * (most - least + 1));
  const pick = <Item>(items: readonly Item[]): Item => {
    const item = items[between(0, items.length - 1)];
    if (item === undefined) throw new Error('There is nothing to pick from.');
    return item;
  };
  const some = <Item>(items: readonly Item[], count: number): Item[] => {
    const left = [...items];
    return Array.from({ length: Math.min(count, left.length) }, () => {
      const [item] = left.splice(between(0, left.length - 1), 1);
      return item as Item;
    });
  };
  return { between, pick, some, chance: (share) => next() < share };
}

function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const character of text) value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return value >>> 0;
}
