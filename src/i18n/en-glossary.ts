/** The words of the glossary in English. */
import { count } from './plural.ts';
import type { zhCNGlossary } from './zh-CN-glossary.ts';

export const enGlossary: typeof zhCNGlossary = {
  heading: 'Glossary',
  description:
    'Names and terms of the texts, with their Chinese, pinyin, English and meaning, and the measures and paragraphs in which they stand.',
  letterDescription: (letter, terms) =>
    letter === '#'
      ? `${count(terms, 'term', 'terms')} that begin with no letter`
      : `${count(terms, 'term', 'terms')} in ${letter}, by their English`,
  letters: 'By first letter of the English',
  frequent: 'In most places',
  kinds: {
    organisation: 'organisation',
    place: 'place',
    document: 'document',
    initiative: 'initiative',
    term: 'term',
  },
  uses: (number) => (number === 0 ? 'not in the texts shown' : `in ${count(number, 'place', 'places')}`),
  more: (number) => `${count(number, 'more place', 'more places')}: search all`,
  source: 'Rendering:',
  ours: 'made for this archive',
  link: 'In the glossary',
};
