/** The JSON of `inspect`, field by field, over every text of the tests: programs rely on each of them. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { inspectFile } from '../../../src/cli/inspect-file.ts';
import type { Inspection } from '../../../src/report/inspection.ts';
import { REASONS, type Reason } from '../../../src/split/parse/index.ts';

const FIXTURES = 'tests/fixtures';
const line = z.int().min(1);
const lines = z
  .array(line)
  .refine((list) => list.every((each, at) => at === 0 || each > (list[at - 1] ?? 0)));
const date = z.iso.date().nullable();
const share = z.number().min(0).max(1);
const reasons = Object.keys(REASONS) as [Reason, ...Reason[]];

const contract = z.strictObject({
  source: z.strictObject({
    path: z.string(),
    sha256: z.string().regex(/^[\da-f]{64}$/u),
    encoding: z.enum(['utf-8', 'utf-16le', 'utf-16be', 'gb18030', 'big5', '']),
    lines: z.int().min(0),
  }),
  publication: z.string().min(1).nullable(),
  date,
  pages: z.array(
    z.strictObject({
      label: z.string().min(1),
      sequence: line,
      line,
      date,
      kickerLines: lines,
      headlineLines: lines,
      headline: z.string(),
      deckLines: lines,
      introLines: lines,
    }),
  ),
  highlights: z.array(
    z.strictObject({
      id: z.string().min(1),
      page: z.string().min(1),
      organisation: z.strictObject({ line, text: z.string().min(1) }).nullable(),
      startLine: line,
      endLine: line,
      startConfidence: share,
      startReasons: z.array(z.enum(reasons)).min(1),
      startAgainst: z.array(z.enum(reasons)),
      kickerLines: lines,
      headlineLines: lines,
      deckLines: lines,
      bylineLines: lines,
      paragraphLines: lines,
      captionLines: lines,
      crossheadLines: lines,
      measures: z.array(
        z.strictObject({ id: z.string().regex(/^m\d+$/u), line, runInHead: z.string().min(1) }),
      ),
    }),
  ),
  credits: lines,
  unclassified: lines,
  messages: z.array(
    z.strictObject({
      ruleId: z.string().min(1),
      severity: z.enum(['error', 'warning']),
      line: line.nullable(),
      column: line.nullable(),
      reason: z.string().min(1),
      note: z.string().min(1),
    }),
  ),
});

const texts = [
  'seeds/qdrb-2021-11-19.txt',
  ...[FIXTURES, join(FIXTURES, 'labelled-texts')].flatMap((folder) =>
    readdirSync(folder)
      .map((name) => join(folder, name, 'input.txt'))
      .filter((path) => existsSync(path)),
  ),
];

test.each(texts)('%s', (path) => {
  const { inspection, reading } = inspectFile(path, readFileSync(path));
  const found = contract.parse(JSON.parse(JSON.stringify(inspection)));
  expect(found.highlights.flatMap(outOfRange)).toEqual([]);
  if (!reading) return;
  const visible = new Set(reading.lines.keys());
  for (const { marker } of reading.issue.pages) if (marker) visible.add(marker.line);
  expect(
    [...new Set(listed(found, reading.issue.pages[0].marker === null))].toSorted((a, b) => a - b),
  ).toEqual([...visible].toSorted((a, b) => a - b));
});

/** Lines that an article lists outside its first and last one; measures that are no paragraphs. */
function outOfRange(article: Inspection['highlights'][number]): number[] {
  const paragraphs = new Set(article.paragraphLines);
  return [
    ...linesOf(article).filter((each) => each < article.startLine || each > article.endLine),
    ...article.measures.map((measure) => measure.line).filter((each) => !paragraphs.has(each)),
  ];
}

function linesOf(article: Inspection['highlights'][number]): number[] {
  return [
    ...(article.organisation ? [article.organisation.line] : []),
    ...article.kickerLines,
    ...article.headlineLines,
    ...article.deckLines,
    ...article.bylineLines,
    ...article.paragraphLines,
    ...article.captionLines,
    ...article.crossheadLines,
  ];
}

/** Every line that a list names; a page without a marker has its first line as its own. */
function listed(found: Inspection, unmarked: boolean): number[] {
  return [
    ...found.pages.flatMap((page) => [
      ...(unmarked ? [] : [page.line]),
      ...page.kickerLines,
      ...page.headlineLines,
      ...page.deckLines,
      ...page.introLines,
    ]),
    ...found.highlights.flatMap(linesOf),
    ...found.credits,
    ...found.unclassified,
  ];
}
