/** An enumeration is set item by item, with the links that stand in it. */
import { expect, test } from 'vitest';
import { enumerationInHtml } from '../../../../src/site/print/enumeration.ts';

const link = (text: string): string => `<a class="term" href="/glossary/s/#x">${text}</a>`;

function piecesOf(html: string): string[] | null {
  const found = enumerationInHtml(html);
  if (!found) return null;
  const pieces = [found.before, found.head, ...found.items.flatMap(({ marker, text }) => [marker, text])];
  expect(pieces.join('')).toBe(html);
  return pieces;
}

test('a text without links is cut at its items', () => {
  expect(piecesOf('要做：一是加快。二是推进。')).toEqual(['', '要做：', '一是', '加快。', '二是', '推进。']);
});

test('what stands before the text is left as it is', () => {
  expect(piecesOf('<h2>甲。</h2><a class="permalink"></a>要做：一是加快。二是推进。')?.slice(0, 2)).toEqual([
    '<h2>甲。</h2><a class="permalink"></a>',
    '要做：',
  ]);
});

test('links to the glossary stay in their items, before and behind a cut', () => {
  const html = `<b>甲</b>${link('市委')}要求：一是${link('室组地')}。二是办好${link('四查两看')}。三是${link('尾')}`;
  expect(piecesOf(html)).toEqual([
    '<b>甲</b>',
    `${link('市委')}要求：`,
    '一是',
    `${link('室组地')}。`,
    '二是',
    `办好${link('四查两看')}。`,
    '三是',
    link('尾'),
  ]);
});

test('a text in which a link holds the beginning of an item is left whole', () => {
  expect(piecesOf(`要做：一是加快。${link('好。二是')}推进。`)).toBeNull();
});

test('a text that is no enumeration is none', () => {
  expect(piecesOf(`一是${link('室组地')}。`)).toBeNull();
});
