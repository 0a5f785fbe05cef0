/** By what a translation knows which text of a block it is of. */
import { createHash } from 'node:crypto';

/** Digits of the SHA-256 that are kept: enough to tell one version of a block from the next. */
const DIGEST_DIGITS = 8;

/** Gives the digest of a block's text: the first 8 hexadecimal digits of the SHA-256 of its UTF-8. */
export function blockDigest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, DIGEST_DIGITS);
}
