/** Traditional Chinese as it is typed → the simplified characters of the archive. */

/** `pagefind/traditional.json`: one string in which each Traditional character stands before its Simplified one. */
export type ScriptMap = ReadonlyMap<string, string>;

/** Gives the text of `traditional.json`. */
export function writeScript(map: ScriptMap): string {
  return JSON.stringify([...map].map((pair) => pair.join('')).join(''));
}

/** Gives the map that a parsed `traditional.json` holds. */
export function readScript(json: unknown): ScriptMap {
  const pairs = String(json).match(/../gu) ?? [];
  return new Map(pairs.map((pair) => [...pair] as [string, string]));
}

/** Gives a text in the characters of the archive. */
export function toSimplified(text: string, map: ScriptMap): string {
  return [...text].map((character) => map.get(character) ?? character).join('');
}
