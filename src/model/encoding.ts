/** Bytes ↔ text, in the encodings in which Chinese newspapers come. What is decoded encodes to the same bytes. */
import iconv from 'iconv-lite';
import type { Encoding, VendorCode } from './source.ts';
import {
  codeAt,
  codeLength,
  isOfCodes,
  mayHoldPrivateUse,
  recordVendorCodes,
  vendorCharacters,
  vendorCodesByOffset,
} from './vendor-code.ts';

/** What bytes are in an encoding. */
export interface DecodedBytes {
  /** The byte order mark included. */
  readonly text: string;
  /** Where a character has a vendor's code in place of the encoding's own. */
  readonly vendorCodes: readonly VendorCode[];
}

/** Why bytes are no text in an encoding, and where the first stands that isn't. */
export interface Undecodable {
  readonly offset: number;
  /** Both from 1. */
  readonly line: number;
  readonly column: number;
  readonly why: 'nul' | 'byte';
}

/** Gives the bytes of a text, its byte order mark included; `vendorCodes` says which characters have a vendor's code. */
export function encodeText(
  text: string,
  encoding: Encoding,
  vendorCodes: readonly VendorCode[] = [],
): Uint8Array {
  const codes = vendorCodes.length > 0 ? vendorCodesByOffset(text, encoding, vendorCodes) : null;
  if (codes === null || codes.size === 0) return encodeStandard(text, encoding);
  const parts: Uint8Array[] = [];
  let from = 0;
  for (const [offset, code] of codes) {
    parts.push(encodeStandard(text.slice(from, offset), encoding));
    parts.push(Uint8Array.from(code > 0xff ? [code >> 8, code & 0xff] : [code]));
    from = offset + 1;
  }
  parts.push(encodeStandard(text.slice(from), encoding));
  return joinBytes(parts);
}

/** Gives the text of bytes; or the first byte that is no text in the encoding. */
export function decodeBytes(bytes: Uint8Array, encoding: Encoding): DecodedBytes | Undecodable {
  const decoded = decode(bytes, encoding);
  if (decoded === null) return undecodable(bytes, encoding);
  const nul = decoded.text.indexOf('\0');
  if (nul < 0) return decoded;
  const offset = isUtf16(encoding) ? nul * 2 : bytes.indexOf(0);
  return { offset, ...positionBehind(decoded.text.slice(0, nul)), why: 'nul' };
}

/** Gives the text that encodes to the same bytes; `null` where there is none. */
function decode(bytes: Uint8Array, encoding: Encoding): DecodedBytes | null {
  if (encoding === 'utf-8') {
    try {
      const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
      return { text, vendorCodes: [] };
    } catch {
      return null;
    }
  }
  const text = decodeLoosely(bytes, encoding);
  const isStandard = text.isWellFormed() && isSame(encodeStandard(text, encoding), bytes);
  if (isStandard && !mayHoldPrivateUse(text, encoding)) return { text, vendorCodes: [] };
  return isOfCodes(encoding) ? decodeWithVendorCodes(bytes, encoding) : null;
}

function decodeWithVendorCodes(bytes: Uint8Array, encoding: Encoding): DecodedBytes | null {
  const characters = vendorCharacters(encoding);
  const found = new Map<number, number>();
  let text = '';
  let from = 0;
  for (let offset = 0, length = 1; offset < bytes.length; offset += length) {
    length = codeLength(bytes, offset, encoding);
    const code = codeAt(bytes, offset, length);
    const character = characters.get(code);
    if (character === undefined) continue;
    text += decodeLoosely(bytes.subarray(from, offset), encoding);
    found.set(text.length, code);
    text += character;
    from = offset + length;
  }
  text += decodeLoosely(bytes.subarray(from), encoding);
  const vendorCodes = recordVendorCodes(text, found);
  const comesBack = text.isWellFormed() && isSame(encodeText(text, encoding, vendorCodes), bytes);
  return comesBack ? { text, vendorCodes } : null;
}

function decodeLoosely(bytes: Uint8Array, encoding: Encoding): string {
  if (encoding === 'utf-8') return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  return iconv.decode(bytes, encoding, { stripBOM: false });
}

function encodeStandard(text: string, encoding: Encoding): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  const { buffer, byteOffset, byteLength } = iconv.encode(text, encoding, { addBOM: false });
  return new Uint8Array(buffer, byteOffset, byteLength);
}

function joinBytes(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    bytes.set(part, offset);
    offset += part.length;
  }
  return bytes;
}

function isSame(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, index) => byte === other[index]);
}

function isUtf16(encoding: Encoding): boolean {
  return encoding.startsWith('utf-16');
}

function undecodable(bytes: Uint8Array, encoding: Encoding): Undecodable {
  const end = isOfCodes(encoding) ? endOfCodes(bytes, encoding) : endOfCharacters(bytes, encoding);
  const isNul = bytes[end] === 0 && (!isUtf16(encoding) || bytes[end + 1] === 0);
  return {
    offset: Math.min(end, bytes.length - 1),
    ...positionBehind(decodeLoosely(bytes.subarray(0, end), encoding)),
    why: isNul ? 'nul' : 'byte',
  };
}

/** Gives where the codes end that are text. */
function endOfCodes(bytes: Uint8Array, encoding: Encoding): number {
  const known = new Set(vendorCharacters(encoding).keys());
  let offset = 0;
  while (offset < bytes.length && bytes[offset] !== 0) {
    const length = codeLength(bytes, offset, encoding);
    const code = codeAt(bytes, offset, length);
    if (!known.has(code)) {
      const own = bytes.subarray(offset, offset + length);
      if (!isSame(encodeStandard(decodeLoosely(own, encoding), encoding), own)) break;
      known.add(code);
    }
    offset += length;
  }
  return offset;
}

/** Gives where the characters of Unicode end that are text. */
function endOfCharacters(bytes: Uint8Array, encoding: Encoding): number {
  let offset = 0;
  for (const character of decodeLoosely(bytes, encoding)) {
    const encoded = encodeStandard(character, encoding);
    const same = character.isWellFormed() && encoded.every((byte, index) => bytes[offset + index] === byte);
    if (!same || character === '\0') break;
    offset += encoded.length;
  }
  return offset;
}

/** Gives the line and the column, both from 1, behind a text. */
function positionBehind(before: string): { line: number; column: number } {
  const lines = before.split(/\r\n|\n|\r/u);
  return { line: lines.length, column: [...(lines.at(-1) ?? '').replace(/^\uFEFF/u, '')].length + 1 };
}
