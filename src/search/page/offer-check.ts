/** What was searched is long: it is offered to be checked as a quotation. */
import { isQuotation, writeQuotation } from '../check/check-address.ts';
import { cloneTemplate, part } from '../../reading/page-part.ts';

/** Gives the link to the check of what was searched, where that is a quotation rather than a query. */
export function offerOfCheck(root: HTMLElement, typed: string, count: number): Element[] {
  if (!isQuotation(typed, count > 0)) return [];
  const offer = cloneTemplate(root, 'check');
  const link = part(offer, 'a', HTMLAnchorElement);
  const fragment = writeQuotation(typed);
  link.setAttribute('href', (link.getAttribute('href') ?? '') + (fragment ?? ''));
  return [offer];
}
