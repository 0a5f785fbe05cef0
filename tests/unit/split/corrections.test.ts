/** Corrections in a seed's `.yaml` change what they name, survive, and say when they no longer apply. */
import { expect, test } from 'vitest';
import { emitIssue } from '../../../src/split/emit/index.ts';
import type { Correction } from '../../../src/model/correction.ts';
import { issueSeedSchema } from '../../../src/model/seed.ts';
import type { Reading } from '../../../src/split/parse/index.ts';
import { decodeSource, readIssue } from '../../../src/split/parse/index.ts';
import { proofOf } from '../../proof.ts';

const LINES = [
  '海滨晚报2021年11月19日第01版',
  '渔港新貌',
  '市口岸办',
  '建设智慧渔港,渔船进出一目了然。全港布设摄像头120个,每一艘船都有自己的编号。',
  '码头的早晨。',
  '完善冷链设施,鲜货当天进城。建成冷库3座,每一座都在码头边上。',
  '海滨晚报2021年11月19日第02版',
  '旧巷新生',
  '拓宽三条旧巷,让消防车开得进来。全长840米,沿线安装路灯四十盏。',
];
const text = LINES.join('\n');
const bytes = new TextEncoder().encode(text);

function read(corrections: readonly Correction[], source = bytes): Reading {
  return readIssue({
    publication: 'demo',
    issue: '2021-11-19',
    date: '2021-11-19',
    received: { seed: 'demo-2021-11-19.txt', file: 'input.txt', sha256: digest },
    corrections,
    ...decodeSource(source),
  });
}
const digest = await crypto.subtle.digest('SHA-256', bytes).then((hash) => Buffer.from(hash).toString('hex'));

function on(line: number, what: Omit<Correction, 'line' | 'text'>): Correction {
  return { line, text: LINES[line - 1] ?? '', ...what };
}

test.each([
  ['a line becomes a paragraph', [on(5, { role: 'paragraph' })]],
  ['a heading becomes a kicker', [on(2, { role: 'kicker' })]],
  ['a paragraph becomes an inner heading', [on(5, { role: 'crosshead' })]],
  ['an article begins at a paragraph', [on(6, { boundary: 'start' })]],
  ['an article begins in the middle of heading lines', [on(3, { boundary: 'start' })]],
  ['a page has another label', [on(7, { page: 'A2' })]],
  ['a line that reads as no marker opens a page', [on(5, { page: 'A3' })]],
  ['an organisation is named', [on(3, { organisation: { 'zh-CN': '海滨市口岸办', en: 'Port Office' } })]],
  ['an article does not begin', [on(2, { boundary: 'none' })]],
] satisfies [string, Correction[]][])('%s, and the content is still proved', (_, corrections) => {
  const reading = read(corrections);
  expect(reading.messages.map(String)).toEqual([]);
  expect(reading.issue).not.toEqual(read([]).issue);
  const content = emitIssue(reading.issue, 'zh-CN');
  expect(proofOf(content, bytes, { issue: reading.issue, corrections })).toEqual([]);
  // A proof without them fails: what an editor says is held against the content, not only the text.
  expect(proofOf(content, bytes, { issue: read([]).issue })).not.toEqual([]);
  expect(read(corrections).issue).toEqual(reading.issue);
});

test('an organisation carries its names into the content', () => {
  const names = { 'zh-CN': '海滨市口岸办公室', en: 'Haibin Port Office' };
  const { issue } = read([on(3, { organisation: names })]);
  const [, article] = emitIssue(issue, 'zh-CN');
  expect(article?.contents).toContain('en: Haibin Port Office');
});

test('a correction whose line has moved says where the line stands now', () => {
  const moved = new TextEncoder().encode(`\n${text}`);
  const { messages } = read([on(5, { role: 'paragraph' })], moved);
  expect(messages.map(({ ruleId, fatal, note }) => [ruleId, fatal, note])).toEqual([
    ['correction-moved', true, 'That text stands on line 6: put this number into the `.yaml`.'],
  ]);
});

test('a correction whose text is gone says so', () => {
  const [message] = read([{ line: 5, text: '码头的夜晚。', role: 'paragraph' }]).messages;
  expect(message?.ruleId).toBe('correction-moved');
  expect(message?.note).toContain('nowhere');
});

test('a correction that the text can not bear is refused', () => {
  expect(read([on(5, { role: 'measure' })]).messages.map(({ ruleId }) => ruleId)).toEqual([
    'correction-refused',
  ]);
});

test('a `.yaml` holds corrections by their contract', () => {
  const received = { file: 'a', sha256: 'a'.repeat(64) };
  const seed = { format: 1, publication: 'demo', date: '2021-11-19', received };
  expect(issueSeedSchema.safeParse({ ...seed, corrections: [on(5, { role: 'paragraph' })] }).success).toBe(
    true,
  );
  expect(issueSeedSchema.safeParse({ ...seed, corrections: [{ line: 5, role: 'paragraph' }] }).success).toBe(
    false,
  );
});
