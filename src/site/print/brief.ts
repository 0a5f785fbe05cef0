/** A highlight as it stands on other pages: a newspaper's brief. */
import type { Locale } from '../../i18n/index.ts';
import { messagesOf } from '../../i18n/index.ts';
import type { HighlightNode } from '../../archive/tree.ts';
import { route } from '../../archive/route.ts';
import type { Crumb } from '../../archive/trail.ts';

export interface Brief {
  readonly path: string;
  /** Of its words. */
  readonly language: string;
  readonly title: string;
  /** The headline as printed, line by line. */
  readonly lines: readonly string[];
  /** Below the headline, line by line. */
  readonly deck: readonly string[];
  readonly organisation: string | null;
  readonly description: string;
  /** `3条举措`; empty where there is none. */
  readonly extent: string;
  readonly measures: readonly Crumb[];
}

/** Gives the brief of a highlight. */
export function briefOf(locale: Locale, { data }: HighlightNode): Brief {
  return {
    path: route.document(locale, data, data.slug),
    language: data.language,
    title: data.title,
    lines: data.headline.length > 0 ? data.headline.map(({ text }) => text) : [data.title],
    deck: data.deck.map(({ text }) => text),
    organisation: data.organisation?.text ?? null,
    description: data.description,
    extent: data.measures.length > 0 ? messagesOf(locale).count.measures(data.measures.length) : '',
    measures: data.measures.map(({ id, runInHead }) => ({
      label: runInHead,
      path: route.document(locale, data, data.slug, id),
    })),
  };
}
