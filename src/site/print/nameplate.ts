/** The nameplate of a paper: its name, and the folio of the day and page. */
import type { Locale } from '../../i18n/index.ts';
import type { Publication } from '../../model/seed.ts';
import { inOwnLanguage } from '../../model/seed.ts';
import { route } from '../../archive/route.ts';

/** The head of a newspaper: its name over a thick and a thin rule, the folio at its end. */
export interface Nameplate {
  readonly name: string;
  /** The name as the paper prints it, where the interface gives another. */
  readonly printed: string | null;
  /** Language of the paper, whose words may stand in the folio; `null` where there is no paper. */
  readonly language: string | null;
  /** Where the name leads; `null` where it names this very page. */
  readonly path: string | null;
  readonly folio: string;
  readonly size: 'full' | 'small';
  /** Which part is the heading of the page; on a reading page the text has its own. */
  readonly heading: 'name' | 'folio' | 'none';
}

/** Gives the nameplate of a paper; the parts of the folio are joined by a middle dot. */
export function nameplateOf(
  locale: Locale,
  publication: Publication,
  folio: readonly string[],
  looks: Pick<Nameplate, 'size' | 'heading'>,
): Nameplate {
  const { name, alias, language } = publication;
  const printed = inOwnLanguage(name, publication);
  return {
    name: name[locale],
    printed: printed === name[locale] || locale === language ? null : printed,
    language,
    path: looks.heading === 'name' ? null : route.publication(locale, alias),
    folio: folio.join(' · '),
    ...looks,
  };
}

/** Gives the head of a page that belongs to no paper: its own name in the place of a paper's; no folio ends in a stop. */
export function sectionNameplate(name: string, description: string): Nameplate {
  const folio = description.replace(/[。.]$/u, '');
  return { name, printed: null, language: null, path: null, folio, size: 'small', heading: 'name' };
}
