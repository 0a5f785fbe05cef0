/** Pictures of cards as bytes, with the real typeface. */
import { globSync, readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { openCardPress, type CardPicture } from '../../../src/cards/picture.ts';
import { openTypeface } from '../../../src/cards/typeface.ts';
import { indexedPng } from '../../../src/cards/indexed-png.ts';
import { messagesOf, LOCALES } from '../../../src/i18n/index.ts';
import { CARD, type Card } from '../../../src/site/print/card.ts';

const card = (headline: string): Card => ({
  plate: '海滨晚报',
  folio: '2021年11月19日 星期五 · 01版',
  parts: [{ role: 'headline', lines: [headline], language: 'zh-CN' }],
  foot: '版面 · 中文报纸文字档案',
});

/** Gives the chunks of a PNG by name. */
function chunksOf(png: Uint8Array): Map<string, Buffer> {
  const bytes = Buffer.from(png);
  const chunks = new Map<string, Buffer>();
  for (let place = 8; place < bytes.length;) {
    const length = bytes.readUInt32BE(place);
    chunks.set(bytes.toString('latin1', place + 4, place + 8), bytes.subarray(place + 8, place + 8 + length));
    place += length + 12;
  }
  return chunks;
}

describe('a picture', () => {
  let draw: (card: Card) => Promise<CardPicture>;
  beforeAll(async () => {
    draw = await openCardPress();
  });

  test('is a PNG of the size that its page says', async () => {
    const { png, missing } = await draw(card('渔港新貌'));
    expect(missing).toEqual([]);
    const chunks = chunksOf(png);
    expect([...chunks.keys()]).toEqual(['IHDR', 'PLTE', 'IDAT', 'IEND']);
    const header = chunks.get('IHDR');
    expect([header?.readUInt32BE(0), header?.readUInt32BE(4)]).toEqual([CARD.width, CARD.height]);
    expect(inflateSync(chunks.get('IDAT') ?? '')).toHaveLength((CARD.width / 2 + 1) * CARD.height);
  });

  test('is the same whenever the same is said, and another where something else is', async () => {
    const first = await draw(card('渔港新貌'));
    const other = await draw(card('渔港旧貌'));
    const again = await (await openCardPress())(card('渔港新貌'));
    expect(Buffer.from(again.png).equals(first.png)).toBe(true);
    expect(Buffer.from(other.png).equals(first.png)).toBe(false);
  });

  test('shows 〓 for a character that the typeface lacks, and says which', async () => {
    const { png, missing } = await draw(card('渔港𠮷貌'));
    expect(missing).toEqual(['𠮷']);
    expect(Buffer.from(png).equals((await draw(card('渔港〓貌'))).png)).toBe(true);
  });

  test('does not count what is not seen', async () => {
    const { png, missing } = await draw(card('渔港\u200B新\uFE00貌'));
    expect(missing).toEqual([]);
    expect(Buffer.from(png).equals((await draw(card('渔港新貌'))).png)).toBe(true);
  });
});

describe('the typeface', () => {
  test('has every character of every seed, and of the interface', async () => {
    const texts = globSync('seeds/*.{txt,yaml}').map((file) => readFileSync(file, 'utf8'));
    const words = LOCALES.map((locale) => JSON.stringify(messagesOf(locale)));
    const text = [...texts, ...words].join('').replaceAll(/\p{Cc}/gu, '');
    expect(new Set(text).size).toBeGreaterThan(1000);
    expect(await (await openTypeface()).load(text)).toEqual([]);
  });

  test('is heavier where it is to be heavy, and as wide', async () => {
    const typeface = await openTypeface();
    await typeface.load('港');
    const [plain, heavy] = [typeface.glyphOf('港', 'plain'), typeface.glyphOf('港', 'heavy')];
    expect(plain.outline).not.toBe(heavy.outline);
    expect([plain.advance, heavy.advance]).toEqual([1000, 1000]);
  });
});

test('a pixel takes the colour that is nearest to its own', () => {
  const colours = [
    [255, 255, 255],
    [0, 0, 0],
    [200, 0, 0],
  ] as const;
  const pixels = Uint8Array.from([250, 250, 250, 255, 180, 20, 10, 255, 20, 20, 20, 255, 90, 0, 0, 255]);
  const chunks = chunksOf(indexedPng(pixels, { width: 2, height: 2 }, colours));
  expect([...inflateSync(chunks.get('IDAT') ?? '')]).toEqual([0, 0x02, 0, 0x11]);
  expect([...(chunks.get('PLTE') ?? [])]).toEqual(colours.flat());
});
