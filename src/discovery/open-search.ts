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
      xmlNode('ShortName', {}, [name.slice(0, LONGEST_WORDS.name)]),
      xmlNode('Description', {}, [description.slice(0, LONGEST_WORDS.description)]),
      xmlNode('Language', {}, [language]),
      xmlNode('InputEncoding', {}, ['UTF-8']),
      xmlNode('Url', { type: 'text/html', template: `${search}?q={searchTerms}` }),
    ]),
  );
}
