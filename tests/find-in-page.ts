/** What a browser's own find would find: the truth of the search, made apart from its folding, so that a mistake there does not hide itself. */
import { readFileSync } from 'node:fs';

/** A text as it is compared, and where in that its characters end. */
export interface Findable {
  readonly compared: string;
  readonly edges: ReadonlySet<number>;
}

/** The ideographs that radicals and strokes are held for, as Unicode publishes them. */
const ideographs = new Map(
  [
    ...readFileSync(new URL('unicode/EquivalentUnifiedIdeograph.txt', import.meta.url), 'utf8').matchAll(
      /^([0-9A-F]+)(?:\.\.([0-9A-F]+))?\s*; ([0-9A-F]+)/gmu,
    ),
  ].flatMap(([, first = '', last = first, ideograph = '']) => {
    const [from, to] = [parseInt(first, 16), parseInt(last, 16)];
    return Array.from(
      { length: to - from + 1 },
      (_, index) =>
        [String.fromCodePoint(from + index), String.fromCodePoint(parseInt(ideograph, 16))] as const,
    );
  }),
);

/** A letter in half width has its mark behind it. */
const CHARACTER = /[ｦ-ﾝ][ﾞﾟ]|\S\p{M}*/gu;

/** Gives a text as it is compared, white space left out. */
export function findable(text: string): Findable {
  const edges = new Set([0]);
  let compared = '';
  for (const character of charactersReceived(text)) {
    compared += (ideographs.get(character) ?? character.normalize('NFKC')).replace(/\s/gu, '').toLowerCase();
    edges.add(compared.length);
  }
  return { compared, edges };
}

/** Tells whether a text holds another: not what is only a part of one of its characters. */
export function holdsText({ compared, edges }: Findable, query: string): boolean {
  const wanted = findable(query).compared;
  for (let at = compared.indexOf(wanted); at >= 0; at = compared.indexOf(wanted, at + 1))
    if (edges.has(at) && edges.has(at + wanted.length)) return true;
  return false;
}

/** Gives the characters of a text as received, white space left out. */
export function charactersReceived(text: string): string[] {
  return text.match(CHARACTER) ?? [];
}
