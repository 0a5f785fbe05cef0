/** Headlines that look like something else stay headlines. */
import { expect, test } from 'vitest';
import { blocksOf } from '../../../src/model/issue.ts';
import { issueOfText } from '../../issue-of-text.ts';

test.each([
  ['a paper’s name', '北原日报编辑部迁新址'],
  ['reporters', '青年报记者团成立'],
  ['a hotline', '热线：群众的事有人办'],
  ['a contact', '联系人：乡村里的一座桥'],
])('one that names %s opens its article', (_, headline) => {
  const text = [
    '北原日报2021年3月9日01版',
    '春耕全面展开',
    '本报讯（记者周亦航）全市春耕昨天开始，农机下田。',
    '',
    headline,
    '　　本报讯（记者林晓舟）昨天上午，有关单位举行仪式，市民到场参观。',
  ].join('\n');
  const articles = issueOfText(text).pages.flatMap(({ highlights }) => highlights);
  expect(articles.flatMap(({ blocks }) => blocksOf(blocks, 'headline')).map((block) => block.text)).toEqual([
    '春耕全面展开',
    headline,
  ]);
});
