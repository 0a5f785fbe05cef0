/** Bytes → text. UTF-8, with or without a byte order mark. */
import { VFileMessage } from 'vfile-message';

const BYTE_ORDER_MARK = '\uFEFF';

export interface Decoded {
  readonly text: string;
  readonly encoding: 'utf-8';
  readonly byteOrderMark: boolean;
}

/** Gives the text of a source's bytes; throws a `VFileMessage` with the byte offset where they are not UTF-8 text. */
export function decodeSource(bytes: Uint8Array): Decoded {
  const nul = bytes.indexOf(0);
  if (nul >= 0) throw notText(`Unexpected NUL byte at offset ${nul}, expected text in UTF-8`);
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    const byteOrderMark = text.startsWith(BYTE_ORDER_MARK);
    return { text: byteOrderMark ? text.slice(1) : text, encoding: 'utf-8', byteOrderMark };
  } catch (cause) {
    const offset = validLength(bytes);
    throw notText(
      `Unexpected byte 0x${bytes[offset]?.toString(16)} at offset ${offset}, expected UTF-8`,
      cause,
    );
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

function notText(reason: string, cause?: unknown): VFileMessage {
  const message = new VFileMessage(reason, { ruleId: 'encoding', source: 'banmian' });
  message.fatal = true;
  message.note = 'Save the text as UTF-8 and put the new digest into its `.yaml`.';
  if (cause instanceof Error) message.cause = cause;
  return message;
}
