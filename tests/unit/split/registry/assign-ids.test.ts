/** Numbers are given once; a withdrawn article keeps its own, by its line or by its words. */
import { expect, test } from 'vitest';
import { highlightSlug } from '../../../../src/model/ids.ts';
import { assignIds, NO_NAMES, type Assigned, type Names } from '../../../../src/split/registry/index.ts';
import { issueOfText } from '../../../issue-of-text.ts';

const MARKER = '海滨晚报2021年11月19日01版\n';
const HARBOUR = '建设智慧渔港,全港布设监测设备,出海作业更安全更省心。\n';
const TRADE = '推行提前申报,让货等船变为船等货,企业少跑许多冤枉路。\n';
const reason = { 'zh-CN': '撤稿', en: 'Withdrawn' };

/** The words themselves stand for their digest. */
function assign(text: string, before: Names = NO_NAMES): Assigned {
  return assignIds(issueOfText(Buffer.from(MARKER + text)), before, (words) => words);
}

/** Gives each article by its slug and the beginning of its headline. */
function articles({ issue }: Assigned): string[] {
  return issue.pages.flatMap((page) =>
    page.highlights.map(
      ({ number, blocks }) => `${highlightSlug(page.slug, number)} ${blocks[0]?.text.slice(0, 4) ?? ''}`,
    ),
  );
}

const first = assign(`渔港新貌\n${HARBOUR}通关提速\n${TRADE}`);
const withdrawn: Names = { ...first.names, retired: [{ slug: '01-02', reason }] };
const known = assign(`渔港新貌\n${HARBOUR}通关提速\n${TRADE}`, withdrawn);

test('a withdrawn article that still stands in its seed keeps its number, and its words are kept in mind', () => {
  expect(articles(known)).toEqual(['01-01 渔港新貌', '01-02 通关提速']);
  expect(known.names.highlights).toEqual(first.names.highlights);
  expect(known.names.retired).toEqual([{ slug: '01-02', reason, text: TRADE.trim() }]);
});

test('under another headline it is known by its words', () => {
  const again = assign(`渔港新貌\n${HARBOUR}通关再提速\n${TRADE}`, known.names);
  expect(articles(again)).toEqual(['01-01 渔港新貌', '01-02 通关再提']);
});

test('an article with other words below the same headline is another, and gets a number of its own', () => {
  const other = assign(
    `渔港新貌\n${HARBOUR}通关提速\n海关开设专窗,为鲜活水产品随到随检,当天放行。\n`,
    known.names,
  );
  expect(articles(other)).toEqual(['01-01 渔港新貌', '01-03 通关提速']);
  expect(other.returned).toEqual([]);
});

test('one that is published keeps its number beside a withdrawn one with the same words', () => {
  const both = assign(`渔港新貌\n${HARBOUR}渔港旧貌\n${HARBOUR}`);
  const names = { ...both.names, retired: [{ slug: '01-02', reason }] };
  const after = assign(
    `渔港新貌\n${HARBOUR}渔港旧貌\n${HARBOUR}`,
    assign(`渔港新貌\n${HARBOUR}渔港旧貌\n${HARBOUR}`, names).names,
  );
  expect(articles(after)).toEqual(['01-01 渔港新貌', '01-02 渔港旧貌']);
  expect(after.returned).toEqual([]);
});

test('on another page its words are withdrawn at once, and told', () => {
  const moved = assign(`渔港新貌\n${HARBOUR}海滨晚报2021年11月19日02版\n通关提速\n${TRADE}`, known.names);
  expect(moved.names.retired.at(-1)).toEqual({ slug: '02-01', reason, text: TRADE.trim() });
  expect(moved.returned).toEqual([{ slug: '02-01', of: '01-02', line: 5 }]);
});

test('what the editor names to be read instead is shown, even with the same words', () => {
  const [entry] = known.names.retired;
  const names = { ...known.names, retired: entry ? [{ ...entry, successor: 'demo/2021-11-19/01-03' }] : [] };
  const corrected = assign(`渔港新貌\n${HARBOUR}通关真的提速\n${TRADE}`, names);
  expect(articles(corrected)).toEqual(['01-01 渔港新貌', '01-03 通关真的']);
  expect(corrected.names.retired).toHaveLength(1);
});
