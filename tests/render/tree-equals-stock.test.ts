/** What the site shows from its own tree of a content file is what stock MDX makes of it, which is only run here. */
import { globSync, readdirSync, readFileSync } from 'node:fs';
import type { Element } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { rehype } from 'rehype';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { compiled, shown, stockHtml, type Module } from './ways.ts';

const stock = import.meta.glob<Module>('../../content/zh-CN/**/*.mdx');
test('every document of the archive is compared', () => {
  const documents = readdirSync('content/zh-CN', { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.mdx'),
  );
  expect(documents.length).toBeGreaterThan(0);
  expect(Object.keys(stock)).toHaveLength(documents.length);
});

describe.each(Object.keys(stock))('%s', (path) => {
  test("is the same HTML, of the archive's tree or of Astro's module", async () => {
    const module = await stock[path]?.();
    if (!module) throw new Error(`${path} is no module`);
    const html = await shown(readFileSync(path.replace('../../', ''), 'utf8'));
    expect(html).toBe(await stockHtml(module));
    expect(html).toMatch(/^<div class="text">/u);
  });
});

test('the content of every fixture is the same HTML, of the tree or compiled', async () => {
  const paths = globSync('tests/fixtures/*/content/**/*.mdx');
  expect(paths.length).toBeGreaterThan(100);
  for (const path of paths) {
    const contents = readFileSync(path, 'utf8');
    expect(await shown(contents), path).toBe(await compiled(contents));
  }
});

const IDEOGRAPHIC_SPACE = '\u3000';
const NO_BREAK_SPACE = '\u00A0';

/** Text of blocks as MDX has it (escaped) and as a reader has it. */
const HOSTILE = [
  { mdx: String.raw`\{a\} \{/\* b \*/}`, text: '{a} {/* b */}' },
  { mdx: String.raw`\<b>粗\</b>\</Lede>\<Lede id="p9">`, text: '<b>粗</b></Lede><Lede id="p9">' },
  { mdx: 'import x from "y"', text: 'import x from "y"' },
  { mdx: 'export const a = 1', text: 'export const a = 1' },
  { mdx: '9~12度…8~10度 ~~删~~', text: '9~12度…8~10度 ~~删~~' },
  { mdx: String.raw`"quotes" -- 'it' --- ... (c)`, text: `"quotes" -- 'it' --- ... (c)` },
  { mdx: String.raw`\&amp; \&lt;i\&gt; & \&#123;`, text: '&amp; &lt;i&gt; & &#123;' },
  {
    mdx: String.raw`www.example.com https://example.com/\_a\_?b=c\&d`,
    text: 'www.example.com https://example.com/_a_?b=c&d',
  },
  { mdx: String.raw`\*\*粗\*\* \_斜\_ \`码\` \[链](x) !\[图](y)`, text: '**粗** _斜_ `码` [链](x) ![图](y)' },
  {
    mdx: `${IDEOGRAPHIC_SPACE}${NO_BREAK_SPACE} 前后  都有空格 ${NO_BREAK_SPACE}${IDEOGRAPHIC_SPACE}`,
    text: `${IDEOGRAPHIC_SPACE}${NO_BREAK_SPACE} 前后  都有空格 ${NO_BREAK_SPACE}${IDEOGRAPHIC_SPACE}`,
  },
  { mdx: '# 一 1. 二 - 三 > 四 | 五 |', text: '# 一 1. 二 - 三 > 四 | 五 |' },
];

test.each(HOSTILE)('$mdx is the text $text', async ({ mdx, text }) => {
  const body = `<Lede id="p1">${mdx}</Lede>\n\n<Measure id="p2"><RunInHead id="m1">${mdx}</RunInHead>${mdx}</Measure>\n`;
  const html = await shown(body);
  expect(html).toBe(await compiled(body));
  const tree = rehype().data('settings', { fragment: true }).parse(html);
  const elements: Element[] = [];
  visit(tree, 'element', (element) => {
    elements.push(element);
  });
  const blocks = elements.filter(({ properties }) => properties['dataBlock'] !== undefined);
  expect(blocks.map((block) => textOf(block))).toEqual([text, text + text]);
  expect(elements.map(({ tagName }) => tagName).join(' ')).toBe('div div p a div div h2 a');
});
