/** What a browser is told of the search of a site (OpenSearch 1.1), so that it can be asked from the address bar. */
import { xmlFile, xmlNode } from './xml-file.ts';

export interface SearchDescription {
  readonly name: string;
  readonly description: string;
  readonly language: string;
  /** Address of the search page; it takes what is looked for as `?q=`. */
  readonly search: string;
}

/** Names are cut to what the specification allows. */
const LONGEST_WORDS = { name: 16, description: 1024 };

/** Gives the text of the description. */
export function describeSearch({ name, description, language, search }: SearchDescription): string {
  return xmlFile(
    xmlNode('OpenSearchDescription', { xmlns: 'http://a9.com/-/spec/opensearch/1.1/' }, [
      xmlNode('ShortName', {}, [cutWords(name, LONGEST_WORDS.name)]),
      xmlNode('Description', {}, [cutWords(description, LONGEST_WORDS.description)]),
      xmlNode('Language', {}, [language]),
      xmlNode('InputEncoding', {}, ['UTF-8']),
      xmlNode('Url', { type: 'text/html', template: `${search}?q={searchTerms}` }),
    ]),
  );
}

/** Gives the beginning of words; no character is cut in two. */
function cutWords(words: string, longest: number): string {
  return words.slice(0, longest).replace(/\p{Surrogate}$/u, '');
}
