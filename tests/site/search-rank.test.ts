/** Whoever searches what a headline or a run-in head says gets its page first. */
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { NOTHING_CHOSEN } from '../../src/search/query/facets.ts';
import { runSearch, type Outcome } from '../../src/search/query/run.ts';
import { openIndex, type OpenedIndex } from '../search-client.ts';
import { DIST, elementsWith, htmlFiles, readTree, textOf } from './built-site.ts';

interface Article {
  readonly path: string;
  readonly headlines: readonly string[];
  readonly runInHeads: readonly string[];
}

const articles: readonly Article[] = htmlFiles()
  .filter((file) => !file.startsWith('en/'))
  .flatMap((file) => {
    const [article] = elementsWith(readTree(file), 'dataArchive');
    if (article?.properties['dataArchive'] !== 'highlight') return [];
    const headlines = elementsWith(article, 'dataBlock').filter(
      ({ properties }) => properties['dataBlock'] === 'headline',
    );
    const heads = elementsWith(article, 'id').filter(({ properties }) =>
      /^m\d+$/u.test(String(properties['id'])),
    );
    return [
      {
        path: `/${file.replace('index.html', '')}`,
        headlines: headlines.map(textOf),
        runInHeads: heads.map(textOf),
      },
    ];
  });

let index: OpenedIndex;
beforeAll(async () => {
  index = await openIndex(join(DIST, 'pagefind'));
});
afterAll(() => {
  index.close();
});

const search = (text: string): Promise<Outcome> =>
  runSearch(index.archive, { text, selection: NOTHING_CHOSEN, sort: 'relevance' });

describe('first comes the page', () => {
  test('whose headline is searched, line by line and key phrase by key phrase', async () => {
    expect(articles.length).toBeGreaterThan(0);
    for (const { path, headlines } of articles) {
      for (const phrase of headlines.flatMap((line) => [line, keyPhraseOf(line)])) {
        const { shown } = await search(phrase);
        expect(`${phrase}: ${shown[0]?.path ?? ''}`).toBe(`${phrase}: ${path}`);
      }
    }
  });

  test('whose run-in head is searched', async () => {
    for (const { path, runInHeads } of articles) {
      for (const head of runInHeads) {
        const { shown } = await search(head);
        expect(`${head}: ${shown[0]?.path ?? ''}`).toBe(`${head}: ${path}`);
      }
    }
  });
});

test('what stands in heads comes before what does not', async () => {
  for (const phrase of ['改革', '机制', '创新', '服务', '监督']) {
    const { shown } = await search(phrase);
    const prominence = shown.map((view) => view.prominence);
    expect(prominence, phrase).toEqual(prominence.toSorted((one, other) => other - one));
  }
});

/** Gives the longest run of a headline between its marks. */
function keyPhraseOf(headline: string): string {
  const [longest = headline] = headline
    .split(/[\p{P}\s]+/u)
    .toSorted((one, other) => [...other].length - [...one].length);
  return longest;
}
