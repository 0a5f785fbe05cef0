/** Whatever a document and its translation say: they come back from a file of exchange as they went out, and no byte of it changes. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { everyBlock, textOf } from '../../../src/archive/text.ts';
import { yamlOf } from '../../../src/archive/document-file.ts';
import { FILE_FORMATS } from '../../../src/model/format.ts';
import { parseYaml } from '../../../src/model/parse-yaml.ts';
import { translationSchema } from '../../../src/model/translation.ts';
import { writeTmx } from '../../../src/translate/exchange/tmx.ts';
import { readTsv, writeTsv } from '../../../src/translate/exchange/tsv.ts';
import { exchangeDocument, type ReceivedUnit } from '../../../src/translate/exchange/unit.ts';
import type { ReceivedFile } from '../../../src/translate/exchange/unit.ts';
import { readMarkup } from '../../../src/translate/exchange/read-markup.ts';
import { writeXliff } from '../../../src/translate/exchange/xliff-write.ts';
import type { TranslationPair } from '../../../src/translate/pair.ts';
import { writeTranslation } from '../../../src/translate/write.ts';
import {
  digestsOf,
  documentPair,
  pairAfter,
  receive,
  rulesOf,
  type Texts,
  xliffOf,
} from '../../unit/translate/exchange/documents.ts';
import { RUNS } from '../parameters.ts';

const character = fc.oneof(
  fc.constantFrom(
    ...Array.from('一要。，“”《》—aé\u0301 　𠮷😀*_[]`{}<&#-+!|~^$\\"\'=/@>;:%1\u00a0\u200b\u202e\ufeff'),
  ),
  fc.constantFrom(
    ']]>',
    '<g id="m1">',
    '</g>',
    '<m1>',
    '</m1>',
    '&amp;',
    '\\t',
    '\\u0009',
    '<!--',
    '{x}',
    '---',
  ),
);
/** One line, as a block is: no white space around it. */
const line = fc
  .string({ unit: character, minLength: 1, maxLength: 12 })
  .filter((text) => text.trim() === text && text !== '');
const texts = fc.record({ p1: line, p2: line, p3: line, p4: line });
const some: fc.Arbitrary<Texts> = fc.record({ p1: line, p2: line, p3: line, p4: line }, { requiredKeys: [] });

const pairs = fc
  .record({
    source: texts,
    heads: fc.tuple(line, line),
    target: fc.option(some),
    of: fc.option(fc.constant({ p1: '00000000', p2: '1234e567' })),
    status: fc.constantFrom('machine', 'reviewed'),
  })
  .map(({ source, heads: [head, translatedHead], target, of, status }): TranslationPair => {
    const measured = { ...source, p3: `${head}${source.p3}` };
    const translated = target?.p3 === undefined ? target : { ...target, p3: `${translatedHead}${target.p3}` };
    return documentPair({
      ...{ source: measured, heads: [head, translatedHead], target: translated },
      ...{ of: of ?? digestsOf(measured), status },
    });
  });

const FORMATS: [string, (pair: TranslationPair) => string, (file: string) => ReceivedFile][] = [
  ['XLIFF', (pair) => writeXliff([exchangeDocument(pair, 'en')]), readMarkup],
  ['a table', (pair) => writeTsv([exchangeDocument(pair, 'en')], 'en'), readTsv],
];

test.each(FORMATS)('%s: what goes out comes back, and changes nothing', (_, write, read) => {
  fc.assert(
    fc.property(pairs, (pair) => {
      const file = write(pair);
      const { units, messages } = read(file);
      expect(messages).toEqual([]);
      expect(units.map(({ source }) => source.text)).toEqual(
        everyBlock(pair.source.text).map(({ text }) => text),
      );
      expect(receive(units, pair)).toEqual({ translations: [], messages: [] });
    }),
    { numRuns: RUNS },
  );
});

test.each(FORMATS)(
  '%s: a translation that was lost comes back whole, and is exported alike',
  (_, write, read) => {
    fc.assert(
      fc.property(pairs, (pair) => {
        const lost = { ...pair, target: null };
        const file = write(pair);
        const received = receive(read(file).units, lost, 'a person');
        expect(rulesOf(received)).toEqual([]);
        expect(unsigned(write(pairAfter(lost, received)))).toBe(unsigned(file));
      }),
      { numRuns: RUNS },
    );
  },
);

test('a memory that comes back changes nothing; into what lacks it comes all that it holds', () => {
  fc.assert(
    fc.property(pairs, (pair) => {
      const { units, messages } = readMarkup(writeTmx([exchangeDocument(pair, 'en')]));
      expect(messages).toEqual([]);
      const current = exchangeDocument(pair, 'en').units.filter(({ state }) =>
        ['machine', 'reviewed'].includes(state),
      );
      expect(units.map(({ id, target }) => [id, target.text])).toEqual(
        current.map(({ id, target }) => [id, target?.text]),
      );
      expect(receive(units, pair)).toEqual({ translations: [], messages: [] });
      const received = receive(units, { ...pair, target: null });
      expect(rulesOf(received).filter((rule) => rule !== 'exchange-unsigned')).toEqual([]);
    }),
    { numRuns: RUNS },
  );
});

test('XLIFF: of a translation that was lost, who answers for it, since when and what is said of it comes back', () => {
  let [count, reviewed] = [0, 0];
  fc.assert(
    fc.property(pairs, (pair) => {
      const [translation] = receive(readMarkup(xliffOf(pair)).units, { ...pair, target: null }).translations;
      if (!translation) return;
      const said = { ...pair.target?.data.translation, of: {} };
      expect({ ...translation.data.translation, of: {} }).toEqual(said);
      count += 1;
      if (translation.data.translation.status === 'reviewed') reviewed += 1;
    }),
    { numRuns: RUNS },
  );
  expect(count).toBeGreaterThan(0);
  expect(reviewed).toBeGreaterThan(0);
});

/** A translation that was lost and is signed by nobody, or by another. */
function unsigned(file: string): string {
  return file
    .replaceAll(/\n *<header>[^]*?<\/header>/gu, '')
    .replaceAll('approved="yes"', 'approved="no"')
    .replaceAll('state="final"', 'state="translated"')
    .replaceAll('\treviewed\t', '\tmachine\t');
}

const kept = fc.record({ p1: line, p2: line, head: line, rest: line });

test('what is taken in is read from the file of the translation as it came', () => {
  fc.assert(
    fc.property(kept, ({ p1, p2, head, rest }) => {
      const pair = documentPair({ target: null });
      const unit = (id: string, text: string, end: number): ReceivedUnit => ({
        ...{ id: `${pair.source.data.id}#${id}`, line: 1, column: 1, from: null, to: 'en' },
        ...{
          approved: false,
          stale: false,
          digests: null,
          signature: null,
          source: { text: sourceOf(pair, id), marks: [] },
        },
        target: { text, marks: end > 0 ? [{ id: 'm1', start: 0, end }] : [] },
      });
      const units = [unit('p1', p1, 0), unit('p2', p2, 0), unit('p3', head + rest, head.length)];
      const { translations, messages } = receive(units, pair);
      expect(messages).toEqual([]);
      const [translation] = translations;
      if (!translation) return;
      const mdx = writeTranslation(translation.data, translation.text.body);
      const { value } = parseYaml(yamlOf(mdx), translationSchema, {
        ...{ format: FILE_FORMATS.translation, plain: true, textOnly: true },
      });
      if (!value) throw new Error(mdx);
      expect(value).toEqual(translation.data);
      expect(textOf(value, mdx).body).toEqual(translation.text.body);
    }),
    { numRuns: RUNS },
  );
});

function sourceOf(pair: TranslationPair, id: string): string {
  return everyBlock(pair.source.text).find((block) => block.id === id)?.text ?? '';
}
