/** The head of a document line for line, in the language that its page is for, with the other language below. */
import type { HeadPart, Line } from '../../archive/headline.ts';
import { twinOf, type Bilingual } from './bilingual.ts';

/** A headline, or one line of another role. */
export interface HeadRow {
  readonly role: HeadPart['role'];
  readonly own: readonly Line[];
  readonly language: string;
  /** Whether `own` is a translation; else it is as received. */
  readonly isTranslated: boolean;
  /** The same in the other language; `null` where there is none. */
  readonly twin: readonly Line[] | null;
  readonly twinLanguage: string;
}

/** Gives the rows of a head: a headline is read in one language, and where a line of it is not translated, in its own, `language`. */
export function headRows(
  parts: readonly HeadPart[],
  language: string,
  bilingual: Bilingual | null,
): HeadRow[] {
  return parts.map((part) => {
    const lines = part.role === 'headline' ? part.lines : [part.line];
    const twins = twinOf(bilingual, lines) ?? { own: lines, language, twin: null };
    const isTranslated = twins.language !== language;
    const twinLanguage = isTranslated ? language : (bilingual?.targetLanguage ?? language);
    return { role: part.role, ...twins, isTranslated, twinLanguage };
  });
}
