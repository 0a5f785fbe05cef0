/**
 * What the notes of a letter's terms say, read by a page when one of them is opened: `glossary/s/notes.json`. What a
 * page links to by name is found there by the anchor of the link.
 */
import { messagesOf } from '../../i18n/index.ts';
import type { TermUses } from '../../archive/glossary-uses.ts';
import type { TermNote } from '../../model/term-note.ts';
import { glossIn } from '../../model/glossary.ts';
import { anchorOfTerm } from '../part/glossary.ts';
import type { LetterProps } from './glossary-letter.ts';

/** Gives the text of the file. */
export function writeNotes({ locale, terms }: Omit<LetterProps, 'letter'>, uses: TermUses): string {
  const { glossary } = messagesOf(locale);
  const notes = terms.map((term): [string, TermNote] => [
    anchorOfTerm(term),
    [term.zh, term.pinyin, term.en, glossIn(locale, term), glossary.uses(uses.get(term.zh)?.count ?? 0)],
  ]);
  return JSON.stringify(Object.fromEntries(notes));
}
