/** What a record says in each language of the interface. */
import { z } from 'zod';
import type { Locale } from './language.ts';
import { LOCALES } from './language.ts';

const word = z.string().min(1);
const texts = Object.fromEntries(LOCALES.map((locale) => [locale, word])) as Record<Locale, typeof word>;

/** A text in each language of the interface. */
export const localisedSchema = z.strictObject(texts);
export type LocalisedText = Readonly<z.infer<typeof localisedSchema>>;

/** The same, and in languages beside them: a name as a paper prints it. */
export const namedSchema = z.object(texts).catchall(word);
export type Named = Readonly<z.infer<typeof namedSchema>>;
