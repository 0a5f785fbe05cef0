/**
 * The contract of `content/glossary.yaml`: how names and terms of the archive's texts are called in other languages. Of
 * a term inside a longer one the longer one alone is meant.
 */
import { z } from 'zod';
import { FILE_FORMATS, formatField } from './format.ts';
import { isSameLanguage } from './language.ts';
import { SAID } from './pattern.ts';

export const GLOSSARY_KINDS = ['organisation', 'place', 'document', 'initiative', 'term'] as const;

const words = z.string().regex(SAID.expression);
const listOfWords = z.array(words).default([]);

const termSchema = z.strictObject({
  /** As it stands in the texts. */
  zh: words,
  /** Other ways to write it. */
  also: listOfWords,
  /** Words with tones, as GB/T 16159 joins them. */
  pinyin: words,
  /** The one rendering, as it would stand in the middle of a sentence. */
  en: words,
  /** Other forms of it that may stand for it: plurals, and what an article says after the first time. */
  forms: listOfWords,
  kind: z.enum(GLOSSARY_KINDS),
  /** What it is, in a sentence for whoever reads either language. */
  gloss: z.strictObject({ en: words, zh: words }),
  /** Who calls it so: an address, a publication, or `ours`. */
  source: words,
  /** Renderings that were decided against. */
  avoid: listOfWords,
});

/** The languages of a term's own name, of that in Latin letters, and of its rendering. */
export const GLOSSARY_LANGUAGES = { source: 'zh', pinyin: 'zh-Latn-pinyin', target: 'en' } as const;

export const glossarySchema = z.strictObject({
  format: formatField(FILE_FORMATS.glossary),
  terms: z.array(termSchema),
});

export type GlossaryTerm = z.infer<typeof termSchema>;
/** The terms, in the order of the file. */
export type Glossary = readonly GlossaryTerm[];

/** Gives what a term is, in a language: in that of the names where it is the same, else in that of the renderings. */
export function glossIn(language: string, { gloss }: Pick<GlossaryTerm, 'gloss'>): string {
  return isSameLanguage(language, GLOSSARY_LANGUAGES.source) ? gloss.zh : gloss.en;
}
