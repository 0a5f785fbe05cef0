/** An address written from any page leads to the same place as one from the archive's root, in any folder. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { relativeAddress } from '../../../../src/site/host/relative-address.ts';

const name = fc.stringMatching(/^[a-z0-9:~_-]{1,6}$/u);
const names = fc.array(name, { maxLength: 4 });
const page = fc.constantFrom('index.html', '404.html');
const rest = fc.constantFrom('', '#m1', '?q=a', '?q=/a/#b/c', '#/a//b');

const link = fc.record({ from: names, file: page, to: names, last: fc.option(name), tail: rest });

test('wherever the archive lies, it leads to the same file', () => {
  const property = fc.property(link, ({ from, file, to, last, tail }) => {
    const address = ['', ...to, last ?? ''].join('/') + tail;
    const relative = relativeAddress(address, [...from, file].join('/'));
    for (const root of ['https://host', 'https://host/a/b']) {
      // A page that a folder stands for is asked for without its own name.
      const base = [root, ...from, file === 'index.html' ? '' : file].join('/');
      expect(new URL(relative, base).href).toBe(root + address);
    }
  });
  fc.assert(property, { numRuns: 2000 });
});
