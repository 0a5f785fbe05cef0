/** Reads the built archive of many issues. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Element, Root } from 'hast';
import { rehype } from 'rehype';
import { visit } from 'unist-util-visit';
import { inject } from 'vitest';
import { MANY } from '../archive/many.ts';
import { issuesOf, papersOf } from '../archive/plan.ts';

const DIST = join(inject('project'), 'dist');
const ORIGIN = 'http://archive.invalid/';

export const PREFIXES = ['', 'en/'];
export const PAPERS = papersOf(MANY).map(({ alias }) => alias);
export const ISSUES = issuesOf(MANY);
export const YEARS = [...new Set(ISSUES.map((issue) => issue.slice(0, 4)))];

/** Gives the addresses of all pages from the archive's root: `en/hlrb/2020/`. */
export function addresses(): string[] {
  return readdirSync(DIST, { recursive: true, encoding: 'utf8' })
    .map((path) => path.split(sep).join('/'))
    .filter((path) => /(?:^|\/)index\.html$/u.test(path))
    .map((path) => path.slice(0, -'index.html'.length));
}

/** Gives the page at an address as a tree. */
export function readPage(address: string): Root {
  return rehype().parse(readFileSync(join(DIST, address, 'index.html'), 'utf8'));
}

/** Tells whether a file stands at an address. */
export function isThere(address: string): boolean {
  return existsSync(join(DIST, address.endsWith('/') || address === '' ? `${address}index.html` : address));
}

/** Gives the address, with its fragment, that a link on a page leads to; `null` where it leads elsewhere. */
export function targetOf(link: string, page: string): string | null {
  const url = new URL(link, ORIGIN + page);
  return url.origin === new URL(ORIGIN).origin ? decodeURIComponent(url.pathname + url.hash).slice(1) : null;
}

/** Gives where the links of a page lead that pass a test, in document order. */
export function linksOn(address: string, test: (link: Element) => boolean = () => true): string[] {
  const found: string[] = [];
  visit(readPage(address), 'element', (element) => {
    const { href } = element.properties;
    const target = typeof href === 'string' && test(element) ? targetOf(href, address) : null;
    if (target !== null) found.push(target);
  });
  return found;
}

/** Follows the links that pass a test from page to page; gives the addresses in the order of reading. */
export function follow(start: string, test: (link: Element) => boolean): string[] {
  const seen = [start];
  for (let at = linksOn(start, test)[0]; at !== undefined; at = linksOn(at, test)[0]) {
    if (seen.includes(at)) throw new Error(`${at} follows itself`);
    seen.push(at);
  }
  return seen;
}
