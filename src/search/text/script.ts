/** Traditional Chinese as it is typed → the simplified characters of the archive. */

/**
 * The characters of the archive that a Traditional one may stand for, the likeliest first: mostly one, but 覆 is 复 in
 * 答覆 and 覆 in 覆蓋.
 */
export type ScriptMap = ReadonlyMap<string, readonly string[]>;

/** Ways to write a text that are looked for at most: three characters of two meanings each. */
const MOST_WAYS = 8;

/** Gives the text of `traditional.json`: one string in which each Traditional character stands before each of its Simplified ones. */
export function writeScript(map: ScriptMap): string {
  const pairs = [...map].flatMap(([traditional, simplified]) => simplified.map((one) => traditional + one));
  return JSON.stringify(pairs.join(''));
}

/** Gives the map that a parsed `traditional.json` holds. */
export function readScript(json: unknown): ScriptMap {
  const map = new Map<string, string[]>();
  for (const [traditional = '', simplified = ''] of String(json).match(/../gu) ?? [])
    map.set(traditional, [...(map.get(traditional) ?? []), simplified]);
  return map;
}

/** Gives a text in the characters of the archive, in each way that it may be meant, the likeliest first. */
export function toSimplified(text: string, map: ScriptMap): string[] {
  let ways = [''];
  for (const character of text) {
    const meant = map.get(character) ?? [character];
    ways = meant.flatMap((one) => ways.map((form) => form + one)).slice(0, MOST_WAYS);
  }
  return ways;
}
