/** What the tests of documents look at: a Markdown text as its links, its headings and the rows of its tables. */
import { posix } from 'node:path';
import type { Nodes } from 'mdast';
import { remark } from 'remark';
import { visit } from 'unist-util-visit';

const processor = remark();

export interface Heading {
  readonly depth: number;
  readonly text: string;
  /** As GitHub names it in an address. */
  readonly anchor: string;
}

/** Gives the headings of a Markdown text, in order. */
export function headingsOf(markdown: string): Heading[] {
  const times = new Map<string, number>();
  const headings: Heading[] = [];
  visit(processor.parse(markdown), 'heading', (node) => {
    const text = textOf(node);
    const name = text
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
      .replaceAll(' ', '-');
    const before = times.get(name) ?? 0;
    times.set(name, before + 1);
    headings.push({ depth: node.depth, text, anchor: before === 0 ? name : `${name}-${before}` });
  });
  return headings;
}

/** Gives where the links and pictures of a Markdown text lead, in order. */
export function linksOf(markdown: string): string[] {
  const links: string[] = [];
  visit(processor.parse(markdown), ['link', 'image', 'definition'], (node) => {
    if ('url' in node) links.push(node.url);
  });
  return links;
}

/** Gives a file's text by its path from the project's folder, `null` where there is no such file. */
export type TextOf = (path: string) => string | null;

/** Gives the relative links of a document that lead to no file, or to no heading of it. */
export function deadLinks(path: string, textOfFile: TextOf): string[] {
  return linksOf(textOfFile(path) ?? '').filter((link) => {
    if (/^(?:[a-z][a-z\d+.-]*:|\/\/)/iu.test(link)) return false;
    const [file = '', anchor] = decodeURIComponent(link).split('#');
    const target = file === '' ? path : posix.join(posix.dirname(path), file);
    const text = textOfFile(target);
    if (text === null) return true;
    return anchor !== undefined && !headingsOf(text).some((heading) => heading.anchor === anchor);
  });
}

/** Gives the cells of each row of a Markdown text's tables, without their heads. */
export function rowsOf(markdown: string): string[][] {
  const lines = markdown.split('\n');
  const isRow = (line = ''): boolean => line.startsWith('|');
  return lines
    .filter((line, at) => isRow(line) && !isRule(line) && !(isRule(lines[at + 1]) && !isRow(lines[at - 1])))
    .map((line) => line.slice(1, line.lastIndexOf('|')).split('|'))
    .map((cells) => cells.map((cell) => cell.trim()));
}

/** Tells whether a line parts the head of a table from its rows. */
function isRule(line = ''): boolean {
  return /^\|[\s|:-]+\|$/u.test(line);
}

function textOf(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}
