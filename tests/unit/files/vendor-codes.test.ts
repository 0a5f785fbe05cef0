/** What is recorded of a vendor's codes is proved: no letter and no entry can change, go or come unnoticed. */
import { readFileSync } from 'node:fs';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import type { ContentFile } from '../../../src/split/emit/index.ts';
import { emitIssue } from '../../../src/split/emit/index.ts';
import { issueOfText } from '../../issue-of-text.ts';
import { proofOf } from '../../proof.ts';

const PAGE = 'content/zh-CN/demo/2021-11-19/01.mdx';
const ARTICLE = 'content/zh-CN/demo/2021-11-19/01-01.mdx';

type Change = readonly [name: string, fixture: string, from: string, to: string, file: string];

const RECORD = `
  vendorCodes:
    - line: 3
      code: a2cc
      at:
        - 1
        - 3`;
const NEXT = `
    - line: 4
      code: a2ce`;

describe('content of a text with vendor codes is not proved with', () => {
  test.each<Change>([
    ['the standard code for a vendor’s', 'big5', '        - 1\n        - 3\n', '        - 1\n', PAGE],
    [
      'a vendor’s code for the standard one',
      'big5',
      '        - 1\n        - 3\n',
      '        - 1\n        - 2\n        - 3\n',
      PAGE,
    ],
    [
      'another one of two characters',
      'big5',
      '        - 1\n        - 3\n',
      '        - 1\n        - 2\n',
      PAGE,
    ],
    [
      'a place that the line has not',
      'big5',
      '        - 1\n        - 3\n',
      '        - 1\n        - 3\n        - 9\n',
      PAGE,
    ],
    [
      'a place that is named twice',
      'big5',
      '        - 1\n        - 3\n',
      '        - 1\n        - 3\n        - 3\n',
      PAGE,
    ],
    ['its places in another order', 'big5', '        - 1\n        - 3\n', '        - 3\n        - 1\n', PAGE],
    ['another line', 'big5', RECORD, RECORD.replace('line: 3', 'line: 2'), PAGE],
    ['another code', 'big5', 'code: a2ce', 'code: a4ca', PAGE],
    ['an entry taken out', 'big5', RECORD, '\n  vendorCodes:', PAGE],
    [
      'an entry put in that names nothing',
      'big5',
      NEXT,
      `\n    - line: 3\n      code: f9fa\n      at:\n        - 1${NEXT}`,
      PAGE,
    ],
    [
      'an entry put in that is no vendor’s',
      'big5',
      NEXT,
      `\n    - line: 3\n      code: a451\n      at:\n        - 2${NEXT}`,
      PAGE,
    ],
    ['a character changed to another', 'big5', '十號區', '十号區', ARTICLE],
    ['a character changed to one that Big5 has not', 'question', '何時點燈?', '何時點燈简', ARTICLE],
    ['a character that has the code changed', 'big5', '分十區', '分卅區', ARTICLE],
    ['a character as it was before 2022', '2022', '︐', '\uE78D', ARTICLE],
  ])('%s', (...[, fixture, from, to, path]) => {
    const bytes = bytesOf(fixture);
    const contents = emitIssue(issueOfText(bytes), 'zh-CN');
    expect(proofOf(contents, bytes)).toEqual([]);
    const found = proofOf(changed(contents, path, from, to), bytes);
    expect(found.map((line) => line.split(':')[0])).toContain(path);
  });
});

test('content that an older program split, with characters for private use, is to be split again', () => {
  const bytes = bytesOf('2022');
  const contents = emitIssue(issueOfText(bytes), 'zh-CN').map(({ path, contents: text }) => ({
    path,
    contents: text
      .replaceAll('︐', '\uE78D')
      .replaceAll('︙', '\uE796')
      .replaceAll('龴', '\uE81E')
      .replace(/\n {2}vendorCodes:[^]*?(?=\n---)/u, ''),
  }));
  expect(contents.map(({ contents: text }) => text).join('')).not.toContain('vendorCodes');
  expect(proofOf(contents, bytes).length).toBeGreaterThan(0);
});

test('a text without vendor codes has no record of them', () => {
  const files = emitIssue(issueOfText(readFileSync('tests/fixtures/a-text-in-big5/input.txt')), 'zh-CN');
  expect(files.map(({ contents }) => contents).join('')).not.toContain('vendorCodes');
});

function bytesOf(fixture: string): Buffer {
  if (fixture === 'question')
    return iconv.encode(
      '海濱晚報2021年11月19日第01版\n漁港新貌\n本報訊 碼頭分十區，市民問這裡何時點燈?今年年底全港都已點燈，漁民說這樣的日子過得很好。\n',
      'big5',
    );
  const folder =
    fixture === 'big5' ? 'vendor-and-standard-codes-in-big5' : 'characters-of-the-standard-of-2022';
  return readFileSync(`tests/fixtures/${folder}/input.txt`);
}

function changed(contents: readonly ContentFile[], path: string, from: string, to: string): ContentFile[] {
  expect(contents.find((file) => path.endsWith(file.path))?.contents).toContain(from);
  return contents.map((file) =>
    path.endsWith(file.path) ? { ...file, contents: file.contents.replaceAll(from, to) } : file,
  );
}
