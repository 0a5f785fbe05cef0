/**
 * The typeface of cards: Noto Serif SC, which its package brings in slices of some hundred characters each,
 * all weights in one. A slice is read when a text first needs it.
 */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { Blob, Face, Font, Variation } from 'harfbuzzjs';
import { decompress } from 'wawoff2';
import { z } from 'zod';
import { WEIGHTS, type TypefaceWeight, type WidthOf } from './layout.ts';

const PACKAGE = '@fontsource-variable/noto-serif-sc';
/** The printer's sign for a sort that is not in the case. */
const NO_SORT = '〓';
const IGNORABLE = /\p{Default_Ignorable_Code_Point}/u;

interface Glyph {
  /** SVG path data, in thousandths of an em, upwards. */
  readonly outline: string;
  /** In thousandths of an em. */
  readonly advance: number;
}

type Slice = Readonly<Record<TypefaceWeight, Font>>;

export interface Typeface {
  /** Reads what the characters of a text need, and gives those that the typeface does not have. */
  readonly load: (text: string) => Promise<readonly string[]>;
  /** Gives the glyph of a character that was loaded; 〓 where the typeface has none. */
  readonly glyphOf: (character: string, weight: TypefaceWeight) => Glyph;
  readonly widthOf: WidthOf;
}

/** Gives the typeface. */
export async function openTypeface(): Promise<Typeface> {
  const ranges = await readRanges();
  const slices = new Map<string, Promise<Slice>>();
  const glyphs = new Map<string, Readonly<Record<TypefaceWeight, Glyph>>>();

  const load = async (character: string): Promise<void> => {
    if (glyphs.has(character)) return;
    const point = character.codePointAt(0) ?? 0;
    for (const { name } of ranges.filter(({ holds }) => holds(point))) {
      const slice = await (slices.get(name) ?? slices.set(name, readSlice(name)).get(name));
      const id = slice?.plain.nominalGlyph(point);
      if (!slice || !id) continue;
      glyphs.set(character, { plain: glyphIn(slice.plain, id), heavy: glyphIn(slice.heavy, id) });
      return;
    }
  };
  await load(NO_SORT);
  const glyphOf = (character: string, weight: TypefaceWeight): Glyph =>
    IGNORABLE.test(character)
      ? { outline: '', advance: 0 }
      : ((glyphs.get(character) ?? glyphs.get(NO_SORT))?.[weight] ?? { outline: '', advance: 0 });
  return {
    load: async (text) => {
      const characters = [...new Set(text)];
      for (const character of characters) await load(character);
      return characters.filter((character) => !glyphs.has(character) && !IGNORABLE.test(character));
    },
    glyphOf,
    widthOf: (text, weight) =>
      [...text].reduce((sum, character) => sum + glyphOf(character, weight).advance, 0) / 1000,
  };
}

function glyphIn(font: Font, id: number): Glyph {
  return { outline: font.glyphToPath(id), advance: font.glyphHAdvance(id) };
}

async function readSlice(name: string): Promise<Slice> {
  const file = fileURLToPath(import.meta.resolve(`${PACKAGE}/files/noto-serif-sc-${name}-wght-normal.woff2`));
  const face = new Face(new Blob(await decompress(await readFile(file))));
  const weigh = (weight: TypefaceWeight): Font => {
    const font = new Font(face);
    font.setVariations([new Variation('wght', WEIGHTS[weight])]);
    return font;
  };
  return { plain: weigh('plain'), heavy: weigh('heavy') };
}

interface CharacterRange {
  readonly name: string;
  readonly holds: (point: number) => boolean;
}

/** Gives which slice may hold a character, by the package's own list: `"[21]": "U+fee3,U+fef3-fef4"`. */
async function readRanges(): Promise<CharacterRange[]> {
  const file = fileURLToPath(import.meta.resolve(`${PACKAGE}/unicode.json`));
  const listed = z.record(z.string(), z.string()).parse(JSON.parse(await readFile(file, 'utf8')));
  return Object.entries(listed).map(([name, text]) => {
    const ranges = text.split(',').map((range) => {
      const [first = '', last = first] = range.replace(/^U\+/u, '').split('-');
      return [Number.parseInt(first, 16), Number.parseInt(last, 16)] as const;
    });
    const holds = (point: number): boolean => ranges.some(([first, last]) => point >= first && point <= last);
    return { name: name.replaceAll(/[[\]]/gu, ''), holds };
  });
}
