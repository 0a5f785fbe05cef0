/**
 * What is cited as BibTeX, in the form of biblatex for newspapers, which GB/T 7714's own styles for LaTeX read:
 * `@article` with `entrysubtype = {newspaper}`. `year` stands beside `date` for styles that know no `date`.
 */
import type { CitedSource } from './source.ts';
import { translationInWords } from './translation-words.ts';

/** What is cited, maybe for a passage. */
export interface NotedSource extends CitedSource {
  /** The passage; empty of a whole text. */
  readonly quoted?: string;
  /** What whoever cites it has to say of it. */
  readonly remark?: string;
}

/** Gives the file of all that is cited. */
export function writeBibtex(sources: readonly NotedSource[]): string {
  return sources.map(bibtexEntry).join('\n');
}

function bibtexEntry(source: NotedSource): string {
  const { id, title, authors, paper, place, issn, pages, language, address, translation } = source;
  const day = source.until === null ? source.date : `${source.date}/${source.until}`;
  const fields: readonly (readonly [string, string | null])[] = [
    // In braces of their own names and titles keep their letters, and a name its parts.
    ['author', authors.length > 0 ? authors.map((name) => `{${escapeTex(name)}}`).join(' and ') : null],
    ['title', `{${escapeTex(title ?? paper)}}`],
    ['journal', `{${escapeTex(paper)}}`],
    ['entrysubtype', 'newspaper'],
    ['date', day],
    ['year', source.date.slice(0, 'YYYY'.length)],
    ['pages', pages.length > 0 ? escapeTex(pages.join(', ')) : null],
    ['location', place === null ? null : escapeTex(place)],
    ['issn', issn],
    ['langid', languageName(language)],
    ['note', bibtexNote(translation === null ? '' : translationInWords(translation), source.quoted)],
    ['annotation', bibtexNote(source.remark)],
    ['url', address?.replace(/[{}\\]/gu, encodeURIComponent) ?? null],
  ];
  const lines = fields.flatMap(([name, value]) => (value === null ? [] : [`  ${name} = {${value}},`]));
  return `@article{${id},\n${lines.join('\n')}\n}\n`;
}

/** Gives what is noted; `null` where nothing is. */
function bibtexNote(...parts: readonly (string | undefined)[]): string | null {
  const note = parts.filter((part) => part).join(': ');
  return note === '' ? null : escapeTex(note);
}

/** Gives the name of a language as babel has it: `chinese`. */
function languageName(tag: string): string {
  const name = new Intl.DisplayNames('en', { type: 'language' }).of(new Intl.Locale(tag).language);
  return (name ?? tag).toLowerCase();
}

const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Gives a text with the signs of TeX escaped; braces too, since an odd one would end the field. */
function escapeTex(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .replace(/[\\{}~^]/gu, (sign) => TEX[sign] ?? sign)
    .replace(/[%&$#_]/gu, String.raw`\$&`);
}
