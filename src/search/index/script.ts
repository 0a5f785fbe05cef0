/** The characters of the archive → all that a reader may type for them. */
import { Converter } from 'opencc-js';
import { configs } from 'opencc-js/preset/cn2t';
import type { ScriptMap } from '../text/script.ts';

/** Words of Chinese and how they are written in Traditional characters, by OpenCC. */
const SCRIPT_WORDS = (configs['s2t']?.conversionChain ?? [])
  .flat()
  .flatMap((dictionary) => (typeof dictionary === 'string' ? dictionary.split('|') : []));

/** Where characters are written otherwise than in Simplified Chinese: Taiwan, Hong Kong, Japan, and as OpenCC writes all of them. */
const WRITINGS = ['tw', 'hk', 't', 'jp'] as const;
const [FIRST_HAN, LAST_HAN] = [0x3400, 0x9fff];
const HAN = /^[\u3400-\u9fff]$/u;

/** Gives the forms, Simplified, Traditional and Japanese, of the characters that occur. */
export function writtenForms(characters: ReadonlySet<string>): ScriptMap {
  const forms = new Map<string, Set<string>>();
  const add = (typed: string, written: string): void => {
    if (typed === written || !characters.has(written) || !HAN.test(typed)) return;
    forms.set(typed, (forms.get(typed) ?? new Set()).add(written));
  };
  const { simplified, traditional } = relations();
  for (const [character, ones] of simplified) {
    for (const one of ones) {
      add(character, one);
      add(one, character);
    }
  }
  for (const group of variants()) for (const one of group) for (const other of group) add(one, other);
  return {
    forms: new Map([...forms].map(([typed, written]) => [typed, [...written]])),
    traditional,
  };
}

/** Tells what has characters that Simplified Chinese has not. */
export function hasTraditional(): (characters: ReadonlySet<string>) => boolean {
  const { traditional } = relations();
  return (characters) => [...characters].some((character) => traditional.has(character));
}

interface Relations {
  /** Characters with the Simplified ones that they may stand for. */
  readonly simplified: ReadonlyMap<string, ReadonlySet<string>>;
  readonly traditional: ReadonlySet<string>;
}

let known: Relations | null = null;

function relations(): Relations {
  known ??= findRelations();
  return known;
}

function findRelations(): Relations {
  const simplified = new Map<string, Set<string>>();
  const add = (character: string, one: string): void => {
    if (one !== character && HAN.test(one))
      simplified.set(character, (simplified.get(character) ?? new Set()).add(one));
  };
  const converters = WRITINGS.map((from) => Converter({ from, to: 'cn' }));
  for (const character of everyHan()) for (const convert of converters) add(character, convert(character));
  const usual = charactersOfGb2312();
  const traditional = new Set([...simplified.keys()].filter((character) => !usual.has(character)));
  // What a character is in some words alone: 瞭 is 了 in 瞭解, 覆 is 复 in 答覆.
  const others = (['tw', 'hk'] as const).map((to) => Converter({ from: 't', to }));
  for (const [character, one] of pairsInWords())
    for (const form of [character, ...others.map((convert) => convert(character))]) add(form, one);
  return { simplified, traditional };
}

/** Gives characters that are one and the same as OpenCC writes them: 裡 and 裏, 為 and 爲, 台 and 臺. */
function variants(): string[][] {
  const groups = new Map<string, Set<string>>();
  const converters = WRITINGS.filter((to) => to !== 't').map((to) => Converter({ from: 't', to }));
  for (const character of everyHan()) {
    const group = new Set([character, ...converters.map((convert) => convert(character))]);
    if (group.size > 1) groups.set(character, group);
  }
  return [...groups.values()].map((group) => [...group].filter((character) => HAN.test(character)));
}

/** Gives the characters of GB 2312, the first set of Simplified Chinese: it has 覆 and 著, as Traditional texts do. */
function charactersOfGb2312(): ReadonlySet<string> {
  const bytes: number[] = [];
  for (let row = 0xb0; row <= 0xf7; row += 1)
    for (let cell = 0xa1; cell <= 0xfe; cell += 1) bytes.push(row, cell);
  return new Set(new TextDecoder('gbk').decode(Uint8Array.from(bytes)));
}

function everyHan(): string[] {
  return Array.from({ length: LAST_HAN - FIRST_HAN + 1 }, (_, at) => String.fromCharCode(FIRST_HAN + at));
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
