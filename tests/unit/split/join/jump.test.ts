/** Jump lines as papers of the mainland, Taiwan, Hong Kong and in English print them, and prose that only looks like them. */
import { expect, test } from 'vitest';
import { readJump } from '../../../../src/split/join/jump.ts';
import { jumpAtEnd, jumpAtStart } from '../../../../src/split/join/placed-jump.ts';

const FORMS: readonly (readonly [line: string, way: string, pages: string])[] = [
  ['►►►下转第3版', 'on', '3'],
  ['（下转第3版②）', 'on', '3'],
  ['（下转第3版）②', 'on', '3'],
  ['下转4版→', 'on', '4'],
  ['（下转A02版·要闻）', 'on', 'A2'],
  ['（下转03版·要闻版）', 'on', '3'],
  ['（下转第2、3版）', 'on', '2 3'],
  ['（下转2—3版）', 'on', '2 3'],
  ['→下转A02-A04版', 'on', 'A2 A3 A4'],
  ['（下轉第三版）', 'on', '3'],
  ['（下转第十二版）', 'on', '12'],
  ['下转第３版', 'on', '3'],
  ['▶▶下转特2版', 'on', 'T2'],
  ['〔下转第3版〕', 'on', '3'],
  ['（转3版）', 'on', '3'],
  ['>>转A5版', 'on', 'A5'],
  ['（轉入A3版）', 'on', 'A3'],
  ['未完，转4版', 'on', '4'],
  ['（未完待续）', 'on', ''],
  ['《渔港新貌》下转3版', 'on', '3'],
  ['（下转第2版《渔港新貌》）', 'on', '2'],
  ['（續見A4）', 'on', 'A4'],
  ['（上接第一版）', 'from', '1'],
  ['（上接第一版①）', 'from', '1'],
  ['【上接A1版】', 'from', 'A1'],
  ['上接A01版 要闻', 'from', 'A1'],
  ['（上接头版）', 'from', 'first'],
  ['續自A1', 'from', 'A1'],
  ['（文接A2版）', 'from', 'A2'],
  ['(接1版)', 'either', '1'],
  ['紧接第二版', 'either', '2'],
  ['相关报道见3版', 'see', '3'],
  ['（相关报道见第2版、第3版）', 'see', '2 3'],
  ['报道详见今日4版', 'see', '4'],
  ['►►詳見A4版', 'see', 'A4'],
  ['（图文见A08版）', 'see', 'A8'],
  ['（图片报道见4版）', 'see', '4'],
  ['（图见二版）', 'see', '2'],
  ['（更多报道见A5版）', 'see', 'A5'],
  ['（公报全文见2-3版）', 'see', '2 3'],
  ['（全文及图片刊5版）', 'see', '5'],
  ['（报道见3版，评论见4版）', 'see', '3 4'],
  ['（下转今日3版）', 'on', '3'],
  ...['⟶', '↘', '⤵', '🔻', '🡆', '▌', '◥', '※', '☞'].map((sign) => [`${sign} 下转3版`, 'on', '3'] as const),
  ...['⟵', '↖', '⤴', '🔺', '🡄', '§'].map((sign) => [`上接1版${sign}`, 'from', '1'] as const),
  ...['﹙﹚', '〖〗', '{}', '｛｝', '「」', '『』', '⟨⟩', '〔〕', '〘〙'].map(
    ([open, close]) => [`${open}下转3版${close}`, 'on', '3'] as const,
  ),
  ['（下转第3版', 'on', '3'],
  ['上接第1版）', 'from', '1'],
  ['（下转第3版）。', 'on', '3'],
  ['（下转第⼆版）', 'on', '2'],
  ['（上接第3⻚）', 'from', '3'],
  ['（下转第叁版）', 'on', '3'],
  ['（下转③版）', 'on', '3'],
  ['（下转第⑩版）', 'on', '10'],
  ...['续完', '（续完）', '（續完）', '连载完', '（完）', '（全文完）', '（完结）', '(The End)'].map(
    (line) => [line, 'end', ''] as const,
  ),
  ['（下转第廿一版）', 'on', '21'],
  ['（下转第三四版）', 'on', '3 4'],
  ['（下转2－3版）', 'on', '2 3'],
  ['（下转三版头条）', 'on', '3'],
  ['（下转第三版右下角）', 'on', '3'],
  ['（上接第1版上）', 'from', '1'],
  ['（下转第3版，标题《渔港新貌》）', 'on', '3'],
  ['（全文转3版）', 'on', '3'],
  ['（上续第1版）', 'from', '1'],
  ['(To be continued on page 3)', 'on', '3'],
  ['Continued on page A5', 'on', 'A5'],
  ['(Continued on Page 6, Col. 3)', 'on', '6'],
  ['Please turn to Page A14', 'on', 'A14'],
  ['Turn to page 3', 'on', '3'],
  ['See LEVEE, Page A3', 'on', 'A3'],
  ['See X, A4', 'on', 'A4'],
  ['Continued from Page One', 'from', '1'],
  ['CONTINUED FROM PAGE 1', 'from', '1'],
  ['LEVEE, from A1', 'from', 'A1'],
  ['Related story, A4', 'see', 'A4'],
];

const PROSE = [
  '完',
  '完成',
  '（完成）',
  '续完成工程',
  '下转3版税1',
  '转3版权1',
  '接1号 转2路',
  '下转折点来了',
  '接3版税',
  '接3版税款',
  '转3次车',
  '见3人',
  '详见说明',
  '上接天线下接地',
  '下转第二版的一篇长文章',
  '（转载）',
  '（转A股）',
  '未完成的工程',
  '相关报道见报后',
  '接第一个电话',
  '接力第3棒',
  '续航3公里',
  '转2路',
  '转向A5路口',
  '（续一）',
  '（三）',
  '看明天',
  '（下期预告）',
  '明日之星',
  '（前文提要）',
  '接上级通知',
  '①转2路',
  '②接3版税',
  '接线2－3根',
  '⻋下转弯',
  '上续三段',
  '全文转载',
  '（转3版税）',
  'From the river',
  'See the levee before Monday',
  'Turn to page',
  'From 3 to 5',
];

test.each(FORMS)('%s says where an article goes on, began or has more', (line, way, pages) => {
  expect(readJump(line)).toMatchObject({ way, pages: pages.split(' ').filter(Boolean) });
});

test.each(PROSE)('%s is no jump line', (line) => {
  expect(readJump(line)).toBeNull();
});

test.each([
  '上接第1版 下转第3版',
  '下转第3版 上接第1版',
  '（上接第1版，下转第3版）',
  '（上接1版）（下转3版）',
])('%s says both where an article began and where it goes on', (line) => {
  const jump = readJump(line);
  const told = [jump, jump?.also].map((side) => [side?.way, ...(side?.pages ?? [])].join(' '));
  expect(told.toSorted()).toEqual(['from 1', 'on 3']);
});

test('a figure behind the page is the number of the article', () => {
  for (const line of ['转第3版1', '（下转第3版1）', '下转3版-1', '转第三版一', '转第3版 1'])
    expect(readJump(line)).toMatchObject({ way: 'on', pages: ['3'], part: 1 });
});

test.each([
  ['（下转第3版⑩）', 10],
  ['（下转第3版）⑫', 12],
  ['⑳（下转第3版）', 20],
  ['下转第3版㉑', 21],
  ['下转第3版㊿', 50],
  ['下转第3版⓬', 12],
  ['下转第3版(12)', 12],
  ['下转第3版之十二', 12],
  ['下转3版第12条', 12],
  ['转第3版12', 12],
])('%s is of article %d', (line, part) => {
  expect(readJump(line)).toMatchObject({ way: 'on', pages: ['3'], part });
});

test('the number of an article and the word that names it are read, inside brackets and behind them', () => {
  expect(readJump('（下转第3版②）')).toMatchObject({ part: 2 });
  expect(readJump('（下转第3版）②')).toMatchObject({ part: 2 });
  expect(readJump('（下转3版之二）')).toMatchObject({ part: 2 });
  expect(readJump('See LEVEE, Page A3')).toMatchObject({ key: 'LEVEE' });
  expect(readJump('（下转第2版《渔港新貌》）')).toMatchObject({ key: '渔港新貌' });
});

test.each([
  ...['②', '⑵', '⒉', '㈡', '㊁', '❷', '➁', '➋', '⓶', 'Ⅱ', 'ⅱ', '[2]', '（二）', '第2条', '第二篇'].flatMap(
    (number) => [`（下转第3版${number}）`, `（下转第3版）${number}`, `转第3版${number}`],
  ),
  ...['②（下转第3版）', '（❷下转第3版）', '② 下转第3版'],
])('%s is the second of a page', (line) => {
  expect(readJump(line)).toMatchObject({ way: 'on', pages: ['3'], part: 2 });
});

test('a jump is found at the end and at the beginning of other text, with its place', () => {
  expect(jumpAtEnd('每天二十辆。（下转第三版）')).toMatchObject({ from: 6, to: 13 });
  expect(jumpAtEnd('每天二十辆。►下转3版')).toMatchObject({ from: 6 });
  expect(jumpAtEnd('每天二十辆。⟶下转3版')).toMatchObject({ from: 6, to: 11 });
  expect(jumpAtEnd('每天二十辆。〖下转3版〗❷')).toMatchObject({ from: 6, to: 13, jump: { part: 2 } });
  expect(jumpAtEnd('他看了（图三）')).toBeNull();
  expect(jumpAtEnd('一件重㎏，（图三）')).toBeNull();
  expect(jumpAtStart('（上接第一版）冷链车当天进城。')).toMatchObject({ from: 0, to: 7 });
  expect(jumpAtStart('🔺〖上接第一版〗冷链车当天进城。')).toMatchObject({ from: 0, to: 9 });
  expect(jumpAtStart('（一）冷链车')).toBeNull();
});
