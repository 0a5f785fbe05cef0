/**
 * The one folding of indexer and client: characters that a reader holds for the same become the same, as in a
 * browser's own find. It works on one character at a time (a code point with its combining marks); most give one
 * back, some several: ㎏ is kg, … is three full stops.
 */
import { unifyIdeograph } from '../../model/ideographs.ts';

/**
 * ASCII `"` would be read as the quotation mark of an exact query by Pagefind and can't be searched;
 * its full-width twin can, so here, against the rule, the narrow one becomes the wide one.
 */
const SEARCHABLE_QUOTE = '＂';

/** How far a full-width sign of ASCII stands behind the half-width one. */
export const FULL_WIDTH_OFFSET = 0xfee0;

/** Compatible with others since Unicode 15 to 17: a browser of 2022 does not know it, so nobody folds them. */
const TOO_NEW = /[\uA7F1\u{1CCD6}-\u{1CCF9}\u{1E030}-\u{1E06D}]/u;

/** Signs that NFKC takes apart into white space and a mark; they are compared as they stand. */
const ABOVE_NOTHING = /\s\p{M}/u;
/** Of these, the forms of full and half width. */
const LONE_MARK: Readonly<Record<string, string>> = { '￣': '¯', ﾞ: '゛', ﾟ: '゜' };

const WHITE_SPACE_AND_FORMAT = /[\s\p{Cc}\p{Cf}]/gu;
const CHARACTERS = /\P{M}\p{M}*|\p{M}+/gu;

/**
 * Gives the characters as which one is compared: compatible forms (NFKC) become the usual ones, radicals the ideographs
 * that they are held for, capitals small letters: ５ → 5, ⽉ → 月, ㎏ → k g, e + U+0301 → é.
 */
export function foldCharacter(character: string): readonly string[] {
  const folded = Array.from(compatible(character), unifyIdeograph).join('');
  return folded.replace(WHITE_SPACE_AND_FORMAT, '').match(CHARACTERS)?.map(searchable) ?? [];
}

/** Gives a character as it is compared, in one. */
export function fold(character: string): string {
  return foldCharacter(character).join('');
}

function compatible(character: string): string {
  const whole = character.replace(/\p{Surrogate}/gu, '\uFFFD');
  const known = LONE_MARK[whole] ?? whole;
  const form = TOO_NEW.test(known) || ABOVE_NOTHING.test(known.normalize('NFKC')) ? 'NFC' : 'NFKC';
  // What is small may be taken apart otherwise than what is large.
  return known.normalize(form).toLowerCase().normalize(form);
}

function searchable(character: string): string {
  return character === '"' ? SEARCHABLE_QUOTE : character;
}
