/** Bytes ↔ text, code by code: what is read comes back, and what vendors gave codes of their own is read as what it is. */
import { expect, test } from 'vitest';
import type { DecodedBytes } from '../../../src/model/encoding.ts';
import { decodeBytes, encodeText } from '../../../src/model/encoding.ts';
import type { Encoding } from '../../../src/model/source.ts';
import { ENCODINGS } from '../../../src/model/source.ts';
import { vendorCharacters } from '../../../src/model/vendor-code.ts';

const OF_CODES = ['gb18030', 'big5'] as const;
const PAIRS = OF_CODES.flatMap((encoding) =>
  [...vendorCharacters(encoding)].map(([code, character]) => ({ encoding, code, character })),
);

/** Every byte beyond ASCII, and every two that begin as a code of two does. */
const CODES = Array.from({ length: 128 }, (_, index) => 128 + index).flatMap((first) => [
  [first],
  ...(first > 0x80 ? Array.from({ length: 256 }, (_, second) => [first, second]) : []),
]);

test('20 codes of GB 18030 and 100 of Big5 are a vendor’s, and none of Unicode', () => {
  const counts = ENCODINGS.map((encoding) => [encoding, vendorCharacters(encoding).size]);
  expect(Object.fromEntries(counts)).toEqual({
    'utf-8': 0,
    'utf-16le': 0,
    'utf-16be': 0,
    gb18030: 20,
    big5: 100,
  });
});

test.each(PAIRS)('the code $code of $encoding is $character, recorded, and comes back', (pair) => {
  const { encoding, code, character } = pair;
  const own = encodeText(character, encoding);
  const bytes = Uint8Array.from([0x0a, ...bytesOf(code), 0x41, ...own, 0x0d, 0x0a, ...bytesOf(code)]);
  const decoded = textOf(bytes, encoding);
  expect(decoded).toEqual({
    text: `\n${character}A${character}\r\n${character}`,
    vendorCodes: [
      { line: 2, code: code.toString(16), at: [1] },
      { line: 3, code: code.toString(16), at: [1] },
    ],
  });
  expect(own).not.toEqual(bytesOf(code));
  expect(encodeText(decoded.text, encoding, decoded.vendorCodes)).toEqual(bytes);
});

test('every code of one byte or two comes back, or is refused; those of vendors and no others are recorded', () => {
  for (const encoding of OF_CODES) {
    const recorded = CODES.filter((code) => {
      const bytes = Uint8Array.from(code);
      const decoded = decodeBytes(bytes, encoding);
      if (!('text' in decoded)) return false;
      expect(encodeText(decoded.text, encoding, decoded.vendorCodes)).toEqual(bytes);
      return decoded.vendorCodes.length > 0;
    });
    expect(recorded.map((code) => Buffer.from(code).toString('hex'))).toEqual(
      [...vendorCharacters(encoding).keys()].toSorted((a, b) => a - b).map((code) => code.toString(16)),
    );
  }
});

test('every code of two bytes in GB 18030 is read as the Unicode consortium’s own library reads it', () => {
  const icu = new TextDecoder('gb18030', { fatal: true });
  let compared = 0;
  for (let first = 0x81; first <= 0xfe; first += 1)
    for (let second = 0x40; second <= 0xfe; second += 1) {
      if (second === 0x7f) continue;
      const bytes = Uint8Array.of(first, second);
      expect(textOf(bytes, 'gb18030').text).toBe(icu.decode(bytes));
      compared += 1;
    }
  expect(compared).toBe(126 * 190);
});

test('six characters stay for private use, as the standard of 2022 leaves them, and need no record', () => {
  const bytes = Uint8Array.of(0xfe, 0x51, 0xfe, 0x52, 0xfe, 0x53, 0xfe, 0x6c, 0xfe, 0x76, 0xfe, 0x91);
  const decoded = textOf(bytes, 'gb18030');
  expect(decoded).toEqual({ text: '\uE816\uE817\uE818\uE831\uE83B\uE855', vendorCodes: [] });
  expect(encodeText(decoded.text, 'gb18030')).toEqual(bytes);
});

test('a line of many vendor codes and of codes of four bytes is counted by character', () => {
  const four = encodeText('𠮷︐', 'gb18030');
  const bytes = Uint8Array.from([
    0xa3,
    0xa0,
    0xa1,
    0xa1,
    0xa3,
    0xa0,
    ...four,
    0x80,
    0xa6,
    0xd9,
    0x80,
    0x0d,
    0x80,
  ]);
  const decoded = textOf(bytes, 'gb18030');
  expect(decoded).toEqual({
    text: '\u3000\u3000\u3000𠮷︐€︐€\r€',
    vendorCodes: [
      { line: 1, code: 'a3a0', at: [1, 3] },
      { line: 1, code: '80', at: [1, 2] },
      { line: 1, code: 'a6d9', at: [2] },
      { line: 2, code: '80', at: [1] },
    ],
  });
  expect(encodeText(decoded.text, 'gb18030', decoded.vendorCodes)).toEqual(bytes);
});

test.each<[string, Encoding, readonly number[], object]>([
  ['a broken code', 'gb18030', [0x80, 0x0a, 0xa3, 0xa0, 0x41, 0xff], { offset: 5, line: 2, column: 3 }],
  ['half a code', 'gb18030', [0x41, 0x0d, 0x0a, 0xb9], { offset: 3, line: 2, column: 1 }],
  [
    'a code that no character has',
    'gb18030',
    [0x0a, 0x84, 0x31, 0xa5, 0x30],
    { offset: 1, line: 2, column: 1 },
  ],
  // 8862 is two characters of Unicode.
  ['a broken code', 'big5', [0x88, 0x62, 0xa2, 0xcc, 0x0a, 0x41, 0x80], { offset: 6, line: 2, column: 2 }],
  ['a broken byte', 'utf-8', [0xef, 0xbb, 0xbf, 0x41, 0xff], { offset: 4, line: 1, column: 2 }],
  ['half a pair', 'utf-16le', [0x41, 0, 0x0a, 0, 0x00, 0xd8], { offset: 4, line: 2, column: 1 }],
])('%s in %s is refused with its offset, line and column', (_, encoding, bytes, place) => {
  expect(decodeBytes(Uint8Array.from(bytes), encoding)).toEqual({ ...place, why: 'byte' });
});

test('a NUL behind a vendor code is refused with its offset, line and column', () => {
  const place = { offset: 4, line: 2, column: 2, why: 'nul' };
  expect(decodeBytes(Uint8Array.of(0x80, 0x80, 0x0a, 0x80, 0), 'gb18030')).toEqual(place);
});

test('records that name no place, or no vendor’s code, change no byte', () => {
  const text = '十\n十十';
  const standard = encodeText(text, 'big5');
  for (const record of [
    { line: 1, code: 'a2cc', at: [2] },
    { line: 3, code: 'a2cc', at: [1] },
    { line: 1, code: 'a451', at: [1] },
    { line: 1, code: 'x', at: [1] },
  ])
    expect(encodeText(text, 'big5', [record])).toEqual(standard);
});

function textOf(bytes: Uint8Array, encoding: Encoding): DecodedBytes {
  const decoded = decodeBytes(bytes, encoding);
  if (!('text' in decoded)) throw new Error(JSON.stringify(decoded));
  return decoded;
}

function bytesOf(code: number): Uint8Array {
  return Uint8Array.from(code > 0xff ? [code >> 8, code & 0xff] : [code]);
}
