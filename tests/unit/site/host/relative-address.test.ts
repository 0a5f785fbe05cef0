/** An address written from a page leads to the same place as one from the archive's root, in any folder. */
import { expect, test } from 'vitest';
import {
  relativeAddress,
  relativeCandidates,
  relativeRefresh,
  relativeStyles,
} from '../../../../src/site/host/relative-address.ts';

const FILE = 'qdrb/2021-11-19/t1-03/index.html';

test.each([
  ['/qdrb/2021-11-19/t1/', '../t1/'],
  ['/qdrb/2021-11-19/t1/#m2', '../t1/#m2'],
  ['/qdrb/2021-11-19/t1-03/', './'],
  ['/qdrb/2021-11-19/t1-03/#m2', '#m2'],
  ['/qdrb/2021-11-19/t1-03/?q=1#m2', './?q=1#m2'],
  ['/', '../../../'],
  ['/favicon.svg', '../../../favicon.svg'],
  ['/en/search/?q=%E5%B7%A5', '../../../en/search/?q=%E5%B7%A5'],
  ['/qdrb/2021-11-19/t1-03/a:b', './a:b'],
])('%s becomes %s', (address, relative) => {
  expect(relativeAddress(address, FILE)).toBe(relative);
});

test.each([
  ['#m1'],
  ['../'],
  ['titles/'],
  [''],
  ['//host/x'],
  ['https://host/x'],
  ['data:,x'],
  ['mailto:a@b'],
])('%j stays as it is', (address) => {
  expect(relativeAddress(address, FILE)).toBe(address);
});

test('every address in a stylesheet is led', () => {
  const css = `@import "/a.css";@font-face{src:url(/f/x.woff2),url( '/f/y.woff' )}b{background:url("/i.svg#x")}`;
  expect(relativeStyles(css, 'en/index.html')).toBe(
    `@import "../a.css";@font-face{src:url(../f/x.woff2),url( '../f/y.woff' )}b{background:url("../i.svg#x")}`,
  );
  const others = 'a{background:url(data:image/svg+xml,%3Csvg/%3E),url(//h/x),url(x.png)}';
  expect(relativeStyles(others, 'en/index.html')).toBe(others);
});

test('every candidate of a set of images is led', () => {
  expect(relativeCandidates('/s.webp 1x, /l.webp 2x,m.webp 3x', 'en/index.html')).toBe(
    '../s.webp 1x, ../l.webp 2x,m.webp 3x',
  );
});

test.each([
  ['0; url=/qdrb/', '0; url=../qdrb/'],
  ["3;URL='/'", "3;URL='../'"],
  ['0;url=https://host/', '0;url=https://host/'],
  ['30', '30'],
])('a refresh %s becomes %s', (content, led) => {
  expect(relativeRefresh(content, 'en/index.html')).toBe(led);
});
