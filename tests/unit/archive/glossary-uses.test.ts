/** Where the terms of a glossary stand: once a block, the newest issues first, and no more than a page lists. */
import { expect, test } from 'vitest';
import { collectUses, LISTED_USES, usedTerms } from '../../../src/archive/glossary-uses.ts';
import type { GlossaryTerm } from '../../../src/model/glossary.ts';
import type { DocumentEntry } from '../../../src/archive/tree.ts';
import { documents, textWith } from '../../sample-archive.ts';

const TERM: GlossaryTerm = {
  ...{ zh: '室组地', also: ['室、组、地'], pinyin: 'Shì-zǔ-dì', en: 'office-team-locality', forms: [] },
  ...{ kind: 'initiative', gloss: { en: 'A way of work.', zh: '一种做法。' }, source: 'ours', avoid: [] },
};

async function usesIn(paragraphs: readonly string[], entries = documents): ReturnType<typeof collectUses> {
  return collectUses(entries, [TERM], ({ data }) => Promise.resolve(textWith(data, ...paragraphs)));
}

test('a block counts once, at its first place, under any of the ways to write it', async () => {
  const uses = (await usesIn(['推进室、组、地联动，室组地合力。', '没有。', '室组地'])).get(TERM.zh);
  expect(uses?.count).toBe(2 * documents.length);
  expect(uses?.listed[0]).toMatchObject({ written: '室、组、地', at: 2, block: { id: 'p9' } });
  expect(uses?.listed[1]).toMatchObject({ written: '室组地', at: 0, block: { id: 'p11' } });
});

test('the newest issue comes first', async () => {
  const { listed = [] } = (await usesIn(['室组地'])).get(TERM.zh) ?? {};
  const issues = listed.map(({ entry }) => entry.data.issue);
  expect(issues).toEqual(issues.toSorted().toReversed());
  expect(new Set(issues).size).toBeGreaterThan(2);
});

test('of many places so many are listed as a page has room for, and all are counted', async () => {
  const paragraphs = Array.from({ length: 9 }, () => '室组地');
  const uses = (await usesIn(paragraphs)).get(TERM.zh);
  expect(uses?.listed).toHaveLength(LISTED_USES);
  expect(uses?.count).toBe(9 * documents.length);
});

test('a text in another language than the names has none of them, and a term that stands nowhere is not there', async () => {
  const foreign = documents.map((entry): DocumentEntry => ({
    ...entry,
    data: { ...entry.data, language: 'ja' },
  }));
  expect((await usesIn(['室組地と室组地'], foreign)).size).toBe(0);
  expect((await usesIn(['没有。'])).size).toBe(0);
});

test('terms that stand in no text are none of those used; one within the name of another is', async () => {
  const named = (zh: string): GlossaryTerm => ({ ...TERM, zh, also: [] });
  const glossary = [named('市委'), named('市委组织部'), named('密闻')];
  const uses = await collectUses(documents, glossary, ({ data }) =>
    Promise.resolve(textWith(data, '市委组织部发布。')),
  );
  expect(usedTerms(glossary, uses).map(({ zh }) => zh)).toEqual(['市委', '市委组织部']);
});
