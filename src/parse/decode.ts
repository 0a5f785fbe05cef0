/** Bytes → text. UTF-8, with or without a byte order mark. */
import type { Words } from '../model/message.ts';
import { Message } from '../model/message.ts';
import { BYTE_ORDER_MARK } from '../model/source.ts';

export interface Decoded {
  readonly text: string;
  readonly encoding: 'utf-8';
  readonly byteOrderMark: boolean;
}

/** Gives the text of a source's bytes; throws a `Message` with the byte offset where they are not UTF-8 text. */
export function decodeSource(bytes: Uint8Array): Decoded {
  const nul = bytes.indexOf(0);
  if (nul >= 0)
    throw notText({
      'zh-CN': `第 ${nul} 字节（从 0 起）是 NUL，应为 UTF-8 文字`,
      en: `Unexpected NUL byte at offset ${nul}, expected text in UTF-8`,
    });
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    const byteOrderMark = text.startsWith(BYTE_ORDER_MARK);
    return { text: byteOrderMark ? text.slice(1) : text, encoding: 'utf-8', byteOrderMark };
  } catch (cause) {
    const offset = validLength(bytes);
    const byte = `0x${bytes[offset]?.toString(16)}`;
    const reason = {
      'zh-CN': `第 ${offset} 字节（从 0 起）是 ${byte}，不合 UTF-8`,
      en: `Unexpected byte ${byte} at offset ${offset}, expected UTF-8`,
    };
    throw notText(reason, cause);
  }
}

/** Gives the number of bytes at the start that are valid UTF-8. */
function validLength(bytes: Uint8Array): number {
  const replaced = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  let offset = 0;
  for (const character of replaced) {
    const encoded = new TextEncoder().encode(character);
    if (!encoded.every((byte, index) => bytes[offset + index] === byte)) return offset;
    offset += encoded.length;
  }
  return offset;
}

function notText(reason: Words, cause?: unknown): Message {
  const message = new Message({
    ruleId: 'encoding',
    reason,
    note: {
      'zh-CN': '把文字另存为 UTF-8，并把新的校验值写入它的 `.yaml`。',
      en: 'Save the text as UTF-8 and put the new digest into its `.yaml`.',
    },
    fatal: true,
  });
  if (cause instanceof Error) message.cause = cause;
  return message;
}
