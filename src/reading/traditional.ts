/** Simplified → Traditional characters, for display only; loaded when a reader asks for it. */
import { ConverterBuilder } from 'opencc-js/core';
import * as dictionaries from 'opencc-js/preset/cn2t';

const convert = ConverterBuilder(dictionaries)({ from: 'cn', to: 'tw' });

/** Gives a text in Traditional characters; one whose length would change is converted sign by sign. */
export function toTraditional(text: string): string {
  const whole = convert(text);
  if (whole.length === text.length) return whole;
  return Array.from(text, (sign) => {
    const converted = convert(sign);
    return converted.length === sign.length ? converted : sign;
  }).join('');
}
