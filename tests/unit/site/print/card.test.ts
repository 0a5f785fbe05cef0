import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { CARD, describeCard, wordsOfCard, type Card } from '../../../../src/site/print/card.ts';
import { INKS, layOutCard, type PlacedText, type WidthOf } from '../../../../src/cards/layout.ts';
import { wordsOfLine } from '../../../../src/site/print/phrase.ts';
import type { HighlightProps } from '../../../../src/site/page/paths.ts';
import { viewHighlight } from '../../../../src/site/page/highlight.ts';
import { viewHome } from '../../../../src/site/page/home.ts';
import { viewIssue } from '../../../../src/site/page/issue.ts';
import { viewPublication } from '../../../../src/site/page/publication.ts';
import { viewAbout } from '../../../../src/site/page/about.ts';
import { highlightPaths, issuePaths, publicationPaths } from '../../../../src/site/page/paths.ts';
import { sampleArchive } from '../../../sample-archive.ts';

const SITE = new URL('https://archive.example/');
/** Every Chinese character as wide as it is high, every other half of that. */
const widthOf: WidthOf = (text) =>
  [...text].reduce((sum, character) => sum + (character < '\u2000' ? 0.5 : 1), 0);

describe('what a card says', () => {
  const find = (locale: string, slug: string): HighlightProps | undefined =>
    highlightPaths(sampleArchive()).find(
      ({ props }) => props.locale === locale && props.highlight.data.slug === slug,
    )?.props;

  test('a document: the plate of its paper in the language of the page, its head as printed', () => {
    for (const [locale, plate, folio] of [
      ['zh-CN', '示范日报', '2021年11月19日 星期五 · 特1版'],
      ['en', 'Demo Daily', 'Friday 19 November 2021 · Special page 1'],
    ] as const) {
      const props = find(locale, 't1-01');
      const data = props?.highlight.data;
      const card = props && viewHighlight({ ...props, kin: [], called: new Map() }, SITE).shell.head.card;
      expect(card).toMatchObject({ plate, folio });
      expect(card?.parts.filter(({ role }) => role === 'headline')).toEqual([
        { role: 'headline', lines: data?.headline.map(({ text }) => text), language: 'zh-CN' },
      ]);
    }
  });

  test('a page of lists: its own name, and nothing twice', () => {
    const archive = sampleArchive();
    const cards = [
      viewHome({ locale: 'zh-CN', archive }, SITE),
      viewAbout({ locale: 'en', archive }, SITE),
      ...publicationPaths(sampleArchive()).map(({ props }) => viewPublication(props, SITE)),
      ...issuePaths(sampleArchive()).map(({ props }) => viewIssue(props, SITE)),
    ].map(({ shell }) => shell.head.card);
    expect(cards.length).toBeGreaterThan(6);
    for (const card of cards) {
      const words = card ? wordsOfCard(card).split(' · ') : [];
      expect(words.length).toBeGreaterThan(1);
      expect(words.toSorted()).toEqual([...new Set(words)].toSorted());
    }
  });

  test('without a public address there is no card', () => {
    expect(viewHome({ locale: 'zh-CN', archive: sampleArchive() }, undefined).shell.head.card).toBeNull();
  });
});

describe('where it stands', () => {
  const LONG =
    '推动制度优势转化为城市治理体系和治理能力现代化的效能奋力谱写新时代高质量发展的崭新篇章为人民服务';
  const card = (lines: readonly string[], more: Partial<Card> = {}): Card => ({
    plate: '青岛日报',
    folio: '2021年11月19日 星期五 · 特1版',
    parts: [{ role: 'headline', lines, language: 'zh-CN' }],
    foot: '版面 · 中文报纸文字档案',
    ...more,
  });
  const rows = (texts: readonly PlacedText[]): PlacedText[] =>
    texts.filter(({ size, weight, y }) => weight === 'heavy' && y > 150 && size >= 40);

  test.each([
    ['one short line', card(['关于'])],
    ['two lines', card(['搭平台创模式建体系', '优化企业发展的科创生态'])],
    ['three lines', card(['发力“四新”经济', '创新驱动项目带动产业推动', '打造“新旧动能转换示范区”'])],
    ['a line of 45 characters', card([LONG])],
    ['far too much', card([LONG.repeat(9)], { plate: '报'.repeat(80), folio: '期'.repeat(80) })],
    ['no word to break at', card(['a'.repeat(400)], { foot: 'b'.repeat(400) })],
    [
      'a long deck and kicker',
      card([], {
        parts: [
          { role: 'note', lines: [LONG, LONG], language: 'zh-CN' },
          { role: 'headline', lines: [LONG], language: 'zh-CN' },
          { role: 'note', lines: [LONG], language: 'zh-CN' },
        ],
      }),
    ],
  ])('%s: nothing leaves the sheet, and no two rows touch', (_, said) => {
    const { texts, boxes } = layOutCard(said, widthOf);
    for (const { text, weight, x, y, size, spacing } of texts) {
      const right = x + widthOf(text, weight) * size + [...text].length * spacing * size;
      expect(right).toBeLessThanOrEqual(CARD.width - 60);
      expect(x).toBeGreaterThanOrEqual(16);
      expect(y).toBeLessThanOrEqual(CARD.height - 32);
    }
    const body = texts.filter(({ y }) => y > 150 && y < 560).toSorted((one, other) => one.y - other.y);
    for (const [index, { y, size }] of body.entries())
      expect(y - size).toBeGreaterThanOrEqual(body[index - 1]?.y ?? 148);
    for (const { x, y, width, height } of boxes)
      expect([x + width <= CARD.width, y + height <= CARD.height]).toEqual([true, true]);
  });

  test('lines as printed stay whole where the type can be large', () => {
    const lines = ['发力“四新”经济', '创新驱动项目带动产业推动', '打造“新旧动能转换示范区”'];
    expect(rows(layOutCard(card(lines), widthOf).texts).map(({ text }) => text)).toEqual(lines);
  });

  test('a line that stands alone breaks between its phrases', () => {
    const { texts } = layOutCard(card(['强化思想引领,凝聚听党话跟党走的正能量']), widthOf);
    expect(rows(texts).map(({ text }) => text)).toEqual(['强化思想引领,', '凝聚听党话跟党走的正能量']);
  });

  test('a long line breaks between words into rows of like length, and none of it is lost', () => {
    const found = rows(layOutCard(card([LONG]), widthOf).texts).map(({ text }) => text);
    expect(found.join('')).toBe(LONG);
    expect(found.length).toBeGreaterThan(1);
    const ends = found.map((_, index) => found.slice(0, index + 1).join('').length);
    const breaks = wordsOfLine(LONG, 'zh-CN').map(
      (_, index, words) => words.slice(0, index + 1).join('').length,
    );
    expect(ends.filter((end) => !breaks.includes(end))).toEqual([]);
    const lengths = found.map(({ length }) => length);
    expect(Math.max(...lengths) - Math.min(...lengths)).toBeLessThanOrEqual(4);
  });

  test('what is too long ends with a sign that says so', () => {
    const found = rows(layOutCard(card([LONG.repeat(9)]), widthOf).texts);
    expect(found.at(-1)?.text).toMatch(/…$/u);
  });
});

test('its colours are those of the light theme', () => {
  const tokens = readFileSync('src/styles/tokens.css', 'utf8');
  for (const [name, colour] of [
    ['paper', INKS.paper],
    ['ink', INKS.ink],
    ['ink-2', INKS.note],
    ['seal', INKS.seal],
  ] as const)
    expect(tokens).toContain(`--${name}: light-dark(${colour}, `);
});

test('the head of a document without a headline begins with its name', () => {
  const card = describeCard({
    locale: 'zh-CN',
    nameplate: {
      name: '示范日报',
      printed: null,
      language: 'zh-CN',
      path: '/demo/',
      folio: '11月19日 · 01版',
      size: 'small',
      heading: 'none',
    },
    trail: [{ label: '01版', path: '/demo/x/01/' }],
    title: ['示范日报 01版'],
    description: '',
    printed: [{ role: 'kicker', line: { id: 'p1', text: '引题' } }],
  });
  expect(card).toMatchObject({
    folio: '11月19日',
    parts: [
      { role: 'headline', lines: ['01版'] },
      { role: 'note', lines: ['引题'] },
    ],
  });
});
