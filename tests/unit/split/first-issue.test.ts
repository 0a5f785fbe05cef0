/** The first issue is split exactly as an editor would split it: every line's role, told by hand. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Block } from '../../../src/model/issue.ts';
import { highlightSlug } from '../../../src/model/ids.ts';
import { issueOfText } from '../../issue-of-text.ts';

const SEED = 'seeds/qdrb-2021-11-19.txt';
const bytes = readFileSync(SEED);
const { pages } = issueOfText(bytes);

/** slug: organisation | kicker | headline lines | deck | lede or intro | measures | captions | credits */
const EXPECTED = `
t1: - | - | 2 | 3 | 4 | - | - | -
t1-01: - | - | 5 6 | - | 7 | 8 9 10 11 12 | - | -
t1-02: - | - | 13 14 | - | 15 | 16 17 18 | - | -
t1-03: - | - | 19 20 | - | 21 | 22 23 24 | - | -
t1-04: - | - | 25 26 | - | 27 | 28 29 30 | - | -
t1-05: - | - | 31 32 | - | 33 | 34 35 36 | - | -
t1-06: - | - | 37 38 | - | 39 | 40 41 42 43 | - | -
t2: - | - | 44 | 45 | - | - | - | -
t2-01: 46 | - | 47 48 | - | 49 | 50 51 53 | 52 | -
t2-02: 54 | - | 55 56 | - | 57 | 59 60 61 62 63 64 | 58 | -
t2-03: 65 | - | 66 67 | - | 68 | 69 70 71 | - | -
t2-04: 72 | - | 73 74 | - | 75 | 76 77 78 79 | - | -
t3: - | 81 | 82 | - | 83 | - | - | -
t3-01: - | - | 84 | - | 85 | 86 87 88 | - | -
t3-02: - | - | 89 | - | 90 | 91 92 93 94 | - | -
t3-03: - | - | 95 | - | 96 | 98 99 100 | 97 | -
t3-04: - | - | 101 | - | 102 | 103 104 105 | - | -
t3-05: 106 | - | 107 | - | - | 108 109 110 | - | -
t3-06: 111 | - | 112 | - | - | 113 114 | - | -
t3-07: 115 | - | 116 | - | - | 117 118 119 | - | -
t3-08: 120 | - | 121 | - | 122 | 123 124 125 126 | - | -
t4: - | 128 | 129 | - | 130 | - | - | 171
t4-01: - | - | 131 132 133 | - | 134 | 135 136 137 | - | -
t4-02: - | - | 138 139 140 | - | 141 | 142 143 144 | - | -
t4-03: - | - | 145 146 147 | - | 148 | 150 151 152 153 | 149 | -
t4-04: - | - | 154 155 156 | - | 157 | 158 159 160 161 162 | - | -
t4-05: - | - | 163 164 165 | - | 166 | 167 168 169 170 | - | -
`.trim();

function row(slug: string, blocks: readonly Block[]): string {
  const lines = (...roles: Block['role'][]): string =>
    blocks
      .filter((block) => roles.includes(block.role))
      .map((block) => block.line)
      .join(' ') || '-';
  const columns = [
    lines('organisation'),
    lines('kicker'),
    lines('headline'),
    lines('deck'),
    lines('lede', 'intro'),
    lines('measure'),
    lines('caption'),
    lines('credit'),
  ];
  expect(lines('paragraph', 'unclassified'), slug).toBe('-');
  return `${slug}: ${columns.join(' | ')}`;
}

test('every line of the first issue has the role that an editor gives it', () => {
  const rows = pages.flatMap((page) => [
    row(page.slug, page.blocks),
    ...page.highlights.map((highlight) => row(highlightSlug(page.slug, highlight.number), highlight.blocks)),
  ]);
  expect(rows.join('\n')).toBe(EXPECTED);
});

test('the markers open the pages, one of them glued to its headline', () => {
  expect(pages.map(({ label, lines, marker }) => [label, lines.start, lines.end, marker?.glued])).toEqual([
    ['特1', 1, 43, false],
    ['特2', 44, 79, true],
    ['特3', 80, 126, false],
    ['特4', 127, 171, false],
  ]);
});

test('the opening words of measures are their first sentences', () => {
  const heads = pages
    .flatMap((page) => page.highlights.flatMap((highlight) => highlight.blocks))
    .flatMap((block) => (block.role === 'measure' ? [block.runInHead] : []));
  expect(heads).toHaveLength(81);
  expect(heads[0]).toBe('完善项目管理机制,推动聚焦重点发力。');
  expect(heads).toContain('用心,倾听民声民意。');
  expect(heads).toContain('在倾听中交流思想凝聚共识,在商量中汇集力量解决问题。');
});
