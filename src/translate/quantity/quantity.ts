/** A number that a text states, as two languages can be compared by. */

import type { Counted } from './counted.ts';

/** How a number is meant: as it is, or as a bound that is passed, never passed or nearly reached, or only about right; `under` (within 30 days) limits or not. */
export type Approximation = 'exact' | 'more' | 'most' | 'below' | 'under' | 'nearly' | 'about';

export interface Quantity {
  /** After conversion: 11.6万 is 116000. */
  readonly value: number;
  /** Another value that says the same: 90 of the 1990s, 80 of a discount of 20%. */
  readonly also?: number;
  readonly percent: boolean;
  readonly approximation: Approximation;
  /** What it counts, where a word beside it says so. */
  readonly counted?: Counted | undefined;
  /** As it stands in the text. */
  readonly written: string;
  /** True where figures write it; false of words: 三, three. */
  readonly figures: boolean;
}

/** Gives by what two quantities are the same: `116000`, `95.1%`. */
export function quantityKey({ value, percent }: Pick<Quantity, 'value' | 'percent'>): string {
  return `${value}${percent ? '%' : ''}`;
}

/** Gives every key that a quantity can be found by. */
export function quantityKeys(quantity: Quantity): string[] {
  const { also, percent } = quantity;
  return [quantityKey(quantity), ...(also === undefined ? [] : [quantityKey({ value: also, percent })])];
}

/** Gives a number times its unit, without the errors of binary fractions. */
export function scaled(digits: string, unit: number): number {
  return Number((Number(digits.replaceAll(',', '')) * unit).toPrecision(15));
}
