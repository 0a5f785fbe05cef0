/** What is cited as CSL-JSON (https://docs.citationstyles.org/en/stable/specification.html#appendix-iii-types). */
import type { CitedSource } from './source.ts';
import { translationInWords } from './translation-words.ts';

/** Gives the file of all that is cited: one record a line. */
export function writeCslJson(sources: readonly CitedSource[]): string {
  return `[\n${sources.map((source) => JSON.stringify(cslRecord(source))).join(',\n')}\n]\n`;
}

function cslRecord(source: CitedSource): Record<string, unknown> {
  const { id, title, authors, paper, place, issn, pages, language, address, translation } = source;
  return {
    id,
    type: 'article-newspaper',
    title: title ?? paper,
    ...(authors.length > 0 ? { author: authors.map((literal) => ({ literal })) } : {}),
    'container-title': paper,
    issued: { 'date-parts': [source.date, ...(source.until === null ? [] : [source.until])].map(dateParts) },
    ...(pages.length > 0 ? { page: pages.join(', ') } : {}),
    language,
    ...(place === null ? {} : { 'publisher-place': place }),
    ...(issn === null ? {} : { ISSN: issn }),
    ...(address === null ? {} : { URL: address }),
    ...(translation === null ? {} : { genre: translationInWords({ ...translation, original: null }) }),
    ...(translation?.original ? { 'original-title': translation.original } : {}),
  };
}

function dateParts(date: string): number[] {
  return date.split('-').map(Number);
}
