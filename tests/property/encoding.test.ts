/** Whatever the bytes: they are a text that gives them back, or are refused at the first that is none. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeBytes, encodeText } from '../../src/model/encoding.ts';
import type { Encoding } from '../../src/model/source.ts';
import { ENCODINGS } from '../../src/model/source.ts';
import { vendorCharacters } from '../../src/model/vendor-code.ts';
import { RUNS } from './parameters.ts';

/** Pieces of texts as they come: vendor codes, standard ones, line ends, and anything. */
function piecesOf(encoding: Encoding): fc.Arbitrary<Uint8Array> {
  const vendors = [...vendorCharacters(encoding)];
  const pieces = [...vendors, ...vendors.map(([, character]) => character)].flatMap((each) =>
    typeof each === 'string' ? [encodeText(each, encoding)] : [codeOf(each[0])],
  );
  return fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...pieces, encodeText('的', encoding)) },
    {
      weight: 2,
      arbitrary: fc.constantFrom('\n', '\r', '\r\n', 'a').map((text) => encodeText(text, encoding)),
    },
    { weight: 1, arbitrary: fc.uint8Array({ maxLength: 4 }) },
  );
}

test.each(ENCODINGS)('any bytes come back from %s, or are refused at a byte and its line', (encoding) => {
  let texts = 0;
  let refused = 0;
  const mixed = fc.array(piecesOf(encoding), { maxLength: 12 }).map((pieces) => Buffer.concat(pieces));
  fc.assert(
    fc.property(fc.oneof(mixed, fc.uint8Array({ maxLength: 12 })), (given) => {
      const bytes = Uint8Array.from(given);
      const decoded = decodeBytes(bytes, encoding);
      if ('text' in decoded) {
        texts += 1;
        expect(encodeText(decoded.text, encoding, decoded.vendorCodes)).toEqual(bytes);
        return;
      }
      refused += 1;
      expect(decoded.offset).toBeLessThan(bytes.length);
      const before = decodeBytes(bytes.subarray(0, decoded.offset), encoding);
      if (decoded.offset < bytes.length - 1 || 'text' in before)
        expect('text' in before && before.text.split(/\r\n|\n|\r/u).length).toBe(decoded.line);
    }),
    { numRuns: RUNS },
  );
  expect(Math.min(texts, refused)).toBeGreaterThan(RUNS / 20);
});

test.each(['gb18030', 'big5'] as const)('a text of %s has one record for the same bytes', (encoding) => {
  const vendors = [...vendorCharacters(encoding)];
  const character = fc.oneof(
    fc.constantFrom(...vendors).map(([code, text]) => ({ bytes: codeOf(code), text })),
    fc
      .constantFrom(...vendors.map(([, text]) => text), '的', '\n')
      .map((text) => ({ bytes: encodeText(text, encoding), text })),
  );
  fc.assert(
    fc.property(fc.array(character, { maxLength: 40 }), (characters) => {
      const bytes = Uint8Array.from(characters.flatMap((each) => [...each.bytes]));
      const decoded = decodeBytes(bytes, encoding);
      expect(decoded).toMatchObject({ text: characters.map(({ text }) => text).join('') });
      if ('text' in decoded) expect(encodeText(decoded.text, encoding, decoded.vendorCodes)).toEqual(bytes);
    }),
    { numRuns: RUNS },
  );
});

function codeOf(code: number): Uint8Array {
  return Uint8Array.from(code > 0xff ? [code >> 8, code & 0xff] : [code]);
}
