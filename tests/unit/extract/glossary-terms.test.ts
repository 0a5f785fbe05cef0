/** The terms of a glossary are found where they are called by name, in their own language and in translation. */
import { describe, expect, test } from 'vitest';
import { avoidedOwnRenderings, renderingFinder, termFinder } from '../../../src/extract/glossary-terms.ts';
import type { GlossaryTerm } from '../../../src/model/glossary.ts';

function term(zh: string, en: string, forms: readonly string[] = []): GlossaryTerm {
  const gloss = { en: 'A trial.', zh: '试验。' };
  return {
    ...{ zh, also: [], pinyin: 'Shìyàn', en, forms: [...forms], kind: 'organisation', gloss },
    ...{ source: 'ours', avoid: [] },
  };
}

const COMMITTEE = term('市委', 'Municipal Party Committee', ['Municipal Committee']);
const DEPARTMENT = term('市委组织部', 'Organisation Department of the Municipal Party Committee');
const find = renderingFinder([COMMITTEE, DEPARTMENT]);

function called(source: string, target: string): [string, string, number][] {
  return find(source, target).map(({ term: { zh }, written, at }) => [zh, written, at]);
}

test('of names that overlap, the longest is found in the source', () => {
  const inSource = termFinder([COMMITTEE, DEPARTMENT]);
  expect(inSource('市委组织部与市委').map(({ written, at }) => [written, at])).toEqual([
    ['市委组织部', 0],
    ['市委', 6],
  ]);
});

describe('in a translation', () => {
  test('a rendering inside a longer one is that of the longer', () => {
    const target =
      'The Organisation Department of the Municipal Party Committee told the Municipal Committee.';
    expect(called('市委组织部告诉市委', target)).toEqual([
      ['市委组织部', 'Organisation Department of the Municipal Party Committee', 4],
      ['市委', 'Municipal Committee', 70],
    ]);
  });

  test('only what the source names is looked for', () => {
    expect(called('全市', 'The Municipal Party Committee met.')).toEqual([]);
  });

  test('a form is found however it is capitalised, as a plural and as a possessive', () => {
    expect(
      called('市委', 'municipal committees met; the municipal committee’s plan').map(([, w]) => w),
    ).toEqual(['municipal committees', 'municipal committee']);
  });

  test('a part of a word is none', () => {
    expect(called('市委', 'The Intermunicipal Committee met.')).toEqual([]);
  });
});

test('a glossary without a term finds nothing', () => {
  expect(termFinder([])('市委')).toEqual([]);
  expect(renderingFinder([])('市委', 'Municipal Party Committee')).toEqual([]);
});

test.each([
  ['municipal party committee', [0]],
  ['Municipal-Party  Committee', [0]],
  ['Party Committee', [0]],
  ['municipal committee', [0]],
  ['City Committee', []],
])('of a term that avoids %s, its own renderings are told', (avoided, places) => {
  expect(avoidedOwnRenderings({ ...COMMITTEE, avoid: [avoided] })).toEqual(places);
});
