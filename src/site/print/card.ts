/** What the picture of a page says that is shown where a link to the page is shared (Open Graph). */
import type { Locale } from '../../i18n/index.ts';
import { messagesOf } from '../../i18n/index.ts';
import type { HeadPart } from '../../archive/headline.ts';
import type { Nameplate } from './nameplate.ts';
import type { Crumb } from '../../archive/trail.ts';

/** Its size in pixels, as the networks ask for. */
export const CARD = { width: 1200, height: 630 } as const;

export interface Card {
  /** The name in the plate, and what stands at its end. */
  readonly plate: string;
  readonly folio: string;
  /** In the order of print. */
  readonly parts: readonly CardPart[];
  /** The archive's name, where the plate has a paper's. */
  readonly foot: string;
}

export interface CardPart {
  readonly role: 'headline' | 'note';
  readonly lines: readonly string[];
  /** Of the lines. */
  readonly language: string;
}

interface CardInput {
  readonly locale: Locale;
  readonly nameplate: Nameplate | null;
  readonly trail: readonly Crumb[];
  readonly title: readonly string[];
  readonly description: string;
  /** What stands above the text of a document, and the language that it is in. */
  readonly printed?: readonly HeadPart[];
  readonly printedLanguage?: string;
}

/** Gives the card of a page: a paper's plate over a headline, or the archive's over the name of the page. */
export function describeCard({
  locale,
  nameplate,
  trail,
  title,
  description,
  printed = [],
  printedLanguage = locale,
}: CardInput): Card {
  const { name, tagline } = messagesOf(locale).site;
  const { label: headline, language = locale } = trail.at(-1) ?? { label: title[0] ?? name };
  const named: CardPart = { role: 'headline', lines: [headline], language };
  // A plate that leads nowhere names the page itself.
  if (!nameplate?.path) {
    const note = nameplate?.folio ?? description;
    const folio = headline === tagline ? '' : tagline;
    return {
      plate: name,
      folio,
      parts: [named, { role: 'note', lines: [note], language: locale }],
      foot: '',
    };
  }
  const said = headline.split(SEPARATOR);
  const hasHeadline = printed.some(({ role }) => role === 'headline');
  return {
    plate: nameplate.name,
    folio: nameplate.folio
      .split(SEPARATOR)
      .filter((part) => hasHeadline || !said.includes(part))
      .join(SEPARATOR),
    parts: [...(hasHeadline ? [] : [named]), ...printed.map((part) => partOf(part, printedLanguage))],
    foot: [name, tagline].join(SEPARATOR),
  };
}

/** Gives the words of a card in one line. */
export function wordsOfCard({ plate, folio, parts }: Card): string {
  const lines = parts.flatMap((part) => part.lines);
  return [plate, folio, ...lines].filter((text) => text !== '').join(SEPARATOR);
}

const SEPARATOR = ' · ';

function partOf(part: HeadPart, language: string): CardPart {
  return part.role === 'headline'
    ? { role: 'headline', lines: part.lines.map(({ text }) => text), language }
    : { role: 'note', lines: [part.line.text], language };
}
