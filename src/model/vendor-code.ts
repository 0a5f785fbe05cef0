/**
 * Codes that vendors gave to characters of GB 18030 and Big5 that have, or had before the standard of 2022, another:
 * 80 for € and A3A0 for an ideographic space in Chinese Windows, A2CC for 十 in Hong Kong. They are read as those
 * characters, and where they stand is recorded, so that the text gives the same bytes.
 */
import iconv from 'iconv-lite';
import type { Encoding, VendorCode } from './source.ts';

/**
 * Of GB 18030. Its standard of 2022 gives all but the first two to characters that Unicode has had since 4.1; before,
 * they were for private use.
 */
const OF_GB18030 =
  '80€ a3a0\u3000 a6d9︐ a6da︒ a6db︑ a6dc︓ a6dd︔ a6de︕ a6df︖ a6ec︗ a6ed︘ a6f3︙ fe59龴 fe61龵 fe66龶 fe67龷 fe6d龸 fe7e龹 fe90龺 fea0龻';

/** Where they stood for private use: a text that has one of these is read code by code. */
const OF_PRIVATE_USE = /[\uE78D-\uE796\uE81E\uE826\uE82B\uE82C\uE832\uE843\uE854\uE864]/u;

const TABLES = new Map<Encoding, ReadonlyMap<number, string>>();

/** Gives the character of each vendor code of an encoding; none for encodings of Unicode. */
export function vendorCharacters(encoding: Encoding): ReadonlyMap<number, string> {
  const known = TABLES.get(encoding);
  if (known) return known;
  const table = readTable(encoding);
  TABLES.set(encoding, table);
  return table;
}

/** Tells whether an encoding is one of codes of a byte, of two or of four, in which vendors have their own. */
export function isOfCodes(encoding: Encoding): boolean {
  return encoding === 'gb18030' || encoding === 'big5';
}

/** Tells whether a text, read without vendor codes, can hold characters that have one and come back all the same. */
export function mayHoldPrivateUse(text: string, encoding: Encoding): boolean {
  return encoding === 'gb18030' && OF_PRIVATE_USE.test(text);
}

/** Gives how many bytes the code at an offset has, as its first ones say. */
export function codeLength(bytes: Uint8Array, offset: number, encoding: Encoding): number {
  const first = bytes[offset] ?? 0;
  if (first <= 0x80 || first === 0xff) return 1;
  const second = bytes[offset + 1] ?? 0;
  return encoding === 'gb18030' && second >= 0x30 && second <= 0x39 ? 4 : 2;
}

/** Gives the code of some bytes at an offset as a number. */
export function codeAt(bytes: Uint8Array, offset: number, length: number): number {
  let code = 0;
  for (let at = offset; at < offset + length; at += 1) code = code * 256 + (bytes[at] ?? 0);
  return code;
}

/** Gives a record of the vendor codes of a text, line by line; `found` has a code at the offset of its character. */
export function recordVendorCodes(text: string, found: ReadonlyMap<number, number>): VendorCode[] {
  const characters = new Set([...found.keys()].map((offset) => text.charAt(offset)));
  const records = new Map<string, { line: number; code: string; at: number[] }>();
  for (const { offset, line, nth } of countedIn(text, characters)) {
    const number = found.get(offset);
    if (number === undefined) continue;
    const code = number.toString(16);
    const record = records.get(`${line} ${code}`) ?? { line, code, at: [] };
    record.at.push(nth);
    records.set(`${line} ${code}`, record);
  }
  return [...records.values()];
}

/** Gives the recorded code at the offset of each character that has one; records that name no place give none. */
export function vendorCodesByOffset(
  text: string,
  encoding: Encoding,
  records: readonly VendorCode[],
): Map<number, number> {
  const table = vendorCharacters(encoding);
  const codes = new Map<string, number>();
  for (const { line, code, at } of records) {
    const number = Number.parseInt(code, 16);
    const character = table.get(number);
    if (character !== undefined) for (const nth of at) codes.set(`${line} ${character} ${nth}`, number);
  }
  const characters = new Set([...codes.values()].map((code) => table.get(code) ?? ''));
  return new Map(
    countedIn(text, characters).flatMap(({ offset, line, nth }) => {
      const code = codes.get(`${line} ${text.charAt(offset)} ${nth}`);
      return code === undefined ? [] : [[offset, code] as const];
    }),
  );
}

interface CountedCharacter {
  readonly offset: number;
  /** From 1. */
  readonly line: number;
  /** How often the character has stood in the line, here included. */
  readonly nth: number;
}

/** Gives every place of some characters in a text, in order. */
function countedIn(text: string, characters: ReadonlySet<string>): CountedCharacter[] {
  const counted: CountedCharacter[] = [];
  const counts = new Map<string, number>();
  let line = 1;
  for (let offset = 0; offset < text.length; offset += 1) {
    const character = text.charAt(offset);
    if (character === '\n' || (character === '\r' && text[offset + 1] !== '\n')) {
      line += 1;
      counts.clear();
    } else if (characters.has(character)) {
      const nth = (counts.get(character) ?? 0) + 1;
      counts.set(character, nth);
      counted.push({ offset, line, nth });
    }
  }
  return counted;
}

function readTable(encoding: Encoding): Map<number, string> {
  if (encoding === 'big5') return codesThatAreOnlyRead();
  if (encoding !== 'gb18030') return new Map();
  return new Map(
    OF_GB18030.split(' ').map((entry) => [Number.parseInt(entry.slice(0, -1), 16), entry.slice(-1)]),
  );
}

/** Gives every code of Big5 that is read as one character which is written with another code. */
function codesThatAreOnlyRead(): Map<number, string> {
  const table = new Map<number, string>();
  for (let first = 0x81; first < 0xff; first += 1)
    for (let second = 0x40; second < 0xff; second += 1) {
      const character = iconv.decode(Uint8Array.of(first, second), 'big5');
      if (character.length !== 1 || character === '\uFFFD') continue;
      const written = iconv.encode(character, 'big5');
      if (written[0] !== first || written[1] !== second) table.set(first * 256 + second, character);
    }
  return table;
}
