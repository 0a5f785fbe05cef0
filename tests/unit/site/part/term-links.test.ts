/** Which terms of a text lead to the glossary. */
import { expect, test } from 'vitest';
import type { AlignedBlock } from '../../../../src/archive/alignment.ts';
import type { BodyBlock } from '../../../../src/archive/text.ts';
import { messagesOf } from '../../../../src/i18n/index.ts';
import type { GlossaryTerm } from '../../../../src/model/glossary.ts';
import type { Bilingual } from '../../../../src/site/part/bilingual.ts';
import { linkedTerms } from '../../../../src/site/part/term-links.ts';

function term(zh: string, pinyin: string, en: string, kind: GlossaryTerm['kind']): GlossaryTerm {
  const gloss = { en: 'A trial.', zh: '试验。' };
  return { ...{ zh, also: [], pinyin, en, forms: [], kind, gloss, source: 'ours', avoid: [] } };
}

const glossary = [
  term('室组地', 'Shì-zǔ-dì', 'office-team-locality', 'initiative'),
  term('市委', 'Shìwěi', 'Municipal Party Committee', 'organisation'),
  term('四查两看', 'Sì chá liǎng kàn', 'the four checks', 'initiative'),
  term('青岛', 'Qīngdǎo', 'Qingdao', 'place'),
  term('整改', 'zhěnggǎi', 'rectification', 'term'),
];
const FAR = '，'.repeat(30);
const FAR_IN_ENGLISH = ', and so on'.repeat(9);

function block(id: string, text: string, head = ''): BodyBlock {
  return { id, anchor: id, role: 'measure', head, text: head + text };
}

function linked(
  blocks: readonly BodyBlock[],
  bilingual: Bilingual | null = null,
): Record<string, [string, string][]> {
  const locale = bilingual ? 'en' : 'zh-CN';
  const found = linkedTerms({ locale, glossary, bilingual, language: 'zh-CN' }, blocks);
  const shown = blocks.map((each) => bilingual?.pairs.get(each.id)?.target ?? each);
  return Object.fromEntries(
    [...found].map(([id, terms]) => {
      const { text = '', head = '' } = shown.find((each) => each.id === id) ?? {};
      const rest = text.slice(head.length);
      return [id, terms.map(({ at, length, path }) => [rest.slice(at, at + length), path])];
    }),
  );
}

function translated(...pairs: readonly (readonly [source: BodyBlock, target: string | null])[]): Bilingual {
  const aligned = pairs.map(([source, text]): [string, AlignedBlock] => [
    source.id,
    text === null
      ? { source, target: null, state: 'missing' }
      : { source, target: { ...source, head: '', text }, state: 'current' },
  ]);
  const { bilingual: words } = messagesOf('en');
  return {
    ...{ locale: 'en', words, first: 'target', sourceLanguage: 'zh-CN', targetLanguage: 'en' },
    ...{ original: '原文', translated: 'English', pairs: new Map(aligned), status: '', views: [] },
  };
}

test('a name is linked where it stands first in the article, behind run-in heads', () => {
  const blocks = [block('p1', `推进室组地。${FAR}市委说：`, '市委。'), block('p2', '室组地与四查两看')];
  expect(linked(blocks)).toEqual({
    p1: [
      ['室组地', '/glossary/s/#室组地'],
      ['市委', '/glossary/s/#市委'],
    ],
    p2: [['四查两看', '/glossary/s/#四查两看']],
  });
});

test('places and words that are no names are not', () => {
  expect(linked([block('p1', '青岛的整改')])).toEqual({});
});

test('of names close to each other the later ones are linked where they have room', () => {
  expect(linked([block('p1', '市委、室组地、四查两看'), block('p2', '室组地')])).toEqual({
    p1: [
      ['市委', '/glossary/s/#市委'],
      ['四查两看', '/glossary/s/#四查两看'],
    ],
    p2: [['室组地', '/glossary/s/#室组地']],
  });
});

test('in English the rendering is, under the letter of its English; what is not translated is in Chinese', () => {
  const [first, second, third] = [
    block('p1', '市委推进室组地。'),
    block('p2', '四查两看'),
    block('p3', '整改'),
  ];
  const bilingual = translated(
    [first, `The municipal Party committee${FAR_IN_ENGLISH} used office-team-locality work.`],
    [second, null],
    [third, 'Rectification by the Municipal Party Committee.'],
  );
  expect(linked([first, second, third], bilingual)).toEqual({
    p1: [
      ['municipal Party committee', '/en/glossary/m/#市委'],
      ['office-team-locality', '/en/glossary/o/#室组地'],
    ],
    p2: [['四查两看', '/en/glossary/f/#四查两看']],
  });
});

test('a text in another language than the names has no link', () => {
  expect(
    linkedTerms({ locale: 'en', glossary, bilingual: null, language: 'ja' }, [block('p1', '市委')]).size,
  ).toBe(0);
});
