/** A program of the search index that ends too early fails the build, and says so. */
import { expect, test } from 'vitest';
import { runApart } from '../../../src/search/index/apart.ts';

test('a program that ends without an answer fails', async () => {
  const script = new URL('ends-without-answer.ts', import.meta.url);
  await expect(runApart(script, {})).rejects.toThrow('ends-without-answer.ts ended without an answer');
});

test('a program that fails is told by its name and what it ended with', async () => {
  const documents = {
    documents: [{ file: 'no-such-folder/a.mdx', path: 'demo/2021-11-19/a/index.html' }],
    gazetteer: { places: [], organisations: [] },
  };
  const reading = new URL('../../../src/search/index/reading.ts', import.meta.url);
  await expect(runApart(reading, documents)).rejects.toThrow('reading.ts ended with 1');
});

test('a program that is not there is told before anything is waited for', async () => {
  await expect(runApart(new URL('no-such-program.ts', import.meta.url), {})).rejects.toThrow(
    /There is no program .*no-such-program\.ts/u,
  );
});
