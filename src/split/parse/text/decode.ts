/**
 * Bytes → text, in the encoding that the editor names or that the bytes show.
 *
 *   byte order mark, else UTF-8 where it fits, else UTF-16 by its most frequent characters, else by statistics
 */
import chardet from 'chardet';
import type { DecodedBytes, Undecodable } from '../../../model/encoding.ts';
import { decodeBytes } from '../../../model/encoding.ts';
import { Message } from '../../../model/message.ts';
import type { Encoding, VendorCode } from '../../../model/source.ts';
import { BYTE_ORDER_MARK } from '../../../model/source.ts';

export interface Decoded {
  /** Without the byte order mark. */
  readonly text: string;
  readonly encoding: Encoding;
  readonly byteOrderMark: boolean;
  /** Left out where there are none. */
  readonly vendorCodes?: readonly VendorCode[];
}

/** Bytes that are enough to tell an encoding. */
const SAMPLE_BYTES = 65_536;
const FREQUENT_CHINESE = /[的一是了在不和有人这國国，。、：\n]/gu;
const ENCODING_OF_NAME: Readonly<Record<string, Encoding>> = { GB18030: 'gb18030', Big5: 'big5' };

/** Gives the text of a source's bytes; throws a `Message` with the place where they are no text. */
export function decodeSource(bytes: Uint8Array, named?: Encoding): Decoded {
  const plain = named === undefined && !isWide(bytes) ? decodeBytes(bytes, 'utf-8') : null;
  const isPlain = plain !== null && isText(plain);
  const encoding = isPlain ? 'utf-8' : (named ?? detectEncoding(bytes));
  const decoded = isPlain ? plain : decodeBytes(bytes, encoding);
  if (!isText(decoded)) throw notText(bytes, encoding, decoded);
  const { text, vendorCodes } = decoded;
  const byteOrderMark = text.startsWith(BYTE_ORDER_MARK);
  return {
    text: byteOrderMark ? text.slice(1) : text,
    encoding,
    byteOrderMark,
    ...(vendorCodes.length > 0 ? { vendorCodes } : {}),
  };
}

/** Gives the encoding that bytes show. */
function detectEncoding(bytes: Uint8Array): Encoding {
  if (isWide(bytes)) return bytes[0] === 0xff ? 'utf-16le' : 'utf-16be';
  const loose = new TextDecoder('utf-8').decode(bytes);
  const bad = loose.length - loose.replaceAll('\uFFFD', '').length;
  // A few broken bytes among many good characters are damage, and no other encoding.
  const good = (loose.slice(0, SAMPLE_BYTES).match(/\p{Script=Han}/gu) ?? []).length;
  if (bad === 0 || bad * 20 < good) return good === 0 ? (wideEncoding(bytes) ?? 'utf-8') : 'utf-8';
  return wideEncoding(bytes) ?? byStatistics(bytes);
}

/** Tells whether bytes begin with the byte order mark of UTF-16. */
function isWide(bytes: Uint8Array): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
}

/** UTF-16 without a mark: read from the right end first, it has the most frequent characters of Chinese. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes.length < 2 || bytes.length % 2 > 0) return null;
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  const [little, big] = (['utf-16le', 'utf-16be'] as const).map((encoding) => {
    const text = new TextDecoder(encoding).decode(sample);
    return (text.match(FREQUENT_CHINESE) ?? []).length / text.length;
  }) as [number, number];
  if (Math.max(little, big) < 0.03) return null;
  return little > big ? 'utf-16le' : 'utf-16be';
}

/**
 * What fits its own form comes first; where both do, how often their characters are used decides, and where that is
 * the same, which needs no vendor codes.
 */
function byStatistics(bytes: Uint8Array): Encoding {
  const likely = chardet.analyse(bytes.subarray(0, SAMPLE_BYTES)).flatMap(({ name, confidence }) => {
    const encoding = ENCODING_OF_NAME[name];
    return encoding === undefined ? [] : [{ encoding, confidence }];
  });
  const others = (['gb18030', 'big5'] as const).map((encoding) => ({ encoding, confidence: 0 }));
  let best: (typeof likely)[number] | undefined;
  for (const each of [...likely, ...others]) {
    if (best && each.confidence < best.confidence) break;
    const decoded = decodeBytes(bytes, each.encoding);
    if (!isText(decoded)) continue;
    if (decoded.vendorCodes.length === 0) return each.encoding;
    best ??= each;
  }
  return (best ?? likely[0])?.encoding ?? 'utf-8';
}

function isText(decoded: DecodedBytes | Undecodable): decoded is DecodedBytes {
  return 'text' in decoded;
}

function notText(bytes: Uint8Array, encoding: Encoding, { offset, line, column, why }: Undecodable): Message {
  const name = encoding.toUpperCase();
  const byte = `0x${(bytes[offset] ?? 0).toString(16).padStart(2, '0')}`;
  const reason =
    why === 'nul'
      ? {
          'zh-CN': `第 ${offset} 字节（从 0 起）是 NUL，应为 ${name} 文字`,
          en: `Unexpected NUL byte at offset ${offset}, expected text in ${name}`,
        }
      : {
          'zh-CN': `第 ${offset} 字节（从 0 起）是 ${byte}，不合 ${name}`,
          en: `Unexpected byte ${byte} at offset ${offset}, expected ${name}`,
        };
  return new Message({
    ruleId: 'encoding',
    line,
    column,
    reason,
    note: {
      'zh-CN':
        '若编码认错了，在 `.yaml` 中写明 `encoding`；否则重新取得完好的文件，或另存为 UTF-8，并改正校验值。',
      en: 'Where the encoding was misread, name it as `encoding` in the `.yaml`; else get the file again, or save it as UTF-8, and correct its digest.',
    },
    fatal: true,
  });
}
