/**
 * The shipped index against the sources: for every character, every two characters and thousands of longer
 * runs of the archive's text, the pages found are the pages that hold them, as Ctrl+F over the text received
 * would find, white space aside.
 */
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { FoundPage } from '../../src/search/query/find.ts';
import { findHolders } from '../../src/search/query/holders.ts';
import { parseQuery } from '../../src/search/query/query.ts';
import { charactersReceived, findable, holdsText } from '../find-in-page.ts';
import { openIndex, type OpenedIndex } from '../search-client.ts';
import { DIST } from './built-site.ts';
import { readDocuments } from './source-truth.ts';

const SEED = 20211119;
const SAMPLES = 8000;
const ADVICE =
  'Search is no longer exact. If Pagefind was just updated, this version treats words or quotes otherwise: ' +
  'keep the version before, or mend src/search/text/index-text.ts.';

const documents = readDocuments().map(({ path, lines }) => ({
  path: `/${path}`,
  lines,
  texts: lines.map(findable),
}));
const paths = new Map<string, string>();
let index: OpenedIndex;

beforeAll(async () => {
  index = await openIndex(join(DIST, 'pagefind'));
});
afterAll(() => {
  index.close();
});

describe('the pages found are the pages whose source holds it', () => {
  test('every character', () => expectExact(grams(1)));
  test('every two characters', () => expectExact(grams(2)));
  test.each([3, 4])(`${SAMPLES} runs of %i characters (seed ${SEED})`, (length) =>
    expectExact(sample(grams(length), SAMPLES)),
  );
  test('no phrase goes on from one line to the next', () => {
    const meetings = documents.flatMap(({ lines }) =>
      lines
        .slice(1)
        .map((text, at) => [...(lines[at] ?? '')].slice(-2).join('') + [...text].slice(0, 2).join('')),
    );
    return expectExact(meetings);
  });
});

/** Names the first queries that find another set of pages than the sources have. */
async function expectExact(queries: readonly string[]): Promise<void> {
  const wrong: string[] = [];
  for (const query of queries) {
    const found = await findHolders(index.archive, { way: 'exact', query: parseQuery(query) });
    const has = (await Promise.all(found.map(pathOf))).sort().join(' ');
    const wants = documents
      .filter(({ texts }) => texts.some((text) => holdsText(text, query)))
      .map(({ path }) => path)
      .sort()
      .join(' ');
    if (has !== wants)
      wrong.push(`${query}: found ${has || 'nothing'}; the source has ${wants || 'nothing'}`);
  }
  expect(wrong.slice(0, 10), `${wrong.length} of ${queries.length} queries wrong. ${ADVICE}`).toEqual([]);
  expect(queries.length).toBeGreaterThan(0);
}

async function pathOf({ id, data }: FoundPage): Promise<string> {
  const path = paths.get(id) ?? (await data()).raw_url;
  paths.set(id, path);
  return path;
}

function grams(length: number): string[] {
  const found = documents.flatMap(({ lines }) =>
    lines.flatMap((text) => {
      const characters = charactersReceived(text);
      return characters.map((_, at) => characters.slice(at, at + length).join(''));
    }),
  );
  return [...new Set(found)].filter((gram) => [...gram].length === length);
}

/** Gives some of the values, always the same. */
function sample(values: readonly string[], count: number): string[] {
  let state = SEED;
  const chosen = new Set<string>();
  while (chosen.size < Math.min(count, values.length)) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    chosen.add(values[state % values.length] ?? '');
  }
  return [...chosen];
}
