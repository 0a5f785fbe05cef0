import { describe, expect, test } from 'vitest';
import { relate } from '../../../src/archive/kinship.ts';
import { findMentions, type Mention } from '../../../src/archive/mentions.ts';
import { weighQuoted } from '../../../src/archive/quoted-words.ts';
import { articlePaths } from '../../../src/site/page/article-paths.ts';
import { calledIn } from '../../../src/archive/called.ts';
import { term } from '../translate/pairs.ts';
import { relatedTo } from '../../../src/site/page/related.ts';
import { documents, sampleArchive, textWith } from '../../sample-archive.ts';

const place = (text: string): Mention => ({ kind: 'place', text });
const subject = (text: string): Mention => ({ kind: 'subject', text });

/** Articles that share nothing, so that what two of them share is rare. */
const others = Array.from({ length: 20 }, (_, index) => ({ article: `x${index}`, mentions: [] }));

describe('articles are kin', () => {
  const kinOf = relate([
    { article: 'a', mentions: [subject('市科协'), place('市南区'), place('即墨区')] },
    { article: 'b', mentions: [place('市南区'), place('即墨区')] },
    { article: 'c', mentions: [subject('市科协')] },
    { article: 'd', mentions: [place('莱西市')] },
    ...others,
  ]);

  test('by their subject first, then by what their texts name; each says what is shared', () => {
    expect(kinOf('a')).toEqual([
      { article: 'c', shared: [subject('市科协')] },
      { article: 'b', shared: [place('市南区'), place('即墨区')] },
    ]);
  });

  test('both ways, and never to themselves', () => {
    expect(kinOf('c')).toEqual([{ article: 'a', shared: [subject('市科协')] }]);
    expect(kinOf('d')).toEqual([]);
    expect(kinOf('nowhere')).toEqual([]);
  });
});

test('what every other article names makes no kin', () => {
  const all = Array.from({ length: 12 }, (_, index) => ({
    article: index,
    mentions: index % 2 ? [place('青岛')] : [],
  }));
  expect(relate(all)(1)).toEqual([]);
});

describe('a word in quotation marks makes kin', () => {
  const quoted = (text: string): Mention => ({ kind: 'initiative', text });
  const pair = ['a', 'b'].map((article) => ({
    article,
    mentions: [quoted('量身定制'), quoted('一把手'), quoted('双招双引'), quoted('灯塔计划')],
  }));
  const known = [
    { ...term('双招双引', 'two kinds of invitation'), kind: 'initiative' as const },
    { ...term('一把手', 'head'), kind: 'term' as const },
  ];
  const everyday = Array.from({ length: 100 }, (_, index) =>
    index % 10 === 0 ? '为企业量身定制方案' : '青岛开出新航线',
  );
  const kinAmong = (texts: readonly string[]): readonly string[] => {
    const words = pair.flatMap(({ mentions }) => mentions.map(({ text }) => text));
    const all = [...pair, ...texts.map((_, index) => ({ article: `x${index}`, mentions: [] }))];
    const own = '“量身定制”“一把手”“双招双引”“灯塔计划”';
    const kin = relate(all, weighQuoted(words, [own, own, ...texts], known))('a');
    return kin.flatMap(({ shared }) => shared.map(({ text }) => text));
  };

  test('where it is a name by the glossary, or few articles have it, in marks or not', () => {
    expect(kinAmong(everyday)).toEqual(['双招双引', '灯塔计划']);
  });

  test('in a small archive by the glossary alone', () => {
    expect(kinAmong(everyday.slice(1, 20))).toEqual(['双招双引']);
  });
});

test('of many the nearest in print are named, four at most', () => {
  const many = Array.from({ length: 1000 }, (_, index) => ({
    article: index,
    mentions: index % 10 === 0 ? [place('市南区')] : [],
  }));
  const kinOf = relate(many);
  expect(kinOf(500).map(({ article }) => article)).toEqual([490, 510, 480, 520]);
  expect(kinOf(0).map(({ article }) => article)).toEqual([10, 20, 30, 40]);
});

describe('an article mentions', () => {
  const [highlight] = documents.flatMap(({ data }) => (data.kind === 'highlight' ? [data] : []));
  if (!highlight) throw new Error('The sample has no highlight');
  const mentionsOf = findMentions({
    places: [{ name: '莱西市', also: ['莱西'], except: [] }],
    organisations: [{ name: '青岛市科协', also: ['市科协'], except: [] }],
  });

  test('its subject under the main name, and not once more as a body that is named', () => {
    expect(mentionsOf(highlight, textWith(highlight, '市科协在莱西印发《办法》。'))).toEqual([
      { kind: 'subject', text: '青岛市科协' },
      { kind: 'document', text: '办法' },
      { kind: 'place', text: '莱西市' },
    ]);
  });

  test('a subject that no list knows, as it is written', () => {
    const unknown = { ...highlight, organisation: { id: 'p2' as const, text: '海尔集团公司' } };
    expect(mentionsOf(unknown, textWith(unknown))).toEqual([{ kind: 'subject', text: '海尔集团公司' }]);
  });
});

test('articles of an archive are named with their place and the reason, across issues', async () => {
  const paths = await articlePaths({
    archive: sampleArchive(),
    gazetteer: { places: [], organisations: [] },
    glossary: [],
    read: ({ data }) =>
      Promise.resolve(/t2-01|01-01/u.test(data.id) ? textWith(data, '依照《办法》。') : textWith(data)),
  });
  const found = paths.find(
    ({ props }) => props.locale === 'zh-CN' && props.highlight.data.slug === 't2-01',
  )?.props;
  if (!found) throw new Error('The sample has no t2-01');
  expect(relatedTo('zh-CN', found.issue, found)).toEqual([
    {
      language: 'zh-CN',
      printedLanguage: 'zh-CN',
      lines: ['01-01的 <主题>'],
      path: '/demo/2021-11-19-2/01-01/',
      place: '2021年11月19日 · 当日第2期 · 第01版',
      reasons: [{ kind: 'named', terms: [{ text: '《办法》', language: 'zh-CN' }] }],
    },
  ]);
  const called = calledIn('en', [term('《办法》', 'Measures')], { places: [], organisations: [] });
  const [english] = relatedTo('en', found.issue, { ...found, called });
  expect(english?.reasons).toEqual([{ kind: 'named', terms: [{ text: '“Measures”', language: 'en' }] }]);
});
