/** What a page's marker calls it beside its label. */
import { expect, test } from 'vitest';
import { readMarker } from '../../../../../src/split/parse/pages/marker.ts';
import { asKnown } from '../../../../../src/split/parse/text/known.ts';

const known = asKnown([{ text: '這是繁體字的報紙' }]);

test.each([
  ['第01版:要闻', '要闻'],
  ['05版 经济', '经济'],
  ['第2版·社会 菜市场里有间“共享厨房”', '社会'],
  ['第03版:党建·理论', '党建·理论'],
  ['第6版(特别报道)', '特别报道'],
  ['第5版(国内专页(经济))', '国内专页(经济)'],
  ['第5版（国内）（经济）', '（国内）（经济）'],
  ['第07版：体育 2025.12.22', '体育'],
  ['第01版:要闻　青川日报　2023年09月20日', '要闻'],
  ['2023年09月20日 07版 综合　　本报讯（记者乔木生）', '综合'],
  ['RB01 2022-03-09 要闻', '要闻'],
  ['江海商报/2025-06-27/ 第A1版面/时政要闻', '时政要闻'],
  ['香嶼日報 | A14 | 港聞 | 2016-08-21', '港聞'],
  ['香嶼日報 | C03 | 副刊 | 2016-08-21', '副刊'],
  ['Page 01: TOP NEWS', 'TOP NEWS'],
  ['特1版：三八特刊', '三八特刊'],
])('%s names a section', (line, section) => {
  expect(readMarker(line, known)?.section).toBe(section);
});

test.each([
  '第1版()',
  '第1版',
  '海滨晚报2021年11月19日特1版',
  '第1版 星期五',
  '第1版 临江日报 2025年1月6日',
  '第1版（今日8版）',
  '第1版（总第1234期）',
  '第4版 责编:林晓舟',
  '第4版（责编 林晓舟）',
  '2025年1月6日 第1版 农历腊月初七',
  '（《临江日报》2025年01月06日第 01 版）',
  '香嶼日報 | A14 | 港聞 | 體育 | 2016-08-21',
])('%s names none', (line) => {
  expect(readMarker(line, known)?.section).toBeNull();
});

test('a line of fields gives the name of the paper as received', () => {
  expect(readMarker('香嶼日報 | A14 | 港聞 | 2016-08-21', known)?.name).toBe('香嶼日報');
});
