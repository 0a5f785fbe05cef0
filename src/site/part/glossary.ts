/** The terms of the glossary as a language of the interface lists them: what each is called there, and where it stands in the list. */
import type { Locale } from '../../i18n/index.ts';
import { homeLocale } from '../../i18n/index.ts';
import { compareNames } from '../../archive/name-order.ts';
import { route } from '../../archive/route.ts';
import { GLOSSARY_LANGUAGES, type Glossary, type GlossaryTerm } from '../../model/glossary.ts';
import { isSameLanguage } from '../../model/language.ts';

/** The languages of names and renderings, as pages mark them. */
export const NAME_LANGUAGE = homeLocale(GLOSSARY_LANGUAGES.source);
export const RENDERING_LANGUAGE = homeLocale(GLOSSARY_LANGUAGES.target);
export const PINYIN_LANGUAGE = GLOSSARY_LANGUAGES.pinyin;

/** Tells whether a language of the interface is that of the names: then they are listed by pinyin, else by what they are called in translation. */
export function isByName(locale: Locale): boolean {
  return isSameLanguage(locale, GLOSSARY_LANGUAGES.source);
}

/**
 * What an id is not made of.
 * @accepts “
 * @accepts +
 * @refuses 室
 * @refuses 4
 */
const NO_ID_CHARACTER = /[^\p{L}\p{N}]/gu;

/** Gives the anchor of a term: its name, of which all but letters and digits is written as a number: `4_2b_2`. */
export function anchorOfTerm({ zh }: GlossaryTerm): string {
  const written = zh.replaceAll(NO_ID_CHARACTER, (sign) => `_${(sign.codePointAt(0) ?? 0).toString(16)}_`);
  return /^\p{L}/u.test(written) ? written : `t${written}`;
}

/** What a list is ordered by: an article before a rendering is overlooked. */
function sortedBy(locale: Locale, { pinyin, en }: GlossaryTerm): string {
  return isByName(locale) ? pinyin : en.replace(/^(?:an?|the) /iu, '');
}

/** Gives the letter that a term stands under, as it stands in addresses: `s`; `other` where it begins with none. */
export function letterOfTerm(locale: Locale, term: GlossaryTerm): string {
  const [first = ''] = /[\p{L}\p{N}]/u.exec(sortedBy(locale, term).normalize('NFD')) ?? [];
  return /^[a-z]$/iu.test(first) ? first.toLowerCase() : OTHER_LETTERS;
}

const OTHER_LETTERS = 'other';

/** Gives a letter as it is shown. */
export function shownLetter(letter: string): string {
  return letter === OTHER_LETTERS ? '#' : letter.toUpperCase();
}

/** Gives the address of a term in the glossary. */
export function pathOfTerm(locale: Locale, term: GlossaryTerm): string {
  return route.glossaryLetter(locale, letterOfTerm(locale, term), anchorOfTerm(term));
}

/** Gives the terms by the letters of addresses, in the order of a dictionary; what begins with no letter comes last. */
export function termsByLetter(locale: Locale, glossary: Glossary): Map<string, GlossaryTerm[]> {
  const { compare } = new Intl.Collator(RENDERING_LANGUAGE, { ignorePunctuation: true, numeric: true });
  const sorted = glossary.toSorted(
    (one, other) => compare(sortedBy(locale, one), sortedBy(locale, other)) || compareNames(one.zh, other.zh),
  );
  const letters = Map.groupBy(sorted, (term) => letterOfTerm(locale, term));
  const isOther = ([letter]: [string, unknown]): boolean => letter === OTHER_LETTERS;
  return new Map([
    ...[...letters].filter((each) => !isOther(each)).toSorted(([one], [other]) => (one < other ? -1 : 1)),
    ...[...letters].filter(isOther),
  ]);
}
