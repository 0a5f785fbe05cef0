/** A file of a translators' tool → its units, whichever of the formats it is. */
import { readTmx } from './tmx-read.ts';
import { readTsv } from './tsv.ts';
import type { ReceivedFile } from './unit.ts';
import { readXliff } from './xliff-read.ts';
import { readXml } from './xml.ts';

/** Gives the units of an XLIFF file or of a memory, or why it can't be read. */
export function readMarkup(contents: string): ReceivedFile {
  const root = readXml(contents);
  if (!('children' in root)) return { units: [], messages: [root] };
  return root.name === 'tmx' ? readTmx(root) : readXliff(root);
}

/** Gives the units of XML or of a table, or why they can't be read. */
export function readUnits(contents: string): ReceivedFile {
  return contents.trimStart().startsWith('<') ? readMarkup(contents) : readTsv(contents);
}
