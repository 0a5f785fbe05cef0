/** Where a passage of a quotation stands: its address, and what that place is called. */
import { inLocale } from '../../archive/route.ts';
import { DEFAULT_LOCALE, localeOf } from '../../i18n/locale.ts';
import type { FoundPlace } from '../check/verdict.ts';
import { bundleOf } from './bundle.ts';
import { nameOfValue } from './names.ts';
import { part } from '../../reading/page-part.ts';
import { attributeWords } from './panel.ts';

/** Characters of a passage that its address names, so that a browser marks them. */
const NAMED_IN_ADDRESS = 40;

/** Gives the address of a passage in the interface's language; browsers that can mark its first words there. */
export function addressOfPlace(root: HTMLElement, { page, anchor, text }: FoundPlace): string {
  const locale = localeOf(root.dataset['locale']);
  const address = new URL(`..${inLocale(page.path, DEFAULT_LOCALE, locale)}`, bundleOf(root));
  const isShownFirst = new Intl.Locale(page.language).language === new Intl.Locale(locale).language;
  if (!isShownFirst && page.facts.translated !== null) address.search = '?view=parallel';
  address.hash = anchor + ('fragmentDirective' in document ? directiveFor(text) : '');
  return address.href;
}

/** Gives what names some words of a text: a clause, which ends where a word does. */
function directiveFor(text: string): string {
  const [clause = ''] = /^[^。；，！？;,!?\n]+/u.exec(text) ?? [];
  const named =
    clause.length > NAMED_IN_ADDRESS && /\s/u.test(clause)
      ? clause.slice(0, NAMED_IN_ADDRESS).replace(/\s\S*$/u, '')
      : clause;
  return `:~:text=${encodeURIComponent(named).replaceAll('-', '%2D')}`;
}

/** Gives what a place is called, from the paper to the paragraph. */
export function stepsTo(root: HTMLElement, { page: { facts }, anchor }: FoundPlace): string[] {
  const block = part(root, '[data-report]');
  const number = anchor.slice(1);
  return [
    nameOfValue(root, 'publication', facts.publication) ?? facts.publication,
    facts.issue,
    nameOfValue(root, 'page', facts.page) ?? facts.page,
    attributeWords(block, anchor.startsWith('m') ? 'data-measure' : 'data-block', { number }),
  ];
}
