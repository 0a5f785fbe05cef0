/** The characters of the archive → the Traditional ones that a reader may type for them. */
import { Converter } from 'opencc-js';
import { configs } from 'opencc-js/preset/cn2t';
import type { ScriptMap } from '../text/script.ts';

/** Words of Chinese and how they are written in Traditional characters, by OpenCC. */
const SCRIPT_WORDS = (configs['s2t']?.conversionChain ?? [])
  .flat()
  .flatMap((dictionary) => (typeof dictionary === 'string' ? dictionary.split('|') : []));

const HAN = /^[\u4e00-\u9fff]$/u;

/** Gives the Traditional forms, of Taiwan and Hong Kong, of the characters that occur, each with those that it may stand for. */
export function traditionalOf(characters: ReadonlySet<string>): ScriptMap {
  const map = new Map<string, Set<string>>();
  const add = (traditional: string, simplified: string): void => {
    if (simplified === traditional || !characters.has(simplified) || !HAN.test(traditional)) return;
    map.set(traditional, (map.get(traditional) ?? new Set()).add(simplified));
  };
  const converters = (['tw', 'hk', 't'] as const).map((from) => Converter({ from, to: 'cn' }));
  for (let code = 0x4e00; code <= 0x9fff; code += 1) {
    const traditional = String.fromCharCode(code);
    for (const convert of converters) add(traditional, convert(traditional));
  }
  // What a character is in some words alone: 瞭 is 了 in 瞭解, 覆 is 复 in 答覆.
  const variants = (['tw', 'hk'] as const).map((to) => Converter({ from: 't', to }));
  for (const [traditional, simplified] of pairsInWords()) {
    add(traditional, simplified);
    for (const convert of variants) add(convert(traditional), simplified);
  }
  // And one that occurs may be meant as it is: 覆 in 覆蓋.
  return new Map(
    [...map].map(([traditional, simplified]) => [
      traditional,
      [...simplified, ...(characters.has(traditional) ? [traditional] : [])],
    ]),
  );
}

/** Gives the characters that words of as many change, each pair once. */
function pairsInWords(): [traditional: string, simplified: string][] {
  const pairs = new Set<string>();
  for (const word of SCRIPT_WORDS) {
    const [simplified = '', traditional = ''] = word.split(' ');
    if (simplified.length !== traditional.length) continue;
    for (let at = 0; at < simplified.length; at += 1) {
      if (simplified[at] !== traditional[at]) pairs.add(`${traditional[at]}${simplified[at]}`);
    }
  }
  return [...pairs].map((pair) => [pair.slice(0, 1), pair.slice(1)]);
}
