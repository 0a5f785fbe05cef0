/** Tables, translation memories and glossaries: what is written, and what of a table is read back. */
import { expect, test } from 'vitest';
import type { Element } from 'xast';
import { fromXml } from 'xast-util-from-xml';
import { EXCHANGE_FORMATS, unheldUnits } from '../../../../src/translate/exchange/formats.ts';
import { writeGlossaryTable } from '../../../../src/translate/exchange/glossary-table.ts';
import { writeTbx } from '../../../../src/translate/exchange/tbx.ts';
import { writeTmx } from '../../../../src/translate/exchange/tmx.ts';
import { readTsv, writeTsv } from '../../../../src/translate/exchange/tsv.ts';
import { exchangeDocument, type ExchangeDocument } from '../../../../src/translate/exchange/unit.ts';
import type { TranslationPair } from '../../../../src/translate/pair.ts';
import { term } from '../pairs.ts';
import { digestsOf, documentPair, ENGLISH, ID, receive, rulesOf, SOURCE, textsAfter } from './documents.ts';

const exported = (pair: TranslationPair): ExchangeDocument => exchangeDocument(pair, 'en');
const tableOf = (pair: TranslationPair): string => writeTsv([exported(pair)], 'en');

test('a table has a row a block, with its run-in head between marks', () => {
  const [header, first, , third, ...rest] = tableOf(documentPair()).split('\n');
  const { p1 = '' } = digestsOf(SOURCE);
  const { p1: target = '' } = digestsOf(ENGLISH);
  expect(header).toBe('id\trole\tstate\tdigest\tsource\ttarget:en');
  expect(first).toBe(
    `${ID}#p1\theadline\tmachine\tsource=${p1} of=${p1} target=${target}\t渔港新貌\tA new face for the harbour`,
  );
  expect(third?.split('\t').slice(-2)).toEqual([
    '<m1>全港布设。</m1>设备已到。',
    '<m1>Across the port.</m1> The equipment is in.',
  ]);
  expect(rest).toHaveLength(2);
});

test('no cell begins as a formula does, and each comes back as it was', () => {
  const starts = ['=1+1', '+1', '-1', '@x', '＝１', '"quoted" text', "'x", '\\=x', '<m1>x</m1>', 'a\\tb'];
  for (const p2 of starts) {
    const pair = documentPair({ target: { ...ENGLISH, p2 } });
    const table = tableOf(pair);
    expect(table).not.toMatch(/(?:^|\t)[=+\-@＝"]/mu);
    expect(readTsv(table).units[1]?.target).toEqual({ text: p2, marks: [] });
    expect(receive(readTsv(table).units, pair)).toEqual({ translations: [], messages: [] });
  }
});

test('what programs that show tables write is read: quotes, other columns, their order, line ends, cells left out', () => {
  const pair = documentPair({ target: null });
  const [p1, p2, p3] = exported(pair).units.map(({ digests }) => `source=${digests.source}`);
  const table = [
    'source\ttarget:en\tremarks\tid\tstate\tdigest\tmore',
    `渔港新貌\t"The ""new"" harbour"\t\t${ID}#p1\tmissing\t${p1 ?? ''}`,
    `渔港修好了。\t\t"a remark"\t${ID}#p2\tmissing\t${p2 ?? ''}\t`,
    `<m1>全港布设。</m1>设备已到。\t<m1>Across.</m1> In <5% of it.\t\t${ID}#p3\tmissing\t${p3 ?? ''}\t`,
    '',
    '',
  ].join('\r\n');
  const { units, messages } = readTsv(table);
  expect(messages).toEqual([]);
  const received = receive(units, pair);
  expect(received.messages).toEqual([]);
  expect(textsAfter(received, pair)).toEqual({ p1: 'The "new" harbour', p3: 'Across. In <5% of it.' });
});

test.each([
  ['another state', (table: string) => table.replace('\tmachine\t', '\tdone\t'), 'exchange-state', 2],
  ['a row cut short', (table: string) => `${table}${ID}#p5\tlede\n`, 'exchange-form', 6],
  ['a column taken away', (table: string) => table.replace('\tdigest\t', '\tdigests\t'), 'exchange-form', 1],
  ['no language', (table: string) => table.replace('target:en', 'target'), 'exchange-form', 1],
  ['no table', () => 'words', 'exchange-form', 1],
])('%s is refused', (_, change, rule, line) => {
  const { messages } = readTsv(change(tableOf(documentPair())));
  expect(rulesOf({ messages })).toEqual([rule]);
  expect(messages[0]).toMatchObject({ line, fatal: true });
});

test.each(['<m1>Across the port. It is in.', 'Across the port.</m1> It is in.', '<m1>A</m1><m1>B</m1>'])(
  'half a mark, or two, is refused: %s',
  (text) => {
    const pair = documentPair();
    const table = tableOf(pair).replace('<m1>Across the port.</m1> The equipment is in.', text);
    expect(rulesOf(receive(readTsv(table).units, pair))).toEqual(['exchange-mark']);
  },
);

test('a memory holds what is current, in both languages, with marks as XLIFF has them', () => {
  const tmx = writeTmx([exported(documentPair({ of: { ...digestsOf(SOURCE), p2: '00000000' } }))]);
  expect(tmx.match(/tuid="[^"]*"/gu)).toEqual(['p1', 'p3', 'p4'].map((block) => `tuid="${ID}#${block}"`));
  expect(tmx).toContain('srclang="zh-CN"');
  expect(tmx).toContain('<prop type="x-state">machine</prop>');
  const [root] = fromXml(tmx).children.filter((node): node is Element => node.type === 'element');
  expect(root?.attributes).toEqual({ version: '1.4' });
  const segments = textsIn(root, 'seg');
  expect(segments).toEqual([
    '渔港新貌',
    'A new face for the harbour',
    '<g id="m1">全港布设。</g>设备已到。',
    '<g id="m1">Across the port.</g> The equipment is in.',
    '责编 李明',
    'Editor: Li Ming',
  ]);
});

test('a memory of several languages says so', () => {
  const one = exported(documentPair());
  expect(writeTmx([one, { ...one, from: 'ja' }])).toContain('srclang="*all*"');
});

const TERMS = [
  term('营商环境', 'business environment', {
    also: ['投资环境'],
    pinyin: 'yíngshāng huánjìng',
    forms: ['environment for business'],
    avoid: ['R&D <environment>'],
    gloss: { en: 'What firms meet.', zh: '企业所处的\n环境。' },
  }),
  term('崂山区', 'Laoshan District', { kind: 'place' }),
];

test('a glossary has an entry a term: names, renderings, and those that are to be avoided', () => {
  const tbx = writeTbx(TERMS, 'content/glossary.yaml');
  const [root] = fromXml(tbx).children.filter((node): node is Element => node.type === 'element');
  expect(root).toMatchObject({ name: 'martif', attributes: { type: 'TBX-Basic', 'xml:lang': 'zh' } });
  expect(textsIn(root, 'term')).toEqual([
    ...['营商环境', '投资环境', 'business environment', 'environment for business', 'R&D <environment>'],
    ...['崂山区', 'Laoshan District'],
  ]);
  expect(textsIn(root, 'termNote').map((status) => status.replace('Term-admn-sts', ''))).toEqual([
    ...['preferred', 'admitted', 'preferred', 'admitted', 'deprecated'],
    ...['preferred', 'preferred'],
  ]);
  expect(textsIn(root, 'note')[0]).toBe('yíngshāng huánjìng');
});

test('as a table it has a row a name, its first line says that it is in UTF-8', () => {
  expect(writeGlossaryTable(TERMS).split('\n')).toEqual([
    '# Glossary in tab-separated format -*- coding: utf-8 -*-',
    ...['营商环境', '投资环境'].map(
      (name) =>
        `${name}\tbusiness environment\tyíngshāng huánjìng. What firms meet. Also: environment for business. Avoid: R&D <environment>.`,
    ),
    '崂山区\tLaoshan District\tx. A thing.',
    '',
  ]);
});

test('what XML can not hold goes into a table', () => {
  const document = exported(documentPair({ target: { ...ENGLISH, p2: 'a\u0001\u001bb' } }));
  const held = [...EXCHANGE_FORMATS].map(([name, format]) => [name, unheldUnits([document], format).length]);
  expect(held).toEqual([
    ['xliff', 1],
    ['tmx', 1],
    ['tsv', 0],
  ]);
  expect(readTsv(writeTsv([document], 'en')).units[1]?.target.text).toBe('a\u0001\u001bb');
});

/** Gives the text of each element of a name, in the order of the file. */
function textsIn(element: Element | undefined, name: string): string[] {
  if (!element) return [];
  if (element.name === name) return [wholeText(element)];
  return element.children.flatMap((child) => (child.type === 'element' ? textsIn(child, name) : []));
}

function wholeText({ children }: Element): string {
  return children
    .map((child) => (child.type === 'element' ? wholeText(child) : 'value' in child ? child.value : ''))
    .join('');
}
