/** How much two headlines say the same: the share of the shorter one's pairs of characters that the other has too. */

/** Gives a number from 0 to 1; 0 where one has no two letters. */
export function likeness(one: string, other: string): number {
  const [a, b] = [pairsIn(one), pairsIn(other)];
  const shorter = Math.min(a.size, b.size);
  if (shorter === 0) return 0;
  return [...a].filter((pair) => b.has(pair)).length / shorter;
}

/** Gives letters and figures alone, in one case. */
export function plainLetters(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
}

function pairsIn(text: string): Set<string> {
  const letters = [...plainLetters(text)];
  return new Set(letters.slice(1).map((letter, index) => (letters[index] ?? '') + letter));
}
