/** Of a text in pieces, each piece is found; what that costs grows as the text does. */
import { expect, test } from 'vitest';
import { BY_CHARACTERS } from '../../../../src/search/check/checked-text.ts';
import { choosePassages } from '../../../../src/search/check/choose.ts';
import { comparedWith } from '../../../../src/search/check/look-up.ts';
import { seedsOf, type SharedStretch } from '../../../../src/search/check/matches.ts';
import { quotedText, type Compared } from '../../../../src/search/check/passage.ts';

const asItIs = (folded: string): string => folded;

/** Gives as many pieces of text as wanted, none of which shares three characters with another. */
function piecesOf(count: number): string[] {
  return Array.from({ length: count }, (_, piece) =>
    String.fromCodePoint(...Array.from({ length: 9 }, (__, at) => 0x4e00 + piece * 9 + at)),
  );
}

/** Gives what is found of pieces in another order than that of the archive, and how often what is shared was looked at. */
async function choose(count: number): Promise<{ found: number; looks: number }> {
  const pieces = piecesOf(count);
  const text = pieces.toReversed().join('');
  const quoted = quotedText(text, BY_CHARACTERS.unitsOf(text, asItIs), BY_CHARACTERS);
  const seeds = seedsOf(quoted.units, BY_CHARACTERS);
  let looks = 0;
  const watched = (stretch: SharedStretch): SharedStretch => ({
    ...stretch,
    get quoted() {
      looks += 1;
      return stretch.quoted;
    },
  });
  const blocks = [pieces.slice(0, count / 2), pieces.slice(count / 2)].map((half): Compared<string> => {
    // Between pieces stands more than may differ within a passage.
    const block = half.join('，無關的話說了很多很多遍');
    const compared = comparedWith(quoted, seeds, { text: block, keyOf: asItIs, place: block });
    return { ...compared, matches: compared.matches.map(watched) };
  });
  const found = await choosePassages(quoted, blocks, () => undefined);
  return { found: found.length, looks };
}

test('every piece is found, and twice as many cost twice as much', async () => {
  const [few, many] = [await choose(40), await choose(80)];
  expect([few.found, many.found]).toEqual([40, 80]);
  expect(many.looks).toBeLessThan(few.looks * 3);
});
