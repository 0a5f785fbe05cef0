/** How the lines of a paper look, learned from its accepted issues: `seeds/<alias>.profile.yaml`. */
import { z } from 'zod';
import { lineNumber } from './correction.ts';
import { FILE_FORMATS, formatField } from './format.ts';
import type { Words } from './message.ts';
import { ALIAS, MARK, WHOLE_MARK } from './pattern.ts';

/** What a mark can say of a line; `dateline` is the opening of an article's first paragraph. */
export const HOUSE_ROLES = [
  'kicker',
  'headline',
  'deck',
  'byline',
  'dateline',
  'crosshead',
  'quote',
  'verse',
  'caption',
  'attribution',
  'credit',
  'folio',
] as const;

export type HouseRole = (typeof HOUSE_ROLES)[number];

const mark = z.string().regex(MARK.expression);

const MARK_PLACES = { opens: true, ends: true, is: true } as const;

const markSchema = z
  .strictObject({
    /** What lines of the role begin with. */
    opens: mark.exactOptional(),
    /** Or what they end with. */
    ends: mark.exactOptional(),
    /** Or all that they say. */
    is: z.string().regex(WHOLE_MARK.expression).exactOptional(),
    /** Whether such lines begin their article, or end it. */
    article: z.enum(['begins', 'ends']).exactOptional(),
    /** Lines of the role that have it, of all lines that have it. */
    lines: lineNumber,
    of: lineNumber,
  })
  .check(({ value, issues }) => {
    if (Object.keys(MARK_PLACES).filter((place) => place in value).length !== 1)
      issues.push(profileProblem([], value, ONE_PLACE));
    if (value.lines > value.of) issues.push(profileProblem(['lines'], value.lines, AT_MOST_ALL));
  });

/** Roles of which it can be said that their lines always have a mark. */
export const ALWAYS_ROLES = ['kicker', 'deck'] as const;

const ofRole = z.array(markSchema).exactOptional();

/** By role, each list in its order; a role that nothing marks is left out. */
const marksSchema = z
  .strictObject({
    kicker: ofRole,
    headline: ofRole,
    deck: ofRole,
    byline: ofRole,
    dateline: ofRole,
    crosshead: ofRole,
    quote: ofRole,
    verse: ofRole,
    caption: ofRole,
    attribution: ofRole,
    credit: ofRole,
    folio: ofRole,
    /** Every line of these roles has one of their marks: what has none is no such line. */
    always: z.array(z.enum(ALWAYS_ROLES)).exactOptional(),
  } satisfies Record<HouseRole, typeof ofRole> & { always: unknown })
  .check(({ value, issues }) => {
    const seen = new Set<string>();
    for (const role of HOUSE_ROLES)
      for (const [index, each] of (value[role] ?? []).entries()) {
        const own = JSON.stringify([each.opens, each.ends, each.is]);
        if (seen.has(own)) issues.push(profileProblem([role, index], each, ONCE));
        seen.add(own);
      }
  });

export const profileSchema = z
  .strictObject({
    format: formatField(FILE_FORMATS.profile),
    publication: z.string().regex(ALIAS.expression),
    /** In the order of their days; an issue is read with the last whose day is not after its own. */
    profiles: z.array(
      z.strictObject({
        from: z.iso.date(),
        /** Accepted issues that it was learned from. */
        issues: lineNumber,
        marks: marksSchema,
      }),
    ),
  })
  .check(({ value: { profiles }, issues }) => {
    for (const [index, { from }] of profiles.entries())
      if (index > 0 && from <= (profiles[index - 1]?.from ?? ''))
        issues.push(profileProblem(['profiles', index, 'from'], from, LATER));
  });

export type Profile = z.infer<typeof profileSchema>;
export type DatedMarks = Profile['profiles'][number];
/** Marks by role. */
export type HouseMarks = DatedMarks['marks'];
export type HouseMark = z.infer<typeof markSchema>;

const ONE_PLACE: Words = {
  'zh-CN': '`opens`、`ends`、`is` 之一，只写一个',
  en: 'one of `opens`, `ends` and `is`',
};
const AT_MOST_ALL: Words = { 'zh-CN': '不大于 `of` 的数', en: 'no more than `of`' };
const ONCE: Words = {
  'zh-CN': '一个标志只写一次：上面已有',
  en: 'each mark once: it stands above already',
};
const LATER: Words = {
  'zh-CN': '比上一条更晚的日期',
  en: 'a later day than that of the entry above',
};

function profileProblem(path: PropertyKey[], input: unknown, expected: Words): z.core.$ZodRawIssue {
  return { code: 'custom', path, input, message: expected.en, params: { expected } };
}

/** Gives the marks by which an issue of a day is read; none where no entry is old enough. */
export function marksOn({ profiles }: Profile, day: string): HouseMarks | undefined {
  return profiles.findLast(({ from }) => from <= day)?.marks;
}
