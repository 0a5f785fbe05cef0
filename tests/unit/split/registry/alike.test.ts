import { describe, expect, test } from 'vitest';
import { alikeFinder } from '../../../../src/split/registry/alike.ts';

const TEXT =
  '市民来到渔港码头,购买新鲜的海货,当天卖出三百册图谱。全港布设监测设备,出海作业更安全,每一艘船都有自己的编号。';
const OTHER =
  '推行提前申报,让货等船变为船等货。企业在船舶抵港之前完成申报,全港通关时间压缩一半,海关提速放行。';

function shares(text: string, known: Readonly<Record<string, string>> = { withdrawn: TEXT }): number[] {
  return alikeFinder(new Map(Object.entries(known)))([text]).map(({ share }) => Math.round(share * 100));
}

describe('a known text is found', () => {
  test.each([
    ['as it stands', TEXT, 100],
    ['without its punctuation, in full width and on other lines', TEXT.replaceAll(/[,。]/gu, '\n'), 100],
    ['with a word changed', TEXT.replace('三百册', '二百本'), 94],
    ['within a longer text', `${OTHER.repeat(50)}${TEXT}${OTHER.repeat(50)}`, 100],
    [
      'in a content file',
      `---\nformat: 1\n---\n\n<Lede id="p1">${TEXT.slice(0, 20)}</Lede>\n\n<P>${TEXT.slice(20)}</P>`,
      100,
    ],
  ])('%s', (_, text, share) => {
    expect(shares(text)).toEqual([share]);
  });

  test('in Latin letters of either case', () => {
    const text = 'The harbour was rebuilt with sensors on every pier, and boats leave safely.';
    expect(shares(text.toUpperCase(), { text })).toEqual([100]);
  });

  test('among others', () => {
    expect(
      alikeFinder(
        new Map([
          ['a', OTHER],
          ['b', TEXT],
        ]),
      )([TEXT]).map(({ id }) => id),
    ).toEqual(['b']);
  });
});

test('a known text is found in two others together, and a part of it where less is asked for', () => {
  const find = alikeFinder(new Map([['withdrawn', TEXT]]));
  const parts = [TEXT.slice(0, 30), OTHER, TEXT.slice(26)];
  expect(find(parts).map(({ id }) => id)).toEqual(['withdrawn']);
  expect(find(parts.slice(0, 1))).toEqual([]);
  expect(find(parts.slice(0, 1), 0.1).map(({ id }) => id)).toEqual(['withdrawn']);
});

describe('no known text is found', () => {
  test.each([
    ['in another', OTHER],
    ['in half of it', TEXT.slice(0, TEXT.length / 2)],
    ['where every third word is another', TEXT.replaceAll(/(..)./gu, '$1渔')],
    ['in the frontmatter of a file', `---\ntitle: ${TEXT}\n---\n\n<P>${OTHER}</P>`],
    ['in nothing', ''],
  ])('%s', (_, text) => {
    expect(shares(text)).toEqual([]);
  });

  test('that is too short to tell', () => {
    expect(shares('当天卖出三百册图谱。', { short: '当天卖出三百册图谱。' })).toEqual([]);
  });
});

test('what repeats one sign is read once, not once for each', () => {
  const same = '海'.repeat(200_000);
  expect(shares(same, { same })).toEqual([100]);
});
