/** A list → Markdown. */
import { linkOfEntry } from './cited-entry.ts';
import type { ListEntry } from './entry.ts';
import { listInOrder } from './order.ts';

/** Gives a list as Markdown: each passage as a quotation, its source below, and what was noted; `root` is the address of the archive. */
export function writeListMarkdown(list: readonly ListEntry[], root: string): string {
  return listInOrder(list)
    .map((entry) =>
      [...markdownQuote(entry.text), markdownSource(entry, root), ...paragraphs(entry.note), ''].join('\n'),
    )
    .join('\n***\n\n');
}

function markdownSource(entry: ListEntry, root: string): string {
  const { title, paper, date, until, page } = entry;
  const place = [paper, until === '' ? date : `${date}/${until}`, page].filter((part) => part !== '');
  return [`[${plainMarkdown(title)}](<${linkOfEntry(entry, root)}>)`, ...place.map(plainMarkdown)].join(', ');
}

/** A paragraph for each block of the passage. */
function markdownQuote(text: string): string[] {
  const lines = filledLines(text).map((line) => `> ${plainMarkdown(line)}`);
  return lines.length === 0 ? [] : [lines.join('\n>\n'), ''];
}

function paragraphs(note: string): string[] {
  return filledLines(note).flatMap((line) => ['', plainMarkdown(line)]);
}

function filledLines(text: string): string[] {
  return text.split('\n').filter((line) => line.trim() !== '');
}

/** Gives words that mean nothing to Markdown. */
function plainMarkdown(text: string): string {
  return text
    .trim()
    .replace(/\s+/gu, ' ')
    .replace(/[\\`*_{}[\]<>#~|&!:@]/gu, String.raw`\$&`)
    .replace(/^[-+=]/u, String.raw`\$&`)
    .replace(/^(\d+)([.)])/u, String.raw`$1\$2`);
}
