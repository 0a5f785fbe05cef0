/** The first issue in the forms in which texts are sent: the same structure, and its bytes rebuilt. */
import { readFileSync } from 'node:fs';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { emitIssue } from '../../../src/split/emit/index.ts';
import { encodeText } from '../../../src/model/encoding.ts';
import type { Issue } from '../../../src/model/issue.ts';
import { decodeSource } from '../../../src/split/parse/index.ts';
import { sourceText } from '../../../src/verify/index.ts';
import { issueOfText } from '../../issue-of-text.ts';
import { proofOf } from '../../proof.ts';

const text = readFileSync('seeds/qdrb-2021-11-19.txt', 'utf8');
const original = issueOfText(text);

/** Half-width signs of the first issue, and what a paper prints. */
const FULL_WIDTH: Readonly<Record<string, string>> = {
  ',': '，',
  ':': '：',
  ';': '；',
  '?': '？',
  '(': '（',
  ')': '）',
};
const fullWidth = text.replaceAll(/[,:;?()]/gu, (sign) => FULL_WIDTH[sign] ?? sign);

const forms: Record<string, Uint8Array> = {
  'CR LF': bytesOf(text.replaceAll('\n', '\r\n')),
  CR: bytesOf(text.replaceAll('\n', '\r')),
  'a byte order mark': bytesOf(`\uFEFF${text}`),
  'UTF-16, little end first': encodeText(`\uFEFF${text}`, 'utf-16le'),
  'UTF-16, big end first': encodeText(`\uFEFF${text}`, 'utf-16be'),
  'UTF-16 without a mark': encodeText(text, 'utf-16le'),
  GB18030: encodeText(text, 'gb18030'),
  'a final line end': bytesOf(`${text}\n`),
  'ideographic indents': bytesOf(text.replaceAll(/^(?=.{61,})/gmu, '　　')),
  'a blank line between all lines': bytesOf(text.replaceAll('\n', '\n\n')),
};

describe.each(Object.entries(forms))('with %s', (name, bytes) => {
  const issue = issueOfText(bytes);

  test('the first issue has the same structure', () => {
    expect(structureOf(issue)).toEqual(structureOf(original));
  });

  test('its bytes are rebuilt from the model and from the content', () => {
    expect(encodeText(sourceText(issue), issue.envelope.encoding)).toEqual(Uint8Array.from(bytes));
    expect(proofOf(emitIssue(issue, 'zh-CN'), bytes), name).toEqual([]);
  });
});

test('with full-width punctuation, the first issue has the same structure', () => {
  const texts = structureOf(issueOfText(fullWidth)).map((line) => line.replaceAll(/[，：；？（）]/gu, ''));
  expect(texts).toEqual(structureOf(original).map((line) => line.replaceAll(/[,:;?()]/gu, '')));
});

describe('an encoding is named', () => {
  const sample =
    '海滨晚报2021年11月19日第01版\n渔港新貌\n　　市民可以在网上预约，鲜货当天进城。建成冷库三座。\n';
  const traditional = sample
    .replaceAll('海滨晚报', '海濱晚報')
    .replaceAll(
      /渔港新貌[\s\S]*$/gu,
      '漁港新貌\n　　市民可以在網上預約，鮮貨當天進城。建成冷庫三座，漁民說這樣的日子過得很好。\n',
    );
  test.each([
    ['utf-8', bytesOf(sample)],
    ['gb18030', Uint8Array.from(iconv.encode(sample, 'gbk'))],
    ['gb18030', encodeText(`${sample}𠮷\n`, 'gb18030')],
    ['big5', Uint8Array.from(iconv.encode(traditional, 'big5'))],
    ['utf-16be', encodeText(sample, 'utf-16be')],
  ])('%s', (encoding, bytes) => {
    const issue = issueOfText(bytes);
    expect(issue.envelope.encoding).toBe(encoding);
    expect(issue.pages[0].label).toBe('01');
    expect(encodeText(sourceText(issue), issue.envelope.encoding)).toEqual(Uint8Array.from(bytes));
  });

  test.each<[string, string, number[]]>([
    ['gb18030', '妻风，in Big5 a vendor’s code and a character', [0xc6, 0xde, 0xb7, 0xe7]],
    ['gb18030', 'a euro sign of Chinese Windows', [0xbc, 0xdb, 0x80, 0x31, 0xa3, 0xa0]],
    ['big5', '在十號，a vendor’s code among frequent characters', [0xa6, 0x62, 0xa2, 0xcc, 0xb8, 0xb9]],
  ])('%s, for a short text: %s', (encoding, _, bytes) => {
    const text =
      encoding === 'big5' ? Buffer.concat([iconv.encode(traditional, 'big5'), Buffer.from(bytes)]) : bytes;
    expect(decodeSource(Uint8Array.from(text)).encoding).toBe(encoding);
  });

  test('and can be told where the bytes show another', () => {
    const bytes = Uint8Array.from(iconv.encode('中文', 'gbk'));
    expect(decodeSource(bytes, 'big5').encoding).toBe('big5');
  });
});

describe('bytes that are no text are refused with their offset', () => {
  test.each([
    ['a NUL in UTF-8', bytesOf('海滨\0晚报'), 'NUL byte at offset 6'],
    ['a NUL in UTF-16', encodeText('\uFEFF海滨\0晚报', 'utf-16le'), 'NUL byte at offset 6'],
    [
      'a broken byte in UTF-8',
      broken(bytesOf(text), 29),
      'Unexpected byte 0xff at offset 29, expected UTF-8',
    ],
    ['a cut character in UTF-8', bytesOf(text).subarray(0, 101), 'expected UTF-8'],
    [
      'half a surrogate pair',
      Uint8Array.from([0xff, 0xfe, 0x00, 0xd8, 0x2d, 0x4e]),
      'at offset 2, expected UTF-16LE',
    ],
    ['a byte that no encoding has', Uint8Array.from([0xb9, 0xab, 0xff, 0xff, 0x80]), 'at offset 2'],
  ])('%s', (_, bytes, words) => {
    expect(() => decodeSource(bytes)).toThrow(words);
  });
});

function bytesOf(source: string): Uint8Array {
  return new TextEncoder().encode(source);
}

function broken(bytes: Uint8Array, offset: number): Uint8Array {
  const copy = Uint8Array.from(bytes);
  copy[offset] = 0xff;
  return copy;
}

/** Each block's page, highlight, role and text, in order; lines are left out, for blank ones move them. */
function structureOf({ pages }: Issue): string[] {
  return pages.flatMap((page) => [
    ...page.blocks.map(({ role, text: own }) => `${page.label} ${role} ${own}`),
    ...page.highlights.flatMap(({ number, blocks }) =>
      blocks.map(({ role, id, text: own }) => `${page.label}-${number} ${id} ${role} ${own}`),
    ),
  ]);
}
