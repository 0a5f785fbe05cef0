/** What is translated is shown in English on the English side: the Chinese of it stands beside or below it only. */
import { readFileSync } from 'node:fs';
import type { Element, Root, RootContent } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { expect, test } from 'vitest';
import { yamlOf } from '../../src/archive/document-file.ts';
import { everyBlock, textOf as readBlocks } from '../../src/archive/text.ts';
import { frontmatterSchema } from '../../src/model/frontmatter.ts';
import { FILE_FORMATS } from '../../src/model/format.ts';
import { parseYaml } from '../../src/model/parse-yaml.ts';
import { htmlFiles, readTree } from './built-site.ts';
import { readDocuments } from './source-truth.ts';

/** Where the original stands on purpose: below its translation, below what a term is called, in the line that says where a text is from, and where it is cited. */
const ORIGINALS = ['twin', 'twin-line', 'provenance', 'term', 'called', 'cite'];

/** Every line of every text, its run-in heads and its title, all of which have their English. */
const translated = new Set(
  readDocuments().flatMap(({ path }) => {
    const mdx = readFileSync(`content/zh-CN/${path.replace(/\/$/u, '')}.mdx`, 'utf8');
    const { value } = parseYaml(yamlOf(mdx), frontmatterSchema, {
      format: FILE_FORMATS.content,
      plain: true,
    });
    if (!value) throw new Error(`${path} can't be read`);
    const blocks = everyBlock(readBlocks(value, mdx));
    return [value.title, value.description, ...blocks.flatMap(({ text, head }) => [text, head])]
      .map(withoutSpaces)
      .filter((text) => text !== '');
  }),
);

test.each(htmlFiles().filter((file) => file.startsWith('en/')))(
  '%s shows no Chinese line that has its English',
  (file) => {
    expect(translated.size).toBeGreaterThan(200);
    expect(chineseIn(readTree(file), 'en').filter((text) => translated.has(text))).toEqual([]);
  },
);

/** Gives what is marked as Chinese below a node, originals aside; of nested elements each. */
function chineseIn(node: Root | RootContent, inherited: string): string[] {
  if (node.type !== 'element' && node.type !== 'root') return [];
  if (node.type === 'element' && (isOriginal(node) || ['script', 'template'].includes(node.tagName)))
    return [];
  const own = node.type === 'element' ? node.properties['lang'] : undefined;
  const language = typeof own === 'string' ? own : inherited;
  const inner = node.children.flatMap((child) => chineseIn(child, language));
  return node.type === 'element' && language.startsWith('zh')
    ? [withoutSpaces(textOf(node)), ...inner]
    : inner;
}

function isOriginal({ properties }: Element): boolean {
  return [properties['className']].flat().some((name) => ORIGINALS.includes(String(name)));
}

function withoutSpaces(text: string): string {
  return text.replaceAll(/\s/gu, '');
}
