/** The archive of one build: what Astro's collections hold, linked once, whichever template asks. */
import { getCollection, getEntry } from 'astro:content';
import type { Gazetteer } from '../extract/gazetteer.ts';
import type { Glossary } from '../model/glossary.ts';
import { collectUses, usedTerms, type TermUses } from './glossary-uses.ts';
import { compareNames } from './name-order.ts';
import { languagesTranslatedTo } from './read-states.ts';
import { readText, readWhole } from './read-text.ts';
import { collectTerms, readTermSources, type Found } from './term-index.ts';
import { withTranslations } from './translations.ts';
import {
  buildArchive,
  shownDocuments,
  type Archive,
  type DocumentEntry,
  type RegistryEntry,
} from './tree.ts';

export interface OpenArchive {
  readonly archive: Archive;
  /** The names that issues have published. */
  readonly registries: readonly RegistryEntry[];
  readonly gazetteer: Gazetteer;
  /** The terms with what they are called in other languages; empty where an archive has none. */
  readonly glossary: Glossary;
  /** The languages into which something of it is translated. */
  readonly translatedInto: readonly string[];
  /** Gives where the terms of the glossary stand; looked for when it is first asked. */
  readonly uses: () => Promise<TermUses>;
  /** Gives the named things of all documents; they are collected when they are first asked for. */
  readonly terms: () => Promise<Found>;
}

declare global {
  /** `astro.config.mjs` sets it. */
  const SHOWS_DRAFTS: boolean;
}

/** Set where the site is for its editors; that a build is one for development says nothing of that, it may be published. */
const drafts = SHOWS_DRAFTS;

let openedOnce: Promise<OpenArchive> | undefined;

/** Gives the archive. While it is served for development its content changes, and so it is opened anew each time; rejects as `buildArchive` throws. */
export function openArchive(): Promise<OpenArchive> {
  if (import.meta.env.DEV) return open();
  openedOnce ??= open();
  return openedOnce;
}

async function open(): Promise<OpenArchive> {
  const all = await getCollection('registries');
  const registries = drafts ? all : all.filter(({ data }) => !data.draft);
  const records = await getCollection('records');
  const documents: DocumentEntry[] = [];
  // One after another: a system opens only so many files at a time.
  for (const document of withTranslations(
    shownDocuments(await getCollection('documents'), registries, drafts),
    await getCollection('translations'),
    records,
  ))
    documents.push(await readWhole(document));
  const gazetteer = (await getEntry('gazetteer', 'gazetteer'))?.data ?? { places: [], organisations: [] };
  const glossary = await openGlossary();
  let terms: Promise<Found> | undefined;
  let uses: Promise<TermUses> | undefined;
  const archive = buildArchive(await getCollection('publications'), documents, registries, records);
  return {
    archive,
    registries,
    gazetteer,
    glossary,
    translatedInto: languagesTranslatedTo(archive.flatMap(({ issues }) => issues)),
    uses: () => {
      uses ??= collectUses(documents, glossary, readText);
      return uses;
    },
    terms: () => {
      terms ??= readTermSources(documents, readText).then((sources) => collectTerms(sources, gazetteer));
      return terms;
    },
  };
}

/** Gives the terms of the glossary by name, since a store keeps them in any order; none where an archive has none. */
export async function openGlossary(): Promise<Glossary> {
  return (await getCollection('glossary'))
    .map(({ data }) => data)
    .toSorted((one, other) => compareNames(one.zh, other.zh));
}

/**
 * Gives the terms of the glossary that stand in a text which is shown, be it as a part of a longer one: a name of a text
 * that is not shown must not be read off a list.
 */
export async function openUsedTerms(): Promise<Glossary> {
  const { glossary, uses } = await openArchive();
  return usedTerms(glossary, await uses());
}
