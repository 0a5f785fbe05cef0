/** A highlight as it stands on other pages: a newspaper's brief. */
import type { Locale } from '../../i18n/index.ts';
import { messagesOf } from '../../i18n/index.ts';
import type { HighlightNode } from '../../archive/tree.ts';
import { isContinuation } from '../../archive/tree.ts';
import { listedIn } from '../../archive/translations.ts';
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
  /** Where it goes on from another page: 接第01版, and the way there; else `null`. */
  readonly continued: { readonly label: string; readonly path: string } | null;
}

/** Gives the brief of a highlight on a page of the interface in `locale`; its words are in `language` where they are translated. */
export function briefOf(locale: Locale, node: HighlightNode, language: string = locale): Brief {
  const { data } = node;
  const { title, organisation, deck, description, runInHeads, ...listed } = listedIn(language, node);
  return {
    path: route.document(locale, data, data.slug),
    language: listed.language,
    title: title.text,
    lines: title.lines,
    deck,
    organisation,
    description,
    extent: data.measures.length > 0 ? messagesOf(locale).count.measures(data.measures.length) : '',
    continued: continuedFrom(locale, node),
    measures: data.measures.map(({ id, runInHead }) => ({
      label: runInHeads.get(id) ?? runInHead,
      path: route.document(locale, data, data.slug, id),
    })),
  };
}

function continuedFrom(locale: Locale, node: HighlightNode): Brief['continued'] {
  const label = continuedNote(locale, node);
  const { data } = node.halves[0] ?? node;
  return label === null ? null : { label, path: route.document(locale, data, data.slug) };
}

/** Gives what is said beside the name of an article that goes on from another page: 接第01版; `null` for any other. */
export function continuedNote(locale: Locale, node: HighlightNode): string | null {
  const [first] = node.halves;
  if (!first || !isContinuation(node)) return null;
  const { halves, pageLabel } = messagesOf(locale);
  return halves.from(pageLabel(first.data.page.label));
}
