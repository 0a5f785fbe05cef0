/**
 * `content/registry/<paper>/<issue>.yaml`: which names an issue has published, or, of a draft, would publish. `split`
 * writes those of a draft anew and adds to those of others; nobody takes a published name out. An editor writes only
 * `retired` (and a `headline` that was mended); `npm run publish` takes `draft` away.
 */
import { z } from 'zod';
import { FILE_FORMATS, formatField } from './format.ts';
import { partsOfSlug } from './ids.ts';
import { localisedSchema } from './localised.ts';
import { DOCUMENT_PATH, SHA256 } from './pattern.ts';

const slug = z.string().min(1);

export const registrySchema = z.strictObject({
  format: formatField(FILE_FORMATS.registry),
  /** Stands as long as no name of the issue is published: each split gives them anew. */
  draft: z.preprocess((said) => (said === 'true' ? true : said), z.literal(true)).exactOptional(),
  /** Slugs of the pages (版), in the order in which they were first seen. */
  pages: z.array(slug),
  /** Highlights in that order; each is known again by its page and its first line. */
  highlights: z.array(z.strictObject({ slug, headline: z.string().min(1) })),
  /** Published names whose text is shown no more, each with a page that says so. */
  retired: z
    .array(
      z.strictObject({
        slug,
        reason: localisedSchema,
        /** What to read instead: `qdrb/2021-11-20/t1-03`. */
        successor: z.string().regex(DOCUMENT_PATH.expression).optional(),
        /** Documents that may be shown though their text is alike: an editor has looked at them. */
        allows: z.array(z.string().regex(DOCUMENT_PATH.expression)).exactOptional(),
        /** SHA-256 of its text, by which it is known again; `split` writes it while the text is in the seed. */
        text: z.string().regex(SHA256.expression).exactOptional(),
      }),
    )
    .default([]),
  /** SHA-256 of each generated file, by which an edit by hand is noticed. */
  files: z.record(z.string(), z.string().regex(SHA256.expression)),
});

export type Registry = z.infer<typeof registrySchema>;

/**
 * Tells whether a page or article may stand on the site, by its issue's registry: no text of a withdrawn name, of an
 * article whose page was withdrawn, nor of a draft, which is one too where there is no registry, unless drafts are shown.
 */
export function isShown(registry: Registry | undefined, slug: string, drafts: boolean): boolean {
  if (!registry || registry.draft) return drafts;
  return !retiredNames(registry).some((entry) => entry.slug === slug);
}

/** Gives what is withdrawn of an issue: each name with its reason, and the articles of a withdrawn page with that page's. */
export function retiredNames({ retired, highlights }: Registry): Registry['retired'] {
  const named = new Set(retired.map(({ slug: name }) => name));
  const below = retired.flatMap((page) =>
    highlights
      .filter(({ slug: name }) => partsOfSlug(name).page === page.slug && !named.has(name))
      .map(({ slug: name }) => ({ ...page, slug: name })),
  );
  return [...retired, ...below];
}

/** Gives every name that an issue has published, in order. */
export function publishedSlugs({ pages, highlights }: Registry): string[] {
  return [...pages, ...highlights.map(({ slug }) => slug)];
}
