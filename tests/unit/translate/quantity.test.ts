import { expect, test } from 'vitest';
import { chineseQuantities } from '../../../src/translate/quantity/chinese.ts';
import { englishQuantities } from '../../../src/translate/quantity/english.ts';
import { quantityKey, type Quantity } from '../../../src/translate/quantity/quantity.ts';

/** Gives quantities as words: `116000`, `more 90%`. */
function told(quantities: readonly Quantity[]): string[] {
  return quantities.map((quantity) =>
    quantity.approximation === 'exact'
      ? quantityKey(quantity)
      : `${quantity.approximation} ${quantityKey(quantity)}`,
  );
}

test.each([
  ['11.6万元', 'RMB 116,000', ['116000']],
  ['6万余元', 'more than RMB 60,000', ['more 60000']],
  ['1362亿元', 'RMB 136.2 billion', ['136200000000']],
  ['1000多亿元', 'more than RMB 100 billion', ['more 100000000000']],
  ['2.14亿元', 'RMB 214 million', ['214000000']],
  ['1.2万亿元', 'RMB 1.2 trillion', ['1200000000000']],
  ['近350公顷', 'nearly 350 hectares', ['nearly 350']],
  ['近百万元', 'nearly RMB 1 million', ['nearly 1000000']],
  ['30余家', 'more than 30', ['more 30']],
  ['百余家', 'over 100', ['more 100']],
  ['十余万人', 'more than 100,000 people', ['more 100000']],
  ['上千人', 'more than 1,000 people', ['more 1000']],
  ['上亿元', 'over RMB 100 million', ['more 100000000']],
  ['90%以上', 'more than 90%', ['more 90%']],
  ['百分之三十', 'thirty per cent', ['30%']],
  ['百分之九十五以上', '95 per cent or more', ['more 95%']],
  ['3.2个百分点', '3.2 percentage points', ['3.2%']],
  ['5-10万元', 'RMB 50,000 to 100,000', ['50000', '100000']],
  ['三分之二', 'two thirds', ['0.6667']],
  ['30%以下', '30% or less', ['most 30%']],
  ['近七成', 'nearly 70%', ['nearly 70%']],
  ['近三成为新报', 'nearly 30% are new', ['nearly 30%']],
  ['超五成员工', 'over 50% of the staff', ['more 50%']],
  ['10%—15%', '10% to 15%', ['10%', '15%']],
  ['不足30家', 'fewer than 30', ['below 30']],
  ['不到5000人', 'less than 5,000 people', ['below 5000']],
  ['不少于20场', 'no fewer than 20', ['more 20']],
  ['不低于60%', 'not less than 60%', ['more 60%']],
  ['不超过3人', 'no more than 3 people', ['most 3']],
  ['最高一次性500万元', 'up to RMB 5 million', ['most 5000000']],
  ['约500人', 'about 500 people', ['about 500']],
  ['500人左右', 'approximately 500 people', ['about 500']],
  ['突破100亿元', 'exceeded RMB 10 billion', ['more 10000000000']],
  ['二〇二二年', '2022', ['2022']],
  ['一百二十个', 'one hundred and twenty', ['120']],
  ['三千零五十户', '3,050 households', ['3050']],
  ['一万两千人', 'twelve thousand people', ['12000']],
  ['三十五项', 'thirty-five', ['35']],
  ['第十二届', 'the twelfth', ['12']],
  ['１２３个', '123', ['123']],
  ['2021年11月', '2021, November', ['2021', '11']],
])('%s is %s', (chinese, english, quantities) => {
  expect(told(chineseQuantities(chinese))).toEqual(quantities);
  expect(told(englishQuantities(english))).toEqual(quantities);
});

test.each(['百姓安居', '万众一心', '一体推进', '三成功经验', '几千户', '数百家'])(
  '%s states no number',
  (phrase) => {
    expect(told(chineseQuantities(phrase))).toEqual([]);
  },
);

test.each([
  'hundreds of people',
  'tens of thousands of households',
  'several thousand households',
  'the people',
])('%s states no number', (phrase) => {
  expect(told(englishQuantities(phrase))).toEqual([]);
});

test('a word bounds the number next to it alone', () => {
  expect(told(englishQuantities('more than 30 firms and 5 parks'))).toEqual(['more 30', '5']);
  expect(told(chineseQuantities('超过30家企业，5个园区'))).toEqual(['more 30', '5']);
});
