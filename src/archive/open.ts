/** The archive of one build: what Astro's collections hold, linked once, whichever template asks. */
import { getCollection, getEntry } from 'astro:content';
import type { Gazetteer } from '../extract/gazetteer.ts';
import { readText } from './read-text.ts';
import { collectTerms, readTermSources, type Found } from './term-index.ts';
import { buildArchive, shownDocuments, type Archive, type RegistryEntry } from './tree.ts';

export interface OpenArchive {
  readonly archive: Archive;
  /** The names that issues have published. */
  readonly registries: readonly RegistryEntry[];
  readonly gazetteer: Gazetteer;
  /** Gives the terms of all documents; they are collected when they are first asked for. */
  readonly terms: () => Promise<Found>;
}

/** Set where the site is built for its editors: what is published leaves drafts out. */
const showsDrafts: unknown = import.meta.env['SHOWS_DRAFTS'];

let openedOnce: Promise<OpenArchive> | undefined;

/** Gives the archive. While it is served for development its content changes, and so it is opened anew each time; rejects as `buildArchive` throws. */
export function openArchive(): Promise<OpenArchive> {
  if (import.meta.env.DEV) return open();
  openedOnce ??= open();
  return openedOnce;
}

async function open(): Promise<OpenArchive> {
  const drafts = import.meta.env.DEV || showsDrafts === true;
  const all = await getCollection('registries');
  const registries = drafts ? all : all.filter(({ data }) => !data.draft);
  const documents = shownDocuments(await getCollection('documents'), registries, drafts);
  const gazetteer = (await getEntry('gazetteer', 'gazetteer'))?.data ?? { places: [], organisations: [] };
  let terms: Promise<Found> | undefined;
  return {
    archive: buildArchive(await getCollection('publications'), documents, registries),
    registries,
    gazetteer,
    terms: () => {
      terms ??= readTermSources(documents, readText).then((sources) => collectTerms(sources, gazetteer));
      return terms;
    },
  };
}
