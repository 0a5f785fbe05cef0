/**
 * `content/registry/<paper>/<issue>.yaml`: which names an issue has published. `split` adds to it;
 * nobody takes a name out of it. An editor writes only `retired` (and a `headline` that was mended).
 */
import { z } from 'zod';
import { FILE_FORMATS, formatField } from './format.ts';
import { localisedSchema } from './localised.ts';
import { DOCUMENT_PATH, SHA256 } from './pattern.ts';

const slug = z.string().min(1);

export const registrySchema = z.strictObject({
  format: formatField(FILE_FORMATS.registry),
  /** Slugs of the pages (版), in the order in which they were first seen. */
  pages: z.array(slug),
  /** Highlights in that order; each is known again by its page and its first line. */
  highlights: z.array(z.strictObject({ slug, headline: z.string().min(1) })),
  /** Published names whose text is gone, each with a page that says so. */
  retired: z
    .array(
      z.strictObject({
        slug,
        reason: localisedSchema,
        /** What to read instead: `qdrb/2021-11-20/t1-03`. */
        successor: z.string().regex(DOCUMENT_PATH.expression).optional(),
      }),
    )
    .default([]),
  /** SHA-256 of each generated file, by which an edit by hand is noticed. */
  files: z.record(z.string(), z.string().regex(SHA256.expression)),
});

export type Registry = z.infer<typeof registrySchema>;

/** Gives every name that an issue has published, in order. */
export function publishedSlugs({ pages, highlights }: Registry): string[] {
  return [...pages, ...highlights.map(({ slug }) => slug)];
}
