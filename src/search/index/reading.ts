/**
 * The built pages of one shard → what is indexed of them, and the words that they hold. A program of its own:
 * to read some hundred pages takes memory that Pagefind needs afterwards.
 */
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { serialize } from 'node:v8';
import { findNames, type Gazetteer } from '../../extract/gazetteer.ts';
import { needsListing } from '../text/index-text.ts';
import { tokenise } from '../text/tokens.ts';
import { answerApart } from './apart.ts';
import { inPrint, makeCopies, type TextCopy } from './copies.ts';
import { countWords } from './words.ts';

export interface PagesToRead {
  /** Folder of the built site. */
  readonly folder: string;
  /** Paths of the pages in it. */
  readonly paths: readonly string[];
  readonly gazetteer: Gazetteer;
  /** File for their copies, as JSON, in the order of print. */
  readonly copies: string;
  /** File for their counted words (`WordCounts`), as V8 serialises them. */
  readonly words: string;
}

export interface ReadPages {
  /** Pages with archived text. */
  readonly count: number;
  /** Digest of their copies. */
  readonly digest: string;
  /** Signs in their text that are not among the usual ones. */
  readonly signs: string;
}

/** Pages that are read at once: their trees are large, what is kept of them is small. */
const AT_ONCE = 5;

answerApart((task) => readPages(task as PagesToRead));

async function readPages({ folder, paths, gazetteer, copies, words }: PagesToRead): Promise<ReadPages> {
  const findInText = findNames(gazetteer.places);
  const findPlaces = (text: string): string[] => findInText(text).map(({ name }) => name);
  const read: TextCopy[] = [];
  for (let at = 0; at < paths.length; at += AT_ONCE) {
    const pages = paths
      .slice(at, at + AT_ONCE)
      .map(async (path) => ({ path, html: await readFile(join(folder, path), 'utf8') }));
    read.push(...makeCopies(await Promise.all(pages), findPlaces));
  }
  const text = JSON.stringify(inPrint(read).map(({ path, html, facts }) => ({ path, html, facts })));
  await writeFile(copies, text);
  await writeFile(words, serialize(countWords(gazetteer, read)));
  return {
    count: read.length,
    digest: createHash('sha256').update(text).digest('hex'),
    signs: signsOf(read),
  };
}

function signsOf(copies: readonly TextCopy[]): string {
  // One after the other: all characters of a shard at once would take tens of megabytes.
  const characters = new Set<string>();
  for (const { text } of copies)
    for (const block of text.blocks) for (const { folded } of tokenise(block.text)) characters.add(folded);
  return [...characters].filter(needsListing).sort().join('');
}
