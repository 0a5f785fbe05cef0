/**
 * The envelope of a source text: everything about its bytes that is not the text of a block.
 * With the blocks it gives the source back, byte for byte.
 */

export const LINE_ENDS = { lf: '\n', crlf: '\r\n', cr: '\r' } as const;
export type LineEnd = keyof typeof LINE_ENDS;

/** Encodings of texts. GB18030 holds GBK and GB2312. */
export const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'gb18030', 'big5'] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** Stands at the start of some texts and says that they are Unicode. */
export const BYTE_ORDER_MARK = '\uFEFF';

/** White space around the text of a line. */
export interface Spacing {
  readonly line: number;
  readonly before: string;
  readonly after: string;
}

/** Characters of a line that stand in the bytes with a vendor's code, where the encoding has its own for them. */
export interface VendorCode {
  readonly line: number;
  /** Its bytes: `a2cc`. */
  readonly code: string;
  /** The first such character of the whole line is 1. */
  readonly at: readonly number[];
}

export interface SourceEnvelope {
  readonly encoding: Encoding;
  readonly byteOrderMark: boolean;
  /** The line end that most lines have. */
  readonly lineEnd: LineEnd;
  /** Lines that end otherwise. */
  readonly otherLineEnds: readonly { readonly line: number; readonly lineEnd: LineEnd }[];
  /** Whether the last line has a line end. */
  readonly finalLineEnd: boolean;
  /** Lines without any visible character. */
  readonly blankLines: readonly number[];
  /** Lines with white space around their text; a blank line's white space is `before`. */
  readonly spacing: readonly Spacing[];
  /** Left out where there are none. */
  readonly vendorCodes?: readonly VendorCode[];
}

/** One line of a source text. */
export interface SourceLine {
  /** From 1. */
  readonly number: number;
  readonly before: string;
  readonly text: string;
  readonly after: string;
}
