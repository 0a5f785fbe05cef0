/** A term that shows how the archive can be asked: as it stands there, in translation, and in pinyin. */
import type { ArchiveWords } from './words.ts';

export interface Example {
  readonly text: string;
  readonly language: string;
  readonly rendering: string;
  /** Its pinyin without tones. */
  readonly letters: string;
}

const FEW_WORDS = /^\p{L}+(?: \p{L}+)?$/u;

/** Gives a term of the archive that one word or two render; `null` where there is none. */
export async function exampleFrom(
  words: Pick<ArchiveWords, 'lexicon' | 'glossary'>,
): Promise<Example | null> {
  const [lexicon, glossary] = await Promise.all([words.lexicon(), words.glossary()]);
  const renderings = new Map(
    glossary.flatMap((term) => term.names.map((name) => [name, term.renderings[0] ?? ''] as const)),
  );
  const known = lexicon.filter(({ text }) => FEW_WORDS.test(renderings.get(text) ?? ''));
  // A phrase says more of what the archive is about than a name does; the first is the most frequent.
  const term = known.find(({ kind }) => kind === 'phrase') ?? known[0];
  if (!term) return null;
  const { text, language, syllables } = term;
  return { text, language, rendering: renderings.get(text) ?? '', letters: syllables.join('') };
}
