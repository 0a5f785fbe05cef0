/** Where the line of a headline may break when it is too long for the screen. */

/** Characters that a phrase may have to fit a phone's width in a headline's size. */
const LONGEST_PHRASE = 14;

/** Tells whether a line reads in phrases (`创新机制 激发活力`), none of them too long to stand whole. */
export function isPhrased(line: string): boolean {
  const phrases = line.split(/[\s,:;，：；、]+/u);
  return phrases.length > 1 && phrases.every((phrase) => [...phrase].length <= LONGEST_PHRASE);
}
