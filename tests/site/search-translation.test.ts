/** The shipped index of translations against their files: what is quoted is found where it stands, and nowhere else. */
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { NOTHING_CHOSEN, selectionOf } from '../../src/search/query/facets.ts';
import { readAll, runSearch, type Outcome } from '../../src/search/query/run.ts';
import { openIndex, type OpenedIndex } from '../search-client.ts';
import { DIST } from './built-site.ts';
import { readTranslations, type TranslatedLines } from './translation-truth.ts';

/** Every so manieth run of words is asked for. */
const STEP = 97;
const ADDED = /^en\/|^glossary\.json$|^translations\.json$/u;

const documents = readTranslations();
let index: OpenedIndex;

beforeAll(async () => {
  index = await openIndex(join(DIST, 'pagefind'));
});
afterAll(() => {
  index.close();
});

const search = async (text: string, selection = NOTHING_CHOSEN): Promise<Outcome> =>
  readAll(await runSearch(index.archive, { text, selection, sort: 'print' }));
const pathsIn = ({ shown }: Outcome): string[] => shown.map(({ path }) => path).sort();
const having = (test: (line: readonly string[]) => boolean): string[] =>
  documents
    .filter(({ lines }) => lines.some(test))
    .map(({ path }) => path)
    .sort();
const holdsRun = (line: readonly string[], run: readonly string[]): boolean =>
  line.some((_, at) => run.every((word, index) => line[at + index] === word));

describe('what stands in quotation marks is found where it stands so, and nowhere else', () => {
  test.each([2, 3, 5])('runs of %i words', async (length) => {
    const runs = documents
      .flatMap(({ lines }: TranslatedLines) => lines)
      .flatMap((line) => line.slice(length - 1).map((_, at) => line.slice(at, at + length)))
      .filter(
        (run, at) => at % STEP === 0 && /[a-z]/u.test(run.join('')) && !/\p{Script=Han}/u.test(run.join('')),
      );
    expect(runs.length).toBeGreaterThan(100);
    const wrong: string[] = [];
    for (const run of runs) {
      const has = pathsOfTranslation(await search(`"${run.join(' ')}"`)).join(' ');
      const wants = having((line) => holdsRun(line, run)).join(' ');
      if (has !== wants) wrong.push(`${run.join(' ')}: ${has} instead of ${wants}`);
    }
    expect(wrong.slice(0, 5)).toEqual([]);
  });

  test('words in another form, in another order or in two lines are no quotation', async () => {
    expect(pathsOfTranslation(await search('"business environments"'))).toEqual([]);
    expect(pathsOfTranslation(await search('"environment business"'))).toEqual([]);
  });
});

/** Gives what was found in translation, beside what the text itself holds. */
function pathsOfTranslation({ shown }: Outcome): string[] {
  return shown
    .filter(({ match }) => match === 'translation' || match === 'literal' || match === 'folded')
    .map(({ path }) => path)
    .sort();
}

describe('words without quotation marks are found in any form', () => {
  test.each([
    ['tolerance', /^toleran(?:ce|ces|t|tly)$|^tolerat(?:e|es|ed|ing|ion)$/u],
    ['reforming', /^reform(?:s|ed|ing)?$/u],
    ['enterprise', /^enterpris(?:e|es|ing)$/u],
  ])('%s', async (typed, forms) => {
    expect(pathsIn(await search(typed))).toEqual(having((line) => line.some((word) => forms.test(word))));
  });

  test('each hit shows the line with its source, and every form of the word is marked', async () => {
    const { shown } = await search('tolerance');
    const hits = shown.flatMap((view) => view.hits);
    const marked = hits.flatMap(({ heading, excerpt }) =>
      [...(heading ?? []), ...excerpt].filter(({ hit }) => hit).map(({ text }) => text.toLowerCase()),
    );
    expect(marked.length).toBeGreaterThan(0);
    expect(marked.filter((word) => !word.startsWith('tolera'))).toEqual([]);
    expect(
      hits.every(({ twin }) => /\p{Script=Han}/u.test((twin ?? []).map(({ text }) => text).join(''))),
    ).toBe(true);
    expect(
      hits
        .flatMap(({ twin }) => twin ?? [])
        .filter(({ hit }) => hit)
        .map(({ text }) => text),
    ).toContain('容错纠错');
  });
});

test('letters that are no word of a translation are still pinyin', async () => {
  const { way, meant } = await search('rongcuo');
  expect([way, meant.some((term) => term.includes('容错'))]).toEqual(['pinyin', true]);
});

test('letters that find nothing are answered with a term that finds something', async () => {
  const { count, example } = await search('xyzzyq');
  expect(count).toBe(0);
  expect((await search(example?.text ?? '')).count).toBeGreaterThan(0);
  expect((await search(example?.rendering ?? '')).count).toBeGreaterThan(0);
  expect((await search(example?.letters ?? '')).count).toBeGreaterThan(0);
});

test('filters know who answers for a translation', async () => {
  const chosen = (status: string): ReturnType<typeof selectionOf> =>
    selectionOf((facet) => (facet === 'translation' ? [status] : []));
  const all = (await search('改革')).count;
  expect((await search('改革', chosen('machine'))).count).toBe(all);
  expect((await search('改革', chosen('none'))).count).toBe(0);
  expect((await search('tolerance', chosen('reviewed'))).count).toBe(0);
});

test('a query in Chinese reads nothing of the translations', async () => {
  const opened = await openIndex(join(DIST, 'pagefind'));
  for (const text of ['容错纠错', '的', '崂山区', '容錯糾錯', 'AI融合', '没有这样的词'])
    await runSearch(opened.archive, { text, selection: NOTHING_CHOSEN, sort: 'relevance' });
  expect(opened.reads.map(({ path }) => path).filter((path) => ADDED.test(path))).toEqual([]);
  opened.close();
});
