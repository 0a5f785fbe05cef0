/** A translation memory comes back as it went out, or as tools write it; what would lose or move a block is refused. */
import { describe, expect, test } from 'vitest';
import { readMarkup } from '../../../../src/translate/exchange/read-markup.ts';
import { writeTmx } from '../../../../src/translate/exchange/tmx.ts';
import { exchangeDocument } from '../../../../src/translate/exchange/unit.ts';
import { documentPair, ENGLISH, receive, rulesOf, textsAfter } from './documents.ts';

const untranslated = documentPair({ target: null });

describe('a memory', () => {
  const pair = documentPair();
  const memory = writeTmx([exchangeDocument(pair, 'en')]);

  test('comes back, and changes nothing', () => {
    const { units, messages } = readMarkup(memory);
    expect(messages).toEqual([]);
    expect(units.map(({ target }) => target.text)).toEqual(Object.values(ENGLISH));
    expect(receive(units, pair)).toEqual({ translations: [], messages: [] });
    expect(textsAfter(receive(units, untranslated), untranslated)).toEqual(ENGLISH);
  });

  test('is read as tools write it: a type that names a file, other attributes, languages in capitals', () => {
    const mine = memory
      .replace('<tmx ', '<!DOCTYPE tmx SYSTEM "tmx14.dtd">\n<tmx ')
      .replaceAll('xml:lang="en"', 'xml:lang="EN" changeid="li" changedate="20220301T000000Z"')
      .replace('A new face for the harbour', 'The harbour, renewed')
      .replaceAll(/<seg>(.*?)<\/seg>/gu, '<seg>\n  $1\n</seg>');
    const { units, messages } = readMarkup(mine);
    expect(messages).toEqual([]);
    expect(textsAfter(receive(units, pair), pair)).toEqual({ ...ENGLISH, p1: 'The harbour, renewed' });
  });

  test.each([
    ['half a pair of marks', (tmx: string) => tmx.replaceAll(/<ept i="1">.*?<\/ept>/gu, ''), 'exchange-mark'],
    [
      'another element',
      (tmx: string) => tmx.replace('The harbour', '<hi>The</hi> harbour'),
      'exchange-element',
    ],
    ['no ids', (tmx: string) => tmx.replace(/ tuid="[^"]*#p2"/u, ''), 'exchange-unknown'],
    ['a changed source', (tmx: string) => tmx.replace('渔港修好了', '渔港修了'), 'exchange-source'],
    [
      'entities',
      (tmx: string) => tmx.replace('<tmx ', '<!DOCTYPE tmx [<!ENTITY a "b">]><tmx '),
      'exchange-doctype',
    ],
    [
      'a type far away',
      (tmx: string) => tmx.replace('<tmx ', '<!DOCTYPE tmx SYSTEM "http://x/tmx.dtd"><tmx '),
      'exchange-doctype',
    ],
  ])('with %s is refused', (_, change, rule) => {
    const { units, messages } = readMarkup(change(memory));
    const all = [...messages, ...receive(units, pair).messages];
    expect(rulesOf({ messages: all })).toContain(rule);
    expect(receive(units, pair).translations).toEqual([]);
  });
});
