import { describe, expect, test } from 'vitest';
import { alignBlocks, coverageOf } from '../../../src/archive/alignment.ts';
import { blockDigest } from '../../../src/archive/block-digest.ts';
import { paragraphs } from '../translate/pairs.ts';

const source = paragraphs(['一', '二', '三', '四']);
const translated = paragraphs(['one', 'two', '三']);
const of = { p1: blockDigest('一'), p2: blockDigest('别的'), p3: blockDigest('三') };
const from = { language: 'en', translation: { of } };

test('a digest is the first eight figures of the SHA-256 of the text', () => {
  // printf 一 | sha256sum
  expect(blockDigest('一')).toMatch(/^[0-9a-f]{8}$/u);
  expect(blockDigest('abc')).toBe('ba7816bf');
});

describe('a block', () => {
  const aligned = alignBlocks(source, translated, from);
  const stateOf = (id: string): unknown => aligned.find((block) => block.source.id === id);

  test('whose source stands as it was translated is current', () => {
    expect(stateOf('p1')).toMatchObject({ state: 'current', target: { text: 'one' } });
  });

  test('whose source is another than it was is stale, and keeps its words', () => {
    expect(stateOf('p2')).toMatchObject({ state: 'stale', target: { text: 'two' } });
  });

  test('that has the words of its source, or is not there, is missing', () => {
    expect(stateOf('p3')).toMatchObject({ state: 'missing', target: null });
    expect(stateOf('p4')).toMatchObject({ state: 'missing', target: null });
  });

  test.each([
    [
      'as it was when it was begun, though that is another now',
      'en',
      '旧的一段。',
      blockDigest('旧的一段。'),
    ],
    [
      'with a character changed, in a language of other letters',
      'en',
      '旧的二段。',
      blockDigest('旧的一段。'),
    ],
    ['as it was, in a language of the same characters', 'ja', '旧的一段。', blockDigest('旧的一段。')],
  ])('that has its source %s is missing', (_, language, copied, digest) => {
    const aligned = alignBlocks(paragraphs(['新的一段。']), paragraphs([copied]), {
      language,
      translation: { of: { p1: digest } },
    });
    expect(aligned).toMatchObject([{ state: 'missing', target: null }]);
  });

  test('that names things in Chinese characters is translated all the same', () => {
    const glossed = paragraphs(['Offices, groups and places [室组地] work together.']);
    const aligned = alignBlocks(source, glossed, { language: 'en', translation: { of } });
    expect(aligned[0]).toMatchObject({ state: 'current' });
    const japanese = paragraphs(['港湾整備計画']);
    expect(alignBlocks(source, japanese, { language: 'ja', translation: { of } })[0]?.state).toBe('current');
  });

  test('whose source nobody named is stale', () => {
    expect(alignBlocks(source, translated, { language: 'en', translation: { of: {} } })[0]).toMatchObject({
      state: 'stale',
    });
  });

  test('of the translation alone is nowhere, and the order is that of the source', () => {
    const more = [...translated.toReversed(), ...paragraphs(['1', '2', '3', '4', 'five']).slice(4)];
    expect(alignBlocks(source, more, from)).toEqual(aligned);
    expect(aligned.map((block) => block.source.id)).toEqual(['p1', 'p2', 'p3', 'p4']);
  });

  test('is counted by its state', () => {
    expect(coverageOf(aligned)).toEqual({ blocks: 4, current: 1, stale: 1, missing: 2 });
    expect(coverageOf([])).toEqual({ blocks: 0, current: 0, stale: 0, missing: 0 });
  });
});
