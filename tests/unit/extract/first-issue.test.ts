/** What is extracted from the first issue stands in it, and all that should be is. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { findNames, gazetteerSchema } from '../../../src/extract/gazetteer.ts';
import { findDocuments, findInitiatives } from '../../../src/extract/quoted.ts';
import { initialOf } from '../../../src/extract/reading.ts';
import { findRecurring } from '../../../src/extract/recurring.ts';
import { findTerms } from '../../../src/extract/terms.ts';

const gazetteer = gazetteerSchema.parse(parse(readFileSync('content/gazetteer.yaml', 'utf8')));
const lines = readFileSync('seeds/qdrb-2021-11-19.txt', 'utf8').split('\n');

describe('titles in their marks', () => {
  const documents = lines.flatMap(findDocuments);

  test('are all that stand in 《》', () => {
    const marks = lines.join('').match(/《/gu)?.length ?? 0;
    expect(documents).toHaveLength(marks);
    expect(documents).toContain('市委巡察整改日常监督和成效评估工作暂行办法');
  });

  test.each([
    ['依据《甲条例》《乙办法》', ['甲条例', '乙办法']],
    ['印发《关于〈甲〉的解读》', ['关于〈甲〉的解读']],
    ['没有收口的《甲', []],
  ])('%s', (text, wanted) => {
    expect(findDocuments(text)).toEqual(wanted);
  });
});

describe('quoted names', () => {
  test.each([
    ['探索“互联网+”监督', ['互联网+']],
    ['他说:“我们一定做好!”', []],
    ['“我为群众办实事”实践', ['我为群众办实事']],
    ['“一”', []],
  ])('%s', (text, wanted) => {
    expect(findInitiatives(text)).toEqual(wanted);
  });

  test('of the first issue', () => {
    const names = new Set(lines.flatMap(findInitiatives));
    for (const name of ['人单合一', '四新', '最后一公里', '科创中国', '提级监督'])
      expect(names).toContain(name);
  });
});

describe('places', () => {
  const find = findNames(gazetteer.places);

  test('are the ten districts and cities of Qingdao, each by its name', () => {
    expect(gazetteer.places).toHaveLength(10);
    for (const { name } of gazetteer.places)
      expect(find(`在${name}举行`).map((found) => found.name)).toEqual([name]);
  });

  test.each([
    ['李沧:深化改革', ['李沧区']],
    ['黄岛区与西海岸新区', ['西海岸新区', '西海岸新区']],
    ['胶州湾跨海大桥', []],
    ['全市南部', []],
  ])('%s', (text, wanted) => {
    expect(find(text).map(({ name }) => name)).toEqual(wanted);
  });

  test('all ten are named in the first issue', () => {
    expect(new Set(lines.flatMap(find).map(({ name }) => name)).size).toBe(10);
  });
});

test('terms of a block come once each, bodies under their main name', () => {
  const terms = findTerms(gazetteer)('市政协与市政协,依《甲条例》,在李沧建“四新”', 'measure');
  expect(terms.map(({ kind, text }) => `${kind} ${text}`)).toEqual([
    'document 甲条例',
    'initiative 四新',
    'organisation 青岛市政协',
    'place 李沧区',
  ]);
});

test('phrases that recur are whole ones', () => {
  const found = findRecurring(['甲容错纠错乙', '丙容错纠错丁', '戊容错纠错', '创新机制好', '创新机制好'], 2);
  expect([...found]).toEqual([['容错纠错', 3]].concat([['创新机制好', 2]]));
});

test.each([
  ['容错', 'R'],
  ['“四新”', 'S'],
  ['12345热线', '#'],
  ['AWS', 'A'],
])('%s stands under %s', (term, letter) => {
  expect(initialOf(term)).toBe(letter);
});

test('every document of the archive is read for its terms', () => {
  const folder = 'content/zh-CN/qdrb/2021-11-19';
  const all = readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8'));
  const named = new Set(all.flatMap((text) => text.split('\n')).flatMap(findDocuments));
  expect(named).toEqual(new Set(lines.flatMap(findDocuments)));
});
