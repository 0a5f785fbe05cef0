/** What becomes of translations when units come back: what is taken, as what, and what is refused. */
import { describe, expect, test } from 'vitest';
import { blockDigest } from '../../../../src/archive/block-digest.ts';
import type { TranslationPair } from '../../../../src/translate/pair.ts';
import {
  digestsOf,
  documentPair,
  ENGLISH,
  ID,
  pairAfter,
  receiveXliff,
  rulesOf,
  SOURCE,
  textsAfter,
  xliffOf,
} from './documents.ts';

const MENDED = 'The harbour stands again.';
const CHANGED = { ...SOURCE, p2: '渔港又修好了。' };

/** Gives an export in which a translator wrote the second block anew. */
function edited(pair: TranslationPair): string {
  return xliffOf(pair).replace(`>${ENGLISH.p2}<`, `>${MENDED}<`);
}

function digestOf({ target }: TranslationPair, block: 'p1' | 'p2'): string | undefined {
  return target?.data.translation.of[block];
}

describe('an export that comes back as it went out', () => {
  test.each([
    ['whole', documentPair()],
    ['reviewed', documentPair({ status: 'reviewed' })],
    ['stale', documentPair({ source: CHANGED, of: digestsOf(SOURCE) })],
    ['of which nobody said what it is of', documentPair({ of: {} })],
    ['not begun', documentPair({ target: null })],
    ['begun in the words of its source', documentPair({ target: SOURCE })],
    ['in part', documentPair({ target: { p1: ENGLISH.p1, p3: ENGLISH.p3 } })],
  ])('changes nothing of a translation that is %s', (_, pair) => {
    const received = receiveXliff(xliffOf(pair), pair);
    expect(received).toEqual({ translations: [], messages: [] });
  });
});

test('what a translator wrote anew is of the source of today; all else stays', () => {
  const pair = documentPair();
  const received = receiveXliff(edited(pair), pair);
  expect(received.messages).toEqual([]);
  expect(textsAfter(received, pair)).toEqual({ ...ENGLISH, p2: MENDED });
  expect(received.translations[0]).toMatchObject({
    changed: 1,
    data: { translation: { status: 'machine', by: 'a program', note: 'drafted', of: digestsOf(SOURCE) } },
  });
});

test('blocks that are not in the file stay as they are', () => {
  const pair = documentPair();
  const xliff = edited(pair).replaceAll(/ *<trans-unit id="[^"]*#p[134]"[^]*?<\/trans-unit>\n/gu, '');
  expect(xliff.match(/<trans-unit/gu)).toHaveLength(1);
  expect(textsAfter(receiveXliff(xliff, pair), pair)).toEqual({ ...ENGLISH, p2: MENDED });
});

test('what a tool leaves empty, or fills with the source, is no translation', () => {
  const pair = documentPair();
  for (const text of ['', '  ', SOURCE.p2]) {
    const xliff = xliffOf(pair).replace(`>${ENGLISH.p2}<`, `>${text}<`);
    expect(receiveXliff(xliff, pair)).toEqual({ translations: [], messages: [] });
  }
});

describe('a source that changed', () => {
  const before = documentPair();
  const after = documentPair({ source: CHANGED, of: digestsOf(SOURCE) });

  test('since the export: what comes back is of the source that it was, and stands as stale', () => {
    const received = pairAfter(after, receiveXliff(edited(before), after));
    expect(digestOf(received, 'p2')).toBe(blockDigest(SOURCE.p2));
    expect(xliffOf(received)).toContain(`<target state="needs-adaptation">${MENDED}`);
  });

  test('before the export: what a translator wrote anew is current', () => {
    const received = pairAfter(after, receiveXliff(edited(after), after));
    expect(digestOf(received, 'p2')).toBe(blockDigest(CHANGED.p2));
  });

  test('before the export: what was approved as it is is current, what only calls itself translated is not', () => {
    const xliff = xliffOf(after);
    const translated = xliff.replace('needs-adaptation', 'translated');
    expect(receiveXliff(translated, after).translations).toEqual([]);
    const approved = xliff.replace('resname="lede" approved="no"', 'resname="lede" approved="yes"');
    expect(digestOf(pairAfter(after, receiveXliff(approved, after)), 'p2')).toBe(blockDigest(CHANGED.p2));
  });

  test('is stale again where its translation was lost and comes back out of an export', () => {
    const lost = documentPair({ source: CHANGED, target: null });
    const received = pairAfter(lost, receiveXliff(xliffOf(after), lost));
    expect(digestOf(received, 'p2')).toBe(blockDigest(SOURCE.p2));
    expect(xliffOf(received)).toBe(xliffOf(after));
  });

  test('without digests in the file: a text that is to be adapted is of no source that anybody knows', () => {
    const bare = xliffOf(after).replaceAll(/ *<note .*\n/gu, '');
    const lost = documentPair({ source: CHANGED, target: null });
    const received = pairAfter(lost, receiveXliff(bare, lost));
    expect(digestOf(received, 'p2')).toBeUndefined();
    expect(digestOf(received, 'p1')).toBe(blockDigest(SOURCE.p1));
  });
});

describe('what would lose or move a block is refused', () => {
  const pair = documentPair();
  const xliff = xliffOf(pair);
  const unit = /<trans-unit id="[^"]*#p2"[^]*?<\/trans-unit>/u.exec(xliff)?.[0] ?? '';
  const withText = (text: string): string => xliff.replace(`>${ENGLISH.p2}<`, `>${text}<`);
  const withMeasure = (text: string): string =>
    xliff.replace('<g id="m1">Across the port.</g> The equipment is in.', text);

  test.each([
    ['an unknown block', xliff.replace('#p2"', '#p9"'), 'exchange-unknown'],
    ['an unknown document', xliff.replace(`${ID}#p2"`, 'haibin-2022-03-01-01-09#p2"'), 'exchange-unknown'],
    ['an id without a document', xliff.replace(`${ID}#p2"`, 'p2"'), 'exchange-unknown'],
    ['no id', xliff.replace(`id="${ID}#p2"`, ''), 'exchange-unknown'],
    ['a block twice', xliff.replace(unit, unit + unit), 'exchange-twice'],
    ['another language', xliff.replace('target-language="en"', 'target-language="fr"'), 'exchange-language'],
    ['no language', xliff.replace(' target-language="en"', ''), 'exchange-language'],
    [
      'another source language',
      xliff.replace('source-language="zh-CN"', 'source-language="ja"'),
      'exchange-language',
    ],
    ['a source that was changed in the tool', xliff.replace('渔港修好了', '渔港修好'), 'exchange-source'],
    [
      'two blocks that changed their places',
      xliffOf(documentPair({ target: null }))
        .replace('#p2"', '#px"')
        .replace('#p4"', '#p2"')
        .replace('#px"', '#p4"')
        .replace(
          `<source>${SOURCE.p4}</source>`,
          `<source>${SOURCE.p4}</source><target>${ENGLISH.p4}</target>`,
        ),
      'exchange-moved',
    ],
    [
      'two translations that changed their places, as where one column of a table was sorted',
      withText(ENGLISH.p1).replace(`>${ENGLISH.p1}<`, `>${ENGLISH.p2}<`),
      'exchange-moved',
    ],
    ['a lost mark', withMeasure('Across the port. It is in.'), 'exchange-mark'],
    ['a mark elsewhere', withMeasure('Across <g id="m1">the port.</g> It is in.'), 'exchange-mark'],
    ['another mark', withMeasure('<g id="m2">Across the port.</g> It is in.'), 'exchange-mark'],
    ['two marks', withMeasure('<g id="m1">Across.</g> It <g id="m1">is</g> in.'), 'exchange-mark'],
    ['an empty mark', withMeasure('<g id="m1"/>Across the port. It is in.'), 'exchange-mark'],
    ['a mark where none is', withText('<g id="m1">The harbour</g> is new.'), 'exchange-mark'],
    ['a line end', withText('The harbour\nis new.'), 'exchange-text'],
    ['a tab', withText('The harbour&#9;is new.'), 'exchange-text'],
    ['a control character', withText('The harbour\u0085is new.'), 'exchange-text'],
    ['a separator of lines', withText('The harbour\u2028is new.'), 'exchange-text'],
    ['white space at the end', withText('The harbour is new. '), 'exchange-text'],
  ])('%s', (_, text, rule) => {
    expect(text).not.toBe(xliff);
    const { translations, messages } = receiveXliff(text, pair);
    expect(translations).toEqual([]);
    expect(new Set(rulesOf({ messages }))).toEqual(new Set([rule]));
    for (const message of messages) {
      expect(message.fatal).toBe(true);
      expect(message.line).toBeGreaterThan(1);
      expect(message.words.reason['zh-CN']).toMatch(/\p{Script=Han}/u);
    }
  });

  test('a block that was changed here and in the tool', () => {
    const meanwhile = documentPair({ target: { ...ENGLISH, p2: 'The harbour is whole.' } });
    expect(rulesOf(receiveXliff(edited(pair), meanwhile))).toEqual(['exchange-conflict']);
  });

  test('a block that was translated here and in the tool', () => {
    const begun = xliffOf(documentPair({ target: null })).replace(
      `<source>${SOURCE.p2}</source>`,
      `<source>${SOURCE.p2}</source><target>${MENDED}</target>`,
    );
    expect(rulesOf(receiveXliff(begun, pair))).toEqual(['exchange-conflict']);
  });

  test('without digests in the file: a translation of an older source than that which stands', () => {
    const bare = edited(pair).replaceAll(/ *<note .*\n/gu, '');
    const newer = documentPair({ source: CHANGED });
    expect(rulesOf(receiveXliff(bare, newer))).toEqual(['exchange-conflict']);
  });

  test('what nobody changed in the tool does not take the place of what is newer here', () => {
    const newer = documentPair({ target: { ...ENGLISH, p2: 'The harbour is whole.' } });
    expect(receiveXliff(xliffOf(pair), newer)).toEqual({ translations: [], messages: [] });
  });

  test('a translation whose file has a block that its source has not', () => {
    const { source, target } = documentPair();
    const stray = { id: 'p9', anchor: 'p9', role: 'paragraph', head: '', text: 'More.' } as const;
    const odd = target && {
      source,
      target: { ...target, text: { ...target.text, body: [...target.text.body, stray] } },
    };
    expect(rulesOf(receiveXliff(edited(pair), odd ?? pair))).toEqual(['exchange-misplaced']);
  });

  test('a single unit that is refused keeps all others back', () => {
    const { translations } = receiveXliff(edited(pair).replace('#p4"', '#p8"'), pair);
    expect(translations).toEqual([]);
  });
});
