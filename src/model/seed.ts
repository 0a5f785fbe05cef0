/** What stands beside a text in `seeds/`: the paper (`qdrb.yaml`) and the issue (`qdrb-2021-11-19.yaml`). */
import { z } from 'zod';
import { correctionSchema, lineNumber } from './correction.ts';
import { FILE_FORMATS, formatField } from './format.ts';
import { languageSchema } from './language-tag.ts';
import { DEFAULT_LOCALE, LOCALES } from './language.ts';
import type { Named } from './localised.ts';
import { localisedSchema, namedSchema } from './localised.ts';
import type { Words } from './message.ts';
import { ALIAS, SHA256 } from './pattern.ts';
import { ENCODINGS } from './source.ts';

const alias = z.string().regex(ALIAS.expression);

/** Why a name can't be left out that no language of the interface asks for. */
const OWN_NAME: Words = {
  'zh-CN': '报纸须有它自身语言的名称，照报上所印',
  en: 'expected the name of the paper in its own language, as it prints it',
};

/** `seeds/<alias>.yaml`. */
export const publicationSchema = z
  .strictObject({
    format: formatField(FILE_FORMATS.paper),
    alias,
    /** In each language of the interface, and in the paper's own, as it prints it. */
    name: namedSchema,
    /** Of its texts. */
    language: languageSchema,
    place: namedSchema.optional(),
    publisher: namedSchema.optional(),
    issn: z.string().optional(),
    rights: localisedSchema,
  })
  .check(({ value, issues }) => {
    const { name, language, place = {}, publisher = {} } = value;
    if (!(language in name))
      issues.push({
        code: 'custom',
        input: undefined,
        path: ['name', language],
        message: 'missing',
        params: { why: OWN_NAME },
      });
    for (const [field, names] of Object.entries({ name, place, publisher })) {
      const keys = Object.keys(names).filter((key) => ![...LOCALES, language].includes(key));
      if (keys.length > 0) issues.push({ code: 'unrecognized_keys', keys, input: names, path: [field] });
    }
  });

/** `seeds/<alias>-<date>.yaml`. */
export const issueSeedSchema = z.strictObject({
  format: formatField(FILE_FORMATS.record),
  publication: alias,
  date: z.iso.date(),
  /** The last day of an issue of several: `date` is its first. */
  until: z.iso.date().optional(),
  received: z.strictObject({ file: z.string().min(1), sha256: z.string().regex(SHA256.expression) }),
  /** The text's encoding, where it is not the one that its bytes show. */
  encoding: z.enum(ENCODINGS).optional(),
  /** What the splitter got wrong. */
  corrections: z.array(correctionSchema).optional(),
  /**
   * Lines that stood in the text and must not even be kept, as many blank ones in their place; the digest of what was
   * received is then that of the text as it stands. See `docs/takedown.md`.
   */
  withheld: z.array(z.strictObject({ from: lineNumber, to: lineNumber, reason: localisedSchema })).optional(),
  /** Declares that the text is one page and has no line that says which. */
  pages: z.literal('single').optional(),
});

/** What the site takes of it. */
export const withheldSchema = issueSeedSchema.pick({ withheld: true });

export type Publication = z.infer<typeof publicationSchema>;
export type IssueSeed = z.infer<typeof issueSeedSchema>;
export type Withheld = NonNullable<IssueSeed['withheld']>;

/** Gives a name as the paper itself has it; where it is not known, that in the default language of the interface. */
export function inOwnLanguage(names: Named, { language }: Pick<Publication, 'language'>): string {
  return names[language] ?? names[DEFAULT_LOCALE];
}
