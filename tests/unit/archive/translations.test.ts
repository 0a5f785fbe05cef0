import { describe, expect, test } from 'vitest';
import { blockDigest } from '../../../src/archive/block-digest.ts';
import { firstOfSentences, listedOf } from '../../../src/archive/listed-translation.ts';
import { listedIn, titleIn, titleLanguages, withTranslations } from '../../../src/archive/translations.ts';
import type { DocumentEntry, TranslationEntry } from '../../../src/archive/tree.ts';
import { buildArchive } from '../../../src/archive/tree.ts';
import type { ListedTranslation } from '../../../src/model/translation.ts';
import { documents, publications } from '../../sample-archive.ts';

const article = documents.find(({ data }) => data.kind === 'highlight' && data.slug === 't1-01');
if (!article) throw new Error('The sample has no t1-01');
const { data } = article;
const lines = [...data.headline, ...data.deck, ...data.kicker];

/** Gives the article with a translation of all its head, changed in some fields. */
function translated(changes: Partial<ListedTranslation> = {}, { whole = true } = {}): DocumentEntry {
  const inEnglish = (list: typeof lines): typeof lines => list.map(({ id }) => ({ id, text: `Line ${id}` }));
  const entry: TranslationEntry = {
    whole,
    data: {
      ...{ format: 1, id: data.id, language: 'en', organisation: null, credits: [] },
      headline: inEnglish([...data.headline]),
      ...{ deck: inEnglish([...data.deck]), kicker: inEnglish([...data.kicker]) },
      ...{ description: 'It begins.', runInHeads: [{ id: 'm1', text: 'First.' }] },
      translation: {
        ...{ status: 'machine', by: 'machine translation', date: '2022-03-02' },
        of: Object.fromEntries(lines.map(({ id, text }) => [id, blockDigest(text)])),
      },
      ...changes,
    },
  };
  const [own] = withTranslations([article as DocumentEntry], [entry], []);
  return own as DocumentEntry;
}

describe('a document is called', () => {
  test('by its headline in translation, and keeps that of print', () => {
    expect(titleIn('en', translated())).toEqual({
      text: data.headline.map(({ id }) => `Line ${id}`).join(' '),
      language: 'en',
      lines: data.headline.map(({ id }) => `Line ${id}`),
      original: { text: data.title, language: 'zh-CN' },
    });
  });

  test.each([
    ['in a language into which it is not translated', 'ja', translated()],
    ['in its own language', 'zh-CN', translated()],
    ['where a line lacks', 'en', translated({ headline: [] })],
    ['where a line was copied', 'en', translated({ headline: [...data.headline] })],
    [
      'where its source is another than it was',
      'en',
      translated({
        translation: {
          status: 'machine',
          by: 'x',
          date: '2022-03-02',
          of: { [data.headline[0]?.id ?? '']: '00000000' },
        },
      }),
    ],
    ['without a translation', 'en', article],
  ])('as it was printed %s', (_, language, entry) => {
    expect(titleIn(language, entry)).toEqual({
      text: data.title,
      language: 'zh-CN',
      lines: data.headline.map(({ text }) => text),
      original: null,
    });
  });
});

test('lists have what is not whole as printed, but for its title', () => {
  expect(listedIn('en', translated({}, { whole: false }))).toMatchObject({
    ...{ language: 'zh-CN', description: data.description },
    title: { language: 'en' },
  });
});

test('lists have all that is translated, or all as printed', () => {
  expect(listedIn('en', translated())).toMatchObject({
    language: 'en',
    description: 'It begins.',
    runInHeads: new Map([['m1', 'First.']]),
    deck: data.deck.map(({ id }) => `Line ${id}`),
  });
  const printed = {
    language: 'zh-CN',
    description: data.description,
    deck: data.deck.map(({ text }) => text),
  };
  expect(listedIn('en', translated({ headline: [] }))).toMatchObject(printed);
  expect(listedIn('zh-CN', translated())).toMatchObject(printed);
});

test('a part of a head that is not translated is left out beside a headline that is', () => {
  expect(listedIn('en', translated({ deck: [] })).deck).toEqual([]);
});

test('a list has the languages of the titles that it shows', () => {
  const others = documents.filter((entry) => entry !== article);
  const issues = (all: DocumentEntry[]): ReturnType<typeof buildArchive>[number]['issues'] =>
    buildArchive(publications, all).flatMap((node) => node.issues);
  expect(titleLanguages('en', issues(documents))).toEqual(['zh-CN']);
  expect(titleLanguages('en', issues([...others, translated()])).toSorted()).toEqual(['en', 'zh-CN']);
  expect(titleLanguages('en', [])).toEqual([]);
});

describe('a translation is listed', () => {
  const { description, runInHeads } = translated().translations?.get('en')?.data ?? {
    ...({} as ListedTranslation),
  };

  test('with its first sentence and its run-in heads', () => {
    const mdx =
      '---\nid: x\n---\n\n<Caption id="p8">A view.</Caption>\n\n<Measure id="p9"><RunInHead id="m1">Go on.</RunInHead> The U.S. port grew. It is new.</Measure>\n';
    expect(listedOf(mdx)).toEqual({
      description: 'Go on.',
      runInHeads: [{ id: 'm1', text: 'Go on.' }],
    });
    expect([description, runInHeads.length]).toEqual(['It begins.', 1]);
  });

  test.each([
    ['It is 3.5 km long. It is new.', 'It is 3.5 km long.'],
    ['He said: “Go on.” They went.', 'He said: “Go on.”'],
    ['One sentence only', 'One sentence only'],
    ['港湾が開いた。新しい。', '港湾が開いた。'],
    ['', ''],
  ])('first of the sentences of %s', (text, first) => {
    expect(firstOfSentences(text)).toBe(first);
  });
});
