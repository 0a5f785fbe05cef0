/** What names are called in another language, by the glossary and the gazetteer. */
import { expect, test } from 'vitest';
import { calledIn } from '../../../src/archive/called.ts';
import { glossarySchema } from '../../../src/model/glossary.ts';

test('English lists name a body by any way to write it, and a work without its marks', () => {
  const names = glossarySchema.parse({
    format: 1,
    terms: [
      ['市委组织部', 'Organisation Department'],
      ['《工作通报》', 'Work Bulletin'],
    ].map(([zh, en]) => ({
      ...{
        zh,
        pinyin: zh,
        en,
        kind: 'organisation',
        gloss: { en: 'A trial.', zh: '试验。' },
        source: 'ours',
      },
    })),
  }).terms;
  const gazetteer = {
    places: [{ name: '市北区', also: [], except: [] }],
    organisations: [{ name: '青岛市委组织部', also: ['市委组织部'], except: [] }],
  };
  expect([...calledIn('en', names, gazetteer)]).toEqual([
    ['市委组织部', 'Organisation Department'],
    ['工作通报', 'Work Bulletin'],
    ['青岛市委组织部', 'Organisation Department'],
  ]);
  expect(calledIn('zh-CN', names, gazetteer).size).toBe(0);
});
