/** The letters that a language is written in. */

/** Ways of writing that use several scripts, or one script in a way of its own (ISO 15924). */
const SCRIPTS: Readonly<Record<string, readonly string[]>> = {
  Hans: ['Hani'],
  Hant: ['Hani'],
  Jpan: ['Hani', 'Hira', 'Kana'],
  Kore: ['Hang', 'Hani'],
};

/** Gives the scripts of a language's letters as Unicode names them: `Latn` for `en`, `Hani` for `zh-CN`. */
export function scriptsOf(language: string): readonly string[] {
  const { script = 'Zyyy' } = new Intl.Locale(language).maximize();
  return SCRIPTS[script] ?? [script];
}

/** Scripts whose texts have no space between words. */
const UNSPACED = new Set(['Hani', 'Hira', 'Kana', 'Bopo', 'Thai', 'Laoo', 'Khmr', 'Mymr', 'Tibt']);

/** Tells whether a language parts its words by spaces: English and Korean do, Chinese and Thai don't. */
export function partsWords(language: string): boolean {
  return scriptsOf(language).some((script) => !UNSPACED.has(script));
}

/** Gives what matches a letter of some scripts, to stand between the brackets of a pattern: `\p{Script=Latn}`. */
export function letterClass(scripts: readonly string[]): string {
  return scripts.map((script) => `\\p{Script=${script}}`).join('');
}
