import { expect, test } from 'vitest';
import { filedUnder } from '../../../src/extract/filing.ts';

test.each([
  ['《关于搭建平台的措施》', '搭建平台的措施》'],
  ['关于搭建平台的措施', '搭建平台的措施'],
  ['“窗口”', '窗口”'],
  ['关于', '关于'],
  ['有关于此', '有关于此'],
])('%s is filed under %s', (name, word) => {
  expect(filedUnder(name)).toBe(word);
});
