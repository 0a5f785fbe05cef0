/** The sentence of a text that stands as far on as something in its translation: no more is known of where that is. */

/** What ends a sentence, with all that belongs to its end. */
const ENDS_SENTENCE = /([。！？；][”’）》]*|[.!?][”’)\]]*\s+)/u;

/** Gives the sentence that holds a share of a text, from 0 for its beginning to 1 for its end. */
export function sentenceAt(text: string, share: number): string {
  const parts = text.split(ENDS_SENTENCE);
  let end = 0;
  for (let at = 0; at < parts.length; at += 2) {
    const sentence = (parts[at] ?? '') + (parts[at + 1] ?? '');
    end += sentence.length;
    if (sentence !== '' && end > share * text.length) return sentence.trim();
  }
  return text;
}
