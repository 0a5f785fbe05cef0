/** Who answers for a translation, since when, and what is said of it: what a file says of a document beside its blocks. */
import { translationSchema, type Translation } from '../../model/translation.ts';

export type Signature = Omit<Translation['translation'], 'of'>;

const SIGNATURE_FIELDS = translationSchema.shape.translation.omit({ of: true });
const SIGNATURE_WORD = 'translation=';

/** Gives a signature as the words of a note, in one line. */
export function signatureWords({ status, by, date, note }: Signature): string {
  return SIGNATURE_WORD + JSON.stringify({ status, by, date, note });
}

/** Gives the signature in the words of a note; `null` where they are none. */
export function signatureIn(words: string): Signature | null {
  const text = words.trim();
  if (!text.startsWith(SIGNATURE_WORD)) return null;
  try {
    return SIGNATURE_FIELDS.safeParse(JSON.parse(text.slice(SIGNATURE_WORD.length))).data ?? null;
  } catch {
    return null;
  }
}
