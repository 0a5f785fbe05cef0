/** The named things of the archive by kind and by pinyin, each with the places where it stands. */
import type { Gazetteer } from '../extract/gazetteer.ts';
import { initialOf } from '../extract/reading.ts';
import { findTerms, NAMED_KINDS, type NamedKind, type NamedTerm } from '../extract/terms.ts';
import type { Locale } from '../i18n/index.ts';
import { messagesOf } from '../i18n/index.ts';
import type { Frontmatter } from '../model/frontmatter.ts';
import type { DocumentEntry } from './archive.ts';
import { sectionNameplate } from './nameplate.ts';
import { permalinkLabel } from './permalink.ts';
import type { BlockText } from './render-mdx.ts';
import { route } from './route.ts';
import type { Shell } from './shell.ts';
import { describeShell, noticeOf } from './shell.ts';

/** A page or highlight with the blocks of its body. */
export interface TermSource {
  readonly data: Frontmatter;
  readonly body: readonly BlockText[];
}

export interface TermsView {
  readonly shell: Shell;
  readonly kinds: readonly {
    readonly kind: NamedKind;
    readonly name: string;
    readonly count: number;
    readonly letters: readonly { readonly letter: string; readonly terms: readonly TermLine[] }[];
  }[];
}

export interface TermLine {
  readonly text: string;
  readonly documents: readonly {
    readonly title: string;
    readonly path: string;
    readonly places: readonly { readonly path: string; readonly number: string; readonly label: string }[];
  }[];
}

/** Gives the sources that the documents of an archive are, their bodies read by `read`. */
export async function readTermSources(
  documents: readonly DocumentEntry[],
  read: (filePath: string) => Promise<BlockText[]>,
): Promise<TermSource[]> {
  const sources = documents.map(async ({ data, filePath = '' }) => ({ data, body: await read(filePath) }));
  return (await Promise.all(sources)).toSorted((one, other) => (one.data.id < other.data.id ? -1 : 1));
}

interface TermsInput {
  readonly locale: Locale;
  readonly sources: readonly TermSource[];
  readonly gazetteer: Gazetteer;
  readonly site: URL | undefined;
}

/** Gives the list of terms. */
export function viewTerms({ locale, sources, gazetteer, site }: TermsInput): TermsView {
  const { terms } = messagesOf(locale);
  const path = route.terms(locale);
  const found = collect(sources, findTerms(gazetteer));
  return {
    shell: describeShell({
      locale,
      path,
      title: [terms.heading],
      description: terms.description,
      site,
      trail: [{ label: terms.heading, path }],
      nameplate: sectionNameplate(terms.heading, terms.description),
      section: 'terms',
      notice: noticeOf(locale, 'untranslatedList'),
    }),
    kinds: NAMED_KINDS.map((kind) => {
      const ofKind = [...(found.get(kind) ?? [])];
      const lines = ofKind.map(([text, places]) => ({ text, documents: documentsOf(locale, places) }));
      const byLetter = Map.groupBy(lines.toSorted(byPinyin), ({ text }) => initialOf(text));
      const letters = [...byLetter]
        .map(([letter, ofLetter]) => ({ letter, terms: ofLetter }))
        .toSorted((one, other) => (one.letter < other.letter ? -1 : 1));
      return { kind, name: terms.kinds[kind], count: lines.length, letters };
    }),
  };
}

interface Place {
  readonly data: Frontmatter;
  readonly anchor: string;
}

type Found = ReadonlyMap<NamedKind, ReadonlyMap<string, readonly Place[]>>;

function collect(
  sources: readonly TermSource[],
  termsIn: (text: string, role: string) => NamedTerm[],
): Found {
  const found = new Map<NamedKind, Map<string, Place[]>>(NAMED_KINDS.map((kind) => [kind, new Map()]));
  for (const { data, body } of sources) {
    for (const { anchor, text, role } of [
      ...furnitureOf(data),
      ...body.map((block) => ({ ...block, role: '' })),
    ]) {
      for (const term of new Map(
        termsIn(text, role).map((one) => [`${one.kind} ${one.text}`, one]),
      ).values()) {
        const ofKind = found.get(term.kind);
        ofKind?.set(term.text, [...(ofKind.get(term.text) ?? []), { data, anchor }]);
      }
    }
  }
  return found;
}

/** Gives the blocks that stand in the frontmatter. */
function furnitureOf(data: Frontmatter): { anchor: string; text: string; role: string }[] {
  const lines = (
    role: string,
    texts: readonly { id: string; text: string }[],
  ): ReturnType<typeof furnitureOf> => texts.map(({ id, text }) => ({ anchor: id, text, role }));
  const organisation = data.kind === 'highlight' && data.organisation ? [data.organisation] : [];
  return [
    ...lines('organisation', organisation),
    ...lines('kicker', data.kicker),
    ...lines('headline', data.headline),
    ...lines('deck', data.deck),
  ];
}

function documentsOf(locale: Locale, places: readonly Place[]): TermLine['documents'] {
  const words = messagesOf(locale).highlight;
  return [...Map.groupBy(places, ({ data }) => data)].map(([data, ofDocument]) => {
    const slug = data.kind === 'page' ? data.page.slug : data.slug;
    return {
      title: data.title,
      path: route.document(locale, data, slug),
      places: ofDocument.map(({ anchor }) => ({
        path: route.document(locale, data, slug, anchor),
        number: anchor.startsWith('m') ? anchor.slice(1) : `¶${anchor.slice(1)}`,
        label: permalinkLabel(anchor, words),
      })),
    };
  });
}

const collator = new Intl.Collator('zh-CN-u-co-pinyin', { numeric: true });

function byPinyin(one: { readonly text: string }, other: { readonly text: string }): number {
  return collator.compare(
    one.text.replace(/^[^\p{L}\p{N}]+/u, ''),
    other.text.replace(/^[^\p{L}\p{N}]+/u, ''),
  );
}
