/** The language of words that stand among others. */

/** Gives the language of words where it is another than that of what stands around them; nothing where it is the same. */
export function otherLanguage(around: string, own: string): string | undefined {
  return own === around ? undefined : own;
}
