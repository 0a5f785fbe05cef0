/** The typeface of Chinese punctuation: what is drawn for which mark, and what stands between two. */
import { readFileSync } from 'node:fs';
import { Blob, Buffer as Line, Direction, Face, Font, shape } from 'harfbuzzjs';
import { describe, expect, test } from 'vitest';
import { decompress } from 'wawoff2';
import { openTypeface } from '../../../src/cards/typeface.ts';

const read = (weight: number): Buffer =>
  readFileSync(new URL(`../../../src/styles/biaodian/biaodian-${weight}.woff2`, import.meta.url));
const open = async (weight: number): Promise<Font> =>
  new Font(new Face(new Blob(Uint8Array.from(await decompress(read(weight))))));
// One after the other: what unpacks them has one memory.
const regular = await open(400);
const bold = await open(700);

/** Gives how wide each mark of a text is, and how far it is moved, in thousandths of an em. */
function widths(text: string, language = 'zh-Hans', font = regular): string {
  const line = new Line();
  line.addText(text);
  line.setDirection(Direction.LTR);
  line.setScript('Hani');
  line.setLanguage(language);
  shape(font, line);
  return line
    .getGlyphPositions()
    .map(({ xAdvance }) => xAdvance)
    .join(' ');
}

const DRAWN = {
  ',': '，',
  ';': '；',
  ':': '：',
  '?': '？',
  '!': '！',
  '(': '（',
  ')': '）',
  '、': '、',
  '。': '。',
  '《': '《',
  '》': '》',
  '「': '「',
  '』': '』',
};

test('marks are those of Noto Serif SC, a full em wide', async () => {
  const noto = await openTypeface();
  await noto.load(Object.values(DRAWN).join(''));
  for (const [mark, full] of Object.entries(DRAWN)) {
    const glyph = regular.nominalGlyph(mark.codePointAt(0) ?? 0) ?? 0;
    const drawn = noto.glyphOf(full, 'plain');
    expect(glyph, mark).not.toBe(0);
    expect(regular.glyphHAdvance(glyph)).toBe(1000);
    const boxOf = (outline: string): string =>
      [...outline.matchAll(/-?[\d.]+/gu)].map(Number).slice(0, 2).map(Math.round).join();
    expect(boxOf(regular.glyphToPath(glyph)), mark).toBe(boxOf(drawn.outline));
    expect(bold.nominalGlyph(mark.codePointAt(0) ?? 0)).toBe(glyph);
  }
});

test('letters, figures and the space are none of its own', () => {
  for (const other of 'aZ09 .-') expect(regular.nominalGlyph(other.codePointAt(0) ?? 0) ?? 0, other).toBe(0);
});

describe('marks that follow each other share the white between them', () => {
  test.each([
    ['”。', '500 1000'],
    ['”,', '500 1000'],
    ['》(', '500 1000'],
    ['。”', '500 1000'],
    [',“', '500 1000'],
    ['(“', '500 1000'],
    ['”》),', '500 500 500 1000'],
    ['?!', '1000 1000'],
  ])('%s', (text, wanted) => {
    expect(widths(text)).toBe(wanted);
    expect(widths(text, 'zh-Hans', bold)).toBe(wanted);
  });

  test.each([
    ['」。', '500 1000'],
    ['。」', '500 1000'],
    [',「', '500 1000'],
  ])('%s in Traditional text, where a stop stands in the middle', (text, wanted) => {
    expect(widths(text, 'zh-Hant')).toBe(wanted);
  });

  test('as much in Traditional text, so that no line moves where one is shown as the other', () => {
    const marks = [...Object.keys(DRAWN), '“', '”', '‘', '’'];
    const pairs = marks.flatMap((one) => marks.map((other) => one + other));
    expect(pairs.filter((pair) => widths(pair, 'zh-Hant') !== widths(pair))).toEqual([]);
  });
});

test('both weights together find room in 3 KB', () => {
  expect(read(400).length + read(700).length).toBeLessThanOrEqual(3 * 1024);
});
