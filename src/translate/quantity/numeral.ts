/** Numbers in Chinese characters up to thousands of millions, as running text has them: 三千零五十, 一万两千, 二〇二一. */
import { numberWritten } from '../../model/chinese-number.ts';

/** Signs of such a number. */
export const NUMERAL_CHARACTERS = '零〇○一二两三四五六七八九十百千';

const GREAT: readonly (readonly [string, number])[] = [
  ['亿', 1e8],
  ['万', 1e4],
  ['千', 1e3],
];

/** Gives the numbers that characters write: one, or of 三四 both; none of what is no number. */
export function numbersInCharacters(characters: string): number[] {
  if (/^[一二两三四五六七八九]{2,3}$/u.test(characters)) return [...characters].flatMap(numbersInCharacters);
  const number = valueWritten(characters);
  return number === null ? [] : [number];
}

function valueWritten(characters: string): number | null {
  for (const [sign, unit] of GREAT) {
    const at = characters.indexOf(sign);
    if (at < 0) continue;
    const above = at === 0 ? 1 : valueWritten(characters.slice(0, at));
    const rest = characters.slice(at + 1).replace(/^[零〇○]/u, '');
    const below = rest === '' ? 0 : valueWritten(rest);
    return above === null || below === null ? null : above * unit + below;
  }
  return numberWritten(characters);
}
