/** Bytes ↔ text, in the encodings in which Chinese newspapers come. What is decoded encodes to the same bytes. */
import iconv from 'iconv-lite';
import type { Encoding } from './source.ts';

/** Why bytes are no text in an encoding, and the offset of the first that isn't. */
export interface Undecodable {
  readonly offset: number;
  readonly why: 'nul' | 'byte';
}

/** Gives the bytes of a text, its byte order mark included. */
export function encodeText(text: string, encoding: Encoding): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  const { buffer, byteOffset, byteLength } = iconv.encode(text, encoding, { addBOM: false });
  return new Uint8Array(buffer, byteOffset, byteLength);
}

/** Gives the text of bytes, its byte order mark included; or the first byte that is no text in the encoding. */
export function decodeBytes(bytes: Uint8Array, encoding: Encoding): string | Undecodable {
  const text = decode(bytes, encoding);
  if (text === null) return undecodable(bytes, encoding);
  const nul = text.indexOf('\0');
  if (nul >= 0) return { offset: encodeText(text.slice(0, nul), encoding).length, why: 'nul' };
  return text;
}

/** Gives the text that encodes to the same bytes; `null` where there is none. */
function decode(bytes: Uint8Array, encoding: Encoding): string | null {
  if (encoding === 'utf-8') {
    try {
      return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    } catch {
      return null;
    }
  }
  const text = decodeLoosely(bytes, encoding);
  return text.isWellFormed() && isSame(encodeText(text, encoding), bytes) ? text : null;
}

function decodeLoosely(bytes: Uint8Array, encoding: Encoding): string {
  if (encoding === 'utf-8') return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  return iconv.decode(bytes, encoding, { stripBOM: false });
}

function isSame(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, index) => byte === other[index]);
}

function undecodable(bytes: Uint8Array, encoding: Encoding): Undecodable {
  let offset = 0;
  for (const character of decodeLoosely(bytes, encoding)) {
    const encoded = encodeText(character, encoding);
    const same = character.isWellFormed() && encoded.every((byte, index) => bytes[offset + index] === byte);
    if (!same) break;
    offset += encoded.length;
  }
  return {
    offset: Math.min(offset, bytes.length - 1),
    why: bytes[offset] === 0 && !encoding.startsWith('utf-16') ? 'nul' : 'byte',
  };
}
