/** What holds for any passage of the first issue: as it is it is found so; edited, with these edits; what is made up is not found. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkQuotation, type CheckedRun } from '../../../../src/search/check/verdict.ts';
import { againstTexts } from '../../../library-of-texts.ts';
import { readDocuments } from '../../../site/source-truth.ts';

const pages = readDocuments().map(({ lines }) => lines);
const against = againstTexts(pages);
const blocks = pages.flat().filter((text) => [...text].length >= 30);
/** No text of the issue has these. */
const STRANGE = ['龘', '靐', '齉', '爩'];

/** A part of a block that neither begins nor ends with a mark or white space. */
const passage = fc
  .tuple(fc.constantFrom(...blocks), fc.nat(), fc.integer({ min: 20, max: 200 }))
  .map(([text, at, length]) => {
    const characters = [...text];
    const from = at % (characters.length - 19);
    return characters
      .slice(from, from + length)
      .join('')
      .replace(/^[\p{P}\p{S}\s]+|[\p{P}\p{S}\s]+$/gu, '');
  })
  .filter((text) => [...text].length >= 16);

test('a passage as it is is found exactly, where it stands', async () => {
  await fc.assert(
    fc.asyncProperty(passage, async (text) => {
      const runs = await checkQuotation(text, against);
      expect(runs.map(({ verdict, pasted }) => ({ verdict, pasted }))).toEqual([
        { verdict: 'exact', pasted: text },
      ]);
      expect(runs[0]?.places[0]?.text).toBe(text);
      expect(runs[0]?.difference?.forgiven).toEqual([]);
    }),
  );
});

interface Edit {
  readonly at: number;
  readonly kind: 'change' | 'insert' | 'remove';
}

/** Places for edits, some characters from each other and from the ends. */
const APART = 7;
const edits = fc
  .uniqueArray(fc.nat({ max: 24 }), { minLength: 1, maxLength: 4 })
  .chain((places) =>
    fc.tuple(
      ...places
        .toSorted((one, other) => one - other)
        .map((place) =>
          fc
            .constantFrom('change' as const, 'insert' as const, 'remove' as const)
            .map((kind): Edit => ({ at: (place + 1) * APART, kind })),
        ),
    ),
  );

test('a passage with some characters changed, added or left out is found nearly, with these and no other', async () => {
  await fc.assert(
    fc.asyncProperty(passage, edits, async (text, wanted) => {
      const characters = [...text];
      const made = wanted.filter(
        ({ at }) => at < characters.length - APART && /\p{Script=Han}/u.test(characters[at] ?? ''),
      );
      fc.pre(made.length > 0 && made.length <= characters.length / 16);
      const pasted = edited(characters, made);
      const [run, ...others] = await checkQuotation(pasted, against);
      expect(others).toEqual([]);
      expect([run?.verdict, run?.difference?.places]).toEqual(['near', made.length]);
      expect(textOfSide(run, 'archived')).toBe(text);
      const changed = made.filter(({ kind }) => kind !== 'remove').length;
      expect(run?.difference?.pieces.filter(({ kind }) => kind === 'quoted').length).toBe(changed);
    }),
  );
});

test('what is made up of characters of the issue is not found', async () => {
  const characters = [...new Set(pages.flat().join(''))].filter((character) =>
    /\p{Script=Han}/u.test(character),
  );
  const madeUp = fc
    .array(fc.constantFrom(...characters), { minLength: 12, maxLength: 80 })
    .map((all) => all.join(''));
  await fc.assert(
    fc.asyncProperty(madeUp, async (text) => {
      const runs = await checkQuotation(text, against);
      expect(runs.map(({ verdict }) => verdict)).toEqual(['none']);
    }),
  );
});

test('whatever is pasted, its runs together are it', async () => {
  const pasted = fc.array(
    fc.oneof(passage, fc.string({ unit: 'grapheme', maxLength: 20 }), fc.constantFrom('\n', '。', '“')),
    { maxLength: 5 },
  );
  await fc.assert(
    fc.asyncProperty(pasted, async (all) => {
      const text = all.join('');
      const runs = await checkQuotation(text, against);
      const bare = (of: string): string => of.replace(/\s+/gu, '');
      if (runs.length > 0) expect(bare(runs.map((run) => run.pasted).join(''))).toBe(bare(text));
    }),
  );
});

function edited(characters: readonly string[], made: readonly Edit[]): string {
  const strange = (at: number): string => STRANGE[at % STRANGE.length] ?? '';
  return characters
    .flatMap((character, at) => {
      const edit = made.find((each) => each.at === at);
      if (!edit) return [character];
      if (edit.kind === 'remove') return [];
      return edit.kind === 'insert' ? [strange(at), character] : [strange(at)];
    })
    .join('');
}

function textOfSide(run: CheckedRun | undefined, side: 'archived' | 'quoted'): string {
  return (run?.difference?.pieces ?? [])
    .filter(({ kind }) => kind === 'same' || kind === side)
    .map(({ text }) => text)
    .join('');
}
