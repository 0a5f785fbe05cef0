/**
 * The frontmatter contract of `content/<language>/**.mdx`: what `emit` writes, `verify` reads
 * and the site's collection checks. One file is one page (版) or one highlight (亮点).
 * Line numbers are not repeated: a file's lines, less its blank lines, are its blocks in order.
 */
import { z } from 'zod';
import { FILE_FORMATS, formatField } from './format.ts';
import { languageSchema } from './language-tag.ts';
import { localisedSchema } from './localised.ts';
import { ALIAS, ISSUE, SHA256 } from './pattern.ts';
import { ENCODINGS, LINE_ENDS } from './source.ts';

const line = z.int().min(1);
const range = z.strictObject({ start: line, end: line });
/** Id of a block: `p3`. */
export const blockId = z.templateLiteral(['p', z.int().min(1)]);
const measureId = z.templateLiteral(['m', z.int().min(1)]);
const contentFormat = formatField(FILE_FORMATS.content);
const day = z.iso.date();
const lineEnd = z.enum(Object.keys(LINE_ENDS) as [keyof typeof LINE_ENDS, ...(keyof typeof LINE_ENDS)[]]);
const text = z.string().min(1);
/** A line that stands in the frontmatter, with its id. */
export const furniture = z.strictObject({ id: blockId, text });

/** The page (版), as it stands in the files of its highlights too. */
const page = z.strictObject({
  label: text,
  slug: text,
  sequence: z.int().min(1),
  /** What its marker calls it beside its label: 要闻. */
  section: text.exactOptional(),
});

const identity = {
  /** `qdrb-2021-11-19-t1-03` */
  id: text,
  /** Of the text, as its paper says. */
  language: languageSchema,
  publication: z.string().regex(ALIAS.expression),
  issue: z.string().regex(ISSUE.expression),
  date: day,
  /** The last day of an issue of several. */
  until: day.exactOptional(),
};

const pageSchema = z.strictObject({
  format: contentFormat,
  kind: z.literal('page'),
  ...identity,
  page,
  /** Display text: the headline lines joined by a space, else the label and the section. */
  title: text,
  description: z.string(),
  kicker: z.array(furniture),
  headline: z.array(furniture),
  deck: z.array(furniture),
  credits: z.array(furniture),
  /** Slugs of the highlights, in the order of display. */
  highlights: z.array(text),
  source: z.strictObject({
    seed: text,
    received: z.strictObject({ file: text, sha256: z.string().regex(SHA256.expression) }),
    encoding: z.enum(ENCODINGS),
    byteOrderMark: z.boolean(),
    lineEnd,
    otherLineEnds: z.array(z.strictObject({ line, lineEnd })),
    finalLineEnd: z.boolean(),
    lines: range,
    marker: z
      .strictObject({
        line,
        text,
        glued: z.boolean(),
        trailing: z.literal(true).exactOptional(),
        section: text.exactOptional(),
      })
      .nullable(),
    blankLines: z.array(line),
    spacing: z.array(z.strictObject({ line, before: z.string(), after: z.string() })),
    /** Of GB18030 and Big5: characters with a vendor's code, which `at` counts in the whole line. */
    vendorCodes: z
      .array(z.strictObject({ line, code: text, at: z.array(z.int().min(1)).min(1) }))
      .min(1)
      .exactOptional(),
  }),
});

const highlightSchema = z.strictObject({
  format: contentFormat,
  kind: z.literal('highlight'),
  ...identity,
  page,
  /** `t1-03` */
  slug: text,
  number: z.int().min(1),
  position: z.int().min(1),
  /** Display text: the headline lines joined by a space, else the first sentence. */
  title: text,
  /** First sentence of the lede, or of the first block of the body. */
  description: z.string(),
  organisation: furniture.extend({ names: localisedSchema.exactOptional() }).nullable(),
  kicker: z.array(furniture),
  headline: z.array(furniture),
  deck: z.array(furniture),
  /** Slugs of the article that this one goes on from, and of that in which it goes on: halves of one. */
  continuesFrom: text.exactOptional(),
  continuesOn: text.exactOptional(),
  /** Whether, as its jump lines say, it began in another issue or goes on in one. */
  otherIssue: z
    .array(z.enum(['from', 'on']))
    .min(1)
    .exactOptional(),
  /** Its jump lines, alone or in a block's text, with the slugs of the pages that they name. */
  jumps: z.array(z.strictObject({ block: blockId, text, pages: z.array(text).min(1) })).exactOptional(),
  measures: z.array(z.strictObject({ id: measureId, block: blockId, runInHead: text })),
  source: z.strictObject({ seed: text, lines: range }),
});

export const frontmatterSchema = z.discriminatedUnion('kind', [pageSchema, highlightSchema]);

export type PageFrontmatter = z.infer<typeof pageSchema>;
export type HighlightFrontmatter = z.infer<typeof highlightSchema>;
export type Frontmatter = z.infer<typeof frontmatterSchema>;
