/** A program of the search index that ends too early fails the build, and says so. */
import { expect, test } from 'vitest';
import { runApart } from '../../../src/search/index/apart.ts';

test('a program that ends without an answer fails', async () => {
  const script = new URL('ends-without-answer.ts', import.meta.url);
  await expect(runApart(script, {})).rejects.toThrow('ends-without-answer.ts ended without an answer');
});

test('a program that fails is told by its name and what it ended with', async () => {
  await expect(runApart(new URL('fails.ts', import.meta.url), {})).rejects.toThrow('fails.ts ended with 1');
});

test('a program that is not there is told before anything is waited for', async () => {
  await expect(runApart(new URL('no-such-program.ts', import.meta.url), {})).rejects.toThrow(
    /There is no program .*no-such-program\.ts/u,
  );
});

test('what a program was at stands before why it failed', async () => {
  await expect(runApart(new URL('throws.ts', import.meta.url), {})).rejects.toThrow(
    'content/zh-CN/a.mdx: Maximum call stack size exceeded (search index, throws.ts)',
  );
  await expect(runApart(new URL('dies.ts', import.meta.url), {})).rejects.toThrow(
    'content/zh-CN/b.mdx: Search index: dies.ts ended with 9',
  );
});
