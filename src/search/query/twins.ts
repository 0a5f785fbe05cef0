/** What was found in a text → the same lines in translation beside it, for who reads that; no index is searched for them. */
import { readTranslatedPage, type WrittenTranslatedPage } from '../text/translated-page.ts';
import type { Ask } from './ask.ts';
import type { Fragment } from './engine.ts';
import { excerpt, type Segment } from './excerpt.ts';
import type { FoundPage } from './find.ts';
import type { Hit, ResultView } from './results.ts';
import type { SearchableArchive, Shard } from './shards.ts';
import { sentenceAt } from './sentence.ts';
import { findRunsIn, parseRuns, type AskedRun } from './words-asked.ts';

/** Gives the view of a page with its lines in a language; as it is where they are not translated. */
export type AddTwins = (page: FoundPage, view: ResultView) => Promise<ResultView>;

/** Gives what adds the translation into a language; `null` where there is none. */
export async function twinsIn(
  archive: SearchableArchive,
  language: string,
  ask: Ask,
): Promise<AddTwins | null> {
  const translation = (await archive.translations()).find((each) => each.language === language);
  if (!translation) return null;
  const runs = runsCalled(ask, await archive.glossary());
  return async (page, view) => {
    const fragment = view.translation ? null : await fragmentOf(translation, page);
    return fragment ? withTwins(view, { fragment, runs, language }) : view;
  };
}

/** Gives the file of a page's translation; `null` where it has none. */
async function fragmentOf(
  translation: SearchableArchive,
  { id, order }: FoundPage,
): Promise<TwinFragment | null> {
  const name = id.slice(0, id.lastIndexOf('.'));
  for (const shard of translation.shards) {
    const own = await idOfRow(shard, name, order);
    if (own !== undefined) return (await shard.fragment(own)) as unknown as TwinFragment;
  }
  return null;
}

async function idOfRow(shard: Shard, name: string, order: number): Promise<string | undefined> {
  if (!shard.info.folder.startsWith(`${name}-`)) return undefined;
  const ids = [...(await shard.pages()).keys()];
  const id = ids[(await shard.rows()).indexOf(order)];
  return id?.startsWith(`${name}.`) ? id : undefined;
}

type TwinFragment = Fragment<WrittenTranslatedPage>;

interface Twin {
  readonly fragment: TwinFragment;
  readonly runs: readonly AskedRun[];
  readonly language: string;
}

function withTwins(view: ResultView, { fragment, runs, language }: Twin): ResultView {
  const { title, blocks } = readTranslatedPage(fragment.page);
  const byAnchor = new Map(blocks.map((block) => [block.source.anchor, block]));
  const hits = view.hits.map((hit): Hit => {
    const block = byAnchor.get(hit.anchor);
    if (!block) return hit;
    const before = hit.contexts[0] ? block.source.text.indexOf(hit.contexts[0].keyword) : 0;
    return { ...hit, twin: translatedLine(block.text, runs, before / block.source.text.length) };
  });
  return { ...view, hits, twinTitle: { title, language } };
}

function translatedLine(text: string, runs: readonly AskedRun[], share: number): readonly Segment[] {
  const found = findRunsIn(text, runs, () => new Set());
  return found.length > 0 ? excerpt(text, found, 0) : [{ text: sentenceAt(text, share), hit: false }];
}

/** Gives what the terms that are asked for are called. */
function runsCalled(
  { query }: Ask,
  terms: readonly { readonly names: readonly string[]; readonly renderings: readonly string[] }[],
): AskedRun[] {
  const typed = query.map((phrase) => phrase.typed);
  const called = terms.filter(({ names }) => names.some((name) => typed.includes(name)));
  return called.flatMap(({ renderings }) => renderings).flatMap((name) => parseRuns(`"${name}"`));
}
