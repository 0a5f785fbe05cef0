/** Each run of text stands in the language that it is in. */
import type { Root, RootContent } from 'hast';
import { expect, test } from 'vitest';
import { htmlFiles, readTree } from './built-site.ts';

const HAN = /\p{Script=Han}/u;
/** Characters and stops of Chinese; a comma between two names is of the language that names them. */
const CHINESE = /[\p{Script=Han}、，。；：]/u;
/** A word of English: two small letters or more, and no sign of an address, a file or a digest. */
const ENGLISH_WORD = /(?:^|[\s(‘“])[A-Za-z]?[a-z]{2,}(?=[\s,.;:)’”]|$)/u;
/** The title of a page is one text and has one language. */
const UNREAD = new Set(['script', 'style', 'template', 'code', 'kbd', 'title']);

interface Run {
  readonly text: string;
  readonly language: string;
}

test.each(htmlFiles())('%s: Chinese is marked as Chinese, English as English', (file) => {
  const runs = runsIn(readTree(file), '');
  expect(runs.length).toBeGreaterThan(0);
  const wrong = runs.filter(({ text, language }) =>
    /^zh\b(?!-Latn)/u.test(language) ? !HAN.test(text) && ENGLISH_WORD.test(text) : CHINESE.test(text),
  );
  expect(wrong).toEqual([]);
});

/** Gives the runs of text below an element, each with the language that it stands in. */
function runsIn(node: Root | RootContent, inherited: string): Run[] {
  if (node.type === 'text')
    return node.value.trim() ? [{ text: node.value.trim(), language: inherited }] : [];
  if (node.type !== 'element' && node.type !== 'root') return [];
  if (node.type === 'element' && UNREAD.has(node.tagName)) return [];
  const own = node.type === 'element' ? node.properties['lang'] : undefined;
  const language = typeof own === 'string' ? own : inherited;
  const label = node.type === 'element' ? node.properties['ariaLabel'] : undefined;
  const spoken = typeof label === 'string' ? [{ text: label, language }] : [];
  return [...spoken, ...node.children.flatMap((child) => runsIn(child, language))];
}
