/** A program of the search index that ends too early fails the build, and says so. */
import { expect, test } from 'vitest';
import { runApart } from '../../../src/integrations/search-apart.ts';

test('a program that ends without an answer fails', async () => {
  const script = '../../tests/unit/search/ends-without-answer.ts';
  await expect(runApart(script, {})).rejects.toThrow('ends-without-answer.ts ended without an answer');
});

test('a program that fails is told by its name and what it ended with', async () => {
  const pages = {
    folder: 'no-such-folder',
    paths: ['a/index.html'],
    gazetteer: { places: [], organisations: [] },
  };
  await expect(runApart('search-reading.ts', pages)).rejects.toThrow('search-reading.ts ended with 1');
});
