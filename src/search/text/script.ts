/** Characters as they are typed → the other forms of them in the archive: Simplified, Traditional, Japanese, variants. */

export interface ScriptMap {
  /**
   * The characters of the archive that one may stand for, the likeliest first; one that occurs itself is not among them.
   * Mostly one, but 覆 is 复 in 答覆, and 发 is 發 or 髮.
   */
  readonly forms: ReadonlyMap<string, readonly string[]>;
  /** Those that Simplified Chinese has not. */
  readonly traditional: ReadonlySet<string>;
}

/** Characters that Simplified Chinese has not, each before each of its forms; then all others. */
export type WrittenScript = readonly [traditional: string, others: string];

/** Ways to write a text that are looked for in terms at most: three characters of two meanings each. */
const MOST_WAYS = 8;

/** Gives the text of `traditional.json`. */
export function writeScript({ forms, traditional }: ScriptMap): string {
  const write = (isTraditional: boolean): string =>
    [...forms]
      .filter(([character]) => traditional.has(character) === isTraditional)
      .flatMap(([character, others]) => others.map((other) => character + other))
      .join('');
  return JSON.stringify([write(true), write(false)] satisfies WrittenScript);
}

/** Gives the map that a parsed `traditional.json` holds. */
export function readScript(json: unknown): ScriptMap {
  const [traditional, others] = json as WrittenScript;
  const forms = new Map<string, string[]>();
  for (const [character = '', other = ''] of (traditional + others)
    .match(/../gsu)
    ?.map((pair) => [...pair]) ?? [])
    forms.set(character, [...(forms.get(character) ?? []), other]);
  return {
    forms,
    traditional: new Set((traditional.match(/../gsu) ?? []).map(([character = '']) => character)),
  };
}

/** Gives what a character may be written as in the archive: as it is, and in its other forms. */
export function formsOf(character: string, { forms }: ScriptMap): readonly [string, ...string[]] {
  return [character, ...(forms.get(character) ?? [])];
}

/** Gives the ways to write a text in the characters of the archive, the likeliest first. */
export function waysToWrite(text: string, { forms }: ScriptMap): string[] {
  let ways = [''];
  for (const character of text) {
    const meant = [...(forms.get(character) ?? []), character];
    ways = meant.flatMap((one) => ways.map((form) => form + one)).slice(0, MOST_WAYS);
  }
  return ways;
}
