/** An article of 124,000 characters and a page of 320 briefs, in one issue: it is built, all of it is there and found. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Root } from 'hast';
import { rehype } from 'rehype';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findCandidates } from '../../src/search/query/find.ts';
import { parseQuery } from '../../src/search/query/query.ts';
import { openIndex, type OpenedIndex } from '../search-client.ts';
import { elementsWith, textOf } from '../site/built-site.ts';
import { buildTrialArchive } from '../trial-archive.ts';

const BRIEFS = 320;
const LONG = 124_000;
const PLACES = ['医院', '车站', '菜场', '学校', '码头', '书店', '邮局', '剧院'];

function brief(index: number): string {
  const place = PLACES[index % PLACES.length] ?? '';
  return `${place}添新设备之${index + 1}\n本报讯 第${index + 1}条消息说,${place}昨天招聘新人,前来的人有${100 + index}名,负责人讲明年还会再做一次。\n`;
}

/** Gives a paragraph of numbered clauses, at least so long. */
function clauses(length: number): string {
  let text = '';
  for (let count = 1; text.length < length; count += 1)
    text += `第${count}条规定，夜间装卸货物的单位应当提前一天申请，未经同意不得开工。`;
  return text;
}

const ARTICLE = `${clauses(LONG)}附则由港务所解释。`;
const SOURCE = [
  '海滨晚报2021年11月19日01版\n',
  Array.from({ length: BRIEFS }, (_, index) => brief(index)).join('\n'),
  '海滨晚报2021年11月19日02版\n海滨市港口管理条例\n',
  `${ARTICLE}\n`,
].join('');

let dist: string;
let index: OpenedIndex;
beforeAll(async () => {
  dist = buildTrialArchive('very-large-pages', new TextEncoder().encode(SOURCE));
  index = await openIndex(join(dist, 'pagefind'));
});
afterAll(() => {
  index.close();
});

const read = (address: string): Root =>
  rehype().parse(readFileSync(join(dist, address, 'index.html'), 'utf8'));

test.each(['', 'en/'])('the sheet of %j has each of its briefs, in the order of print', (prefix) => {
  const sheet = elementsWith(read(`${prefix}demo/2021-11-19/01/`), 'className').filter(({ properties }) =>
    [properties['className']].flat().includes('sheet-article'),
  );
  expect(sheet).toHaveLength(BRIEFS);
  expect(sheet.filter((article, at) => !textOf(article).includes(`第${at + 1}条消息`))).toEqual([]);
});

test.each(['', 'en/'])('the long article of %j stands whole on its page', (prefix) => {
  const [block] = elementsWith(read(`${prefix}demo/2021-11-19/02-01/`), 'dataBlock').filter(
    ({ properties }) => properties['dataBlock'] !== 'headline',
  );
  expect(block && textOf(block)).toBe(ARTICLE);
});

test.each([
  ['附则由港务所解释', 'highlight 02'],
  [`第${BRIEFS}条消息`, 'highlight 01'],
])('%s, at the very end, is found in one text: a %s', async (words, place) => {
  const found = await findCandidates(index.archive, { way: 'exact', query: parseQuery(words) });
  expect(found.map(({ facts: { kind, page } }) => `${kind} ${page}`)).toEqual([place]);
});
