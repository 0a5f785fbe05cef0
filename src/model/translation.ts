/**
 * The contract of a translation, `content/<another language>/**.mdx`: a page or a highlight in a language that is not its
 * paper's, block for block under the ids of its source. People and programs write it; the splitter never does. What is
 * left out is not translated yet.
 */
import { z } from 'zod';
import { FILE_FORMATS, formatField } from './format.ts';
import { blockId, furniture } from './frontmatter.ts';
import { languageSchema } from './language-tag.ts';
import { BLOCK_DIGEST } from './pattern.ts';

/** Who answers for a translation: a program alone, or a person who read it against its source. */
export const TRANSLATION_STATUSES = ['machine', 'reviewed'] as const;

const someText = z.string().min(1);
const lines = z.array(furniture).default([]);

export const translationSchema = z.strictObject({
  format: formatField(FILE_FORMATS.translation),
  /** That of the document: `qdrb-2021-11-19-t1-03`. */
  id: someText,
  /** Of the translation. */
  language: languageSchema,
  organisation: furniture.nullable().default(null),
  kicker: lines,
  headline: lines,
  deck: lines,
  credits: lines,
  translation: z.strictObject({
    status: z.enum(TRANSLATION_STATUSES),
    /** The person, or the kind of program. */
    by: someText,
    /** The day on which it was last worked on. */
    date: z.iso.date(),
    /** What was done to it, in the translation's language. */
    note: someText.exactOptional(),
    /** For each block the digest of the source text that it translates: a block whose source has another is stale. */
    of: z.record(blockId, z.string().regex(BLOCK_DIGEST.expression)),
  }),
});

/** A translation as lists show it: with what its body tells of the text. */
export const listedTranslationSchema = translationSchema.extend({
  /** First sentence of the text; empty where none is translated. */
  description: z.string(),
  /** Of each measure that is translated. */
  runInHeads: z.array(z.strictObject({ id: z.string(), text: z.string() })),
});

export type Translation = z.infer<typeof translationSchema>;
export type ListedTranslation = z.infer<typeof listedTranslationSchema>;
export type TranslationStatus = (typeof TRANSLATION_STATUSES)[number];
