/** What stands beside a text in `seeds/`: the paper (`qdrb.yaml`) and the issue (`qdrb-2021-11-19.yaml`). */
import { z } from 'zod';
import { bilingual } from './bilingual.ts';
import { correctionSchema } from './correction.ts';
import { FILE_FORMATS, formatField } from './format.ts';
import { ALIAS, SHA256 } from './pattern.ts';
import { ENCODINGS } from './source.ts';

const alias = z.string().regex(ALIAS.expression);

/** `seeds/<alias>.yaml`. */
export const publicationSchema = z.strictObject({
  format: formatField(FILE_FORMATS.paper),
  alias,
  name: bilingual,
  language: z.literal('zh-CN'),
  place: bilingual.optional(),
  publisher: bilingual.optional(),
  issn: z.string().optional(),
  rights: bilingual,
});

/** `seeds/<alias>-<date>.yaml`. */
export const issueSeedSchema = z.strictObject({
  format: formatField(FILE_FORMATS.record),
  publication: alias,
  date: z.iso.date(),
  received: z.strictObject({ file: z.string().min(1), sha256: z.string().regex(SHA256.expression) }),
  /** The text's encoding, where it is not the one that its bytes show. */
  encoding: z.enum(ENCODINGS).optional(),
  /** What the splitter got wrong. */
  corrections: z.array(correctionSchema).optional(),
  /** Declares that the text is one page and has no line that says which. */
  pages: z.literal('single').optional(),
});

export type Publication = z.infer<typeof publicationSchema>;
export type IssueSeed = z.infer<typeof issueSeedSchema>;
