/** The fragment of an address may be anything that a hand or another program wrote. */
import { afterEach, expect, test, vi } from 'vitest';
import { shortenAddress } from '../../../src/reading/short-address.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

test.each([
  ['#p5', 'p5'],
  ['#%E7%AC%AC', '第'],
  ['#%E5', '%E5'],
  ['#100%', '100%'],
])('%s asks for the block %s, and breaks nothing', (hash, asked) => {
  vi.stubGlobal('location', { hash });
  const sought: string[] = [];
  const getElementById = (id: string): null => {
    sought.push(id);
    return null;
  };
  shortenAddress({ getElementById } as unknown as Document);
  expect(sought).toEqual([asked]);
});
