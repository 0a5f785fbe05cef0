/** What an editor corrects in a seed's `.yaml`, anchored to a line's number and to its text. */
import { z } from 'zod';
import type { Join } from './issue.ts';
import { localisedSchema } from './localised.ts';

/** Roles that an editor can give a line. */
export const CORRECTABLE_ROLES = [
  'organisation',
  'kicker',
  'headline',
  'deck',
  'byline',
  'lede',
  'measure',
  'paragraph',
  'crosshead',
  'quote',
  'verse',
  'caption',
  'attribution',
  'credit',
  'folio',
] as const;

/** The number of a line: a record's values are read as text, so that 01 stays 01, and it is a number all the same. */
export const lineNumber = z.preprocess(
  (value) => (typeof value === 'string' && /^[1-9]\d{0,8}$/u.test(value) ? Number(value) : value),
  z.int().min(1),
);

export const correctionSchema = z.strictObject({
  /** Number of the line, from 1. */
  line: lineNumber,
  /** All of its text; white space around it does not matter. */
  text: z.string().min(1),
  role: z.enum(CORRECTABLE_ROLES).exactOptional(),
  /** Whether an article begins with the line. */
  boundary: z.enum(['start', 'none']).exactOptional(),
  /** Label of the page whose marker the line is. */
  page: z.string().min(1).exactOptional(),
  /** Slug of the article (`03-01`) in which that of the line goes on; `none`: in none. */
  continues: z.string().min(1).exactOptional(),
  /** The line is an organisation, and this is what it is called. */
  organisation: localisedSchema.exactOptional(),
});

export type Correction = z.infer<typeof correctionSchema>;

/** Gives a correction as an editor pastes it under `corrections:` in the `.yaml`. */
export function correctionText({ line, text, ...said }: Correction): string {
  const fields = Object.entries(said).map(([field, value]) => `, ${field}: ${JSON.stringify(value)}`);
  return `- { line: ${line}, text: ${JSON.stringify(text)}${fields.join('')} }`;
}

/** Gives what corrections say of how articles go on. */
export function joinsOf(corrections: readonly Correction[]): Join[] {
  return corrections.flatMap(({ line, continues }) =>
    continues === undefined ? [] : [{ line, to: continues === 'none' ? null : continues }],
  );
}
