/** A glossary as a translators' tool gives it back → what it says of each term. */
import { isGlossaryTable, readGlossaryTable } from './glossary-table.ts';
import type { ReceivedTerms } from './received-term.ts';
import { isTbx, readTbx } from './tbx-read.ts';
import { readXml } from './xml.ts';

/** Gives the terms in the text of a file; `null` where it is no glossary. */
export function receivedTerms(contents: string): ReceivedTerms | null {
  if (isGlossaryTable(contents)) return { terms: readGlossaryTable(contents), messages: [] };
  if (!contents.trimStart().startsWith('<')) return null;
  const root = readXml(contents);
  return 'children' in root && isTbx(root) ? { terms: readTbx(root), messages: [] } : null;
}
