/** APA 7, Chicago (notes and bibliography, 17 and 18) and MLA 9, for an article of a newspaper. */
import { daysInApa, daysInChicago, daysInMla } from './days.ts';
import { onlinePart, pagesPart, titlePart, type Citation, type CitationPart } from './part.ts';
import type { CitedSource, CitedTranslation } from './source.ts';
import { translationInWords } from './translation-words.ts';

/** Gives a citation after APA 7: without an author the title stands in its place (9.12), a title in another language has its translation in brackets (9.38). */
export function citeApa(source: CitedSource): Citation {
  const { title, titles, translation, authors, paper, pages } = source;
  const day = ` (${daysInApa(source)}).`;
  const place: Citation = pages.length > 0 ? [', ', pagesPart(pages)] : [];
  const address = onlinePart(' ', { kind: 'address' });
  if (title === null) {
    const printed: Citation = pages.length > 0 ? [' ', pagesPart(pages), '.'] : [];
    return [paperPart(paper), `.${day}`, ...printed, address];
  }
  const note = translation ? capital(translationInWords(translation)) : inEnglish(titles);
  const named = [titlePart(title), note === null ? stopAfter(title) : ` [${note}].`];
  const head =
    authors.length > 0
      ? [`${ended(namesInOrder(authors, '&'))}${day} `, ...named, ' ']
      : [...named, `${day} `];
  return [...head, paperPart(paper), ...place, '.', address];
}

/** Gives a citation after Chicago: an unsigned article is listed under its paper (17: 14.199). The page is told, which Chicago leaves free. */
export function citeChicago(source: CitedSource): Citation {
  const { title, translation, authors, paper, pages } = source;
  const name: Citation = [paperPart(paper)];
  const place: Citation =
    pages.length > 0 ? [', ', pagesPart(pages, ', ', { one: 'p. ', many: 'pp. ' })] : [];
  const day: Citation = [daysInChicago(source), ...place, '.', onlinePart(' ', { kind: 'address' }, '.')];
  if (title === null) return [...name, '. ', ...day];
  const named: Citation = [...quoted(title), translation ? ` ${translationSentence(translation)} ` : ' '];
  return authors.length > 0
    ? [`${ended(namesInOrder(authors, 'and'))} `, ...named, ...name, ', ', ...day]
    : [...name, '. ', ...named, ...day];
}

/** Gives a citation after MLA 9: without an author the title comes first (5.22). */
export function citeMla(source: CitedSource): Citation {
  const { title, translation, authors, paper, pages } = source;
  const place: Citation =
    pages.length > 0 ? [', ', pagesPart(pages, ', ', { one: 'p. ', many: 'pp. ' })] : [];
  const name: Citation = [paperPart(paper)];
  const day: Citation = [daysInMla(source), ...place, onlinePart(', ', { kind: 'address' }), '.'];
  if (title === null) return [...name, '. ', ...day];
  return [
    ...(authors.length > 0 ? [`${ended(namesInOrder(authors, 'and'))} `] : []),
    ...quoted(title),
    translation ? ` ${translationSentence(translation)} ` : ' ',
    ...name,
    ', ',
    ...day,
  ];
}

/** Of a translation, as a sentence; stops stand within the marks around its title. */
function translationSentence(translation: CitedTranslation): string {
  const words = translationInWords(translation, (title) => `“${withSingleMarks(title)}”`);
  return ended(capital(words.replace('”,', ',”').replace(/(?<![,.?!？！])”$/u, '.”')));
}

/** The language of these styles. */
const IN_ENGLISH = /^en\b/u;

function inEnglish(titles: CitedSource['titles']): string | null {
  return Object.entries(titles).find(([language]) => IN_ENGLISH.test(language))?.[1] ?? null;
}

/** Gives a title in quotation marks, with the stop inside. */
function quoted(title: string): Citation {
  const inner = withSingleMarks(title);
  return ['“', titlePart(inner), `${stopAfter(inner)}”`];
}

/** Gives what stands in quotation marks: its own become single ones. */
function withSingleMarks(text: string): string {
  return text.replaceAll('“', '‘').replaceAll('”', '’');
}

/** Gives a text with a stop, unless it ends with one that may stand in its place. */
function ended(text: string): string {
  return text + stopAfter(text);
}

function stopAfter(text: string): string {
  return /[.?!？！。…][’”)]*$/u.test(text) ? '' : '.';
}

/** A name in characters is not slanted. */
function paperPart(text: string): CitationPart {
  return /\p{Script=Han}/u.test(text) ? text : { kind: 'paper', text };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Names are left as they are signed: which part of one is the family's is not known. */
function namesInOrder(names: readonly string[], and: string): string {
  if (names.length < 3) return names.join(` ${and} `);
  return `${names.slice(0, -1).join(', ')}, ${and} ${names.at(-1) ?? ''}`;
}
