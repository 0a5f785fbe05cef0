/**
 * The archive's index in shards, one for each paper and year. Each is opened when a search first needs it,
 * as an index merged into an empty one: so Pagefind's program is fetched from one address, once.
 */
import type { Engine, EngineModule } from './engine.ts';
import { needsListing } from './index-text.ts';
import { readLexicon, type Lexicon } from './lexicon.ts';
import { readPages, type Manifest, type PageFacts, type ShardInfo } from './manifest.ts';
import { readScript, type ScriptMap } from './script.ts';

export interface Shard {
  readonly info: ShardInfo;
  /** Gives the shard's pages by their names in Pagefind, in the order of print. */
  readonly pages: () => Promise<ReadonlyMap<string, PageFacts>>;
  readonly engine: () => Promise<Engine>;
}

/** An archive that is ready to be searched. */
export interface Archive {
  readonly manifest: Manifest;
  readonly shards: readonly Shard[];
  /** The words of the archive, and its characters in Traditional writing; read when they are needed. */
  readonly lexicon: () => Promise<Lexicon>;
  readonly script: () => Promise<ScriptMap>;
}

/** What an archive is opened with. */
export interface ArchiveSource {
  readonly module: EngineModule;
  /** Address of the folder `pagefind/`, with its final slash. */
  readonly root: string;
  /** Gives the parsed JSON at an address. */
  readonly readJson: (address: string) => Promise<unknown>;
}

/** Gives the archive; its shards are opened as they are needed. */
export async function openArchive(source: ArchiveSource): Promise<Archive> {
  const manifest = (await source.readJson(`${source.root}archive.json`)) as Manifest;
  let program: Promise<unknown> = Promise.resolve();
  const shards = manifest.shards.map((info): Shard => {
    const address = `${source.root}${info.folder}`;
    const engine = once(async () => {
      const opened = program.then(() => openEngine(source, address, info));
      // The second shard waits for the first, and then finds the program in the browser's cache.
      program = opened.catch(() => undefined);
      return opened;
    });
    const pages = once(async () => readPages(await source.readJson(`${address}pages.json?${info.tag}`)));
    return { info, engine, pages };
  });
  const read = (name: string): Promise<unknown> => source.readJson(`${source.root}${name}?${manifest.words}`);
  return {
    manifest,
    shards,
    lexicon: once(async () => readLexicon(await read('lexicon.json'))),
    script: once(async () => readScript(await read('traditional.json'))),
  };
}

/** Tells whether a shard can hold some characters: Pagefind would drop a sign that it was not told of. */
export function canHold({ signs }: ShardInfo, characters: readonly string[]): boolean {
  return characters.every((character) => !needsListing(character) || signs.includes(character));
}

async function openEngine(
  { module, root }: ArchiveSource,
  address: string,
  info: ShardInfo,
): Promise<Engine> {
  const engine = module.createInstance({ basePath: root, metaCacheTag: 'empty' });
  await engine.mergeIndex(address, { exactDiacritics: true, metaCacheTag: info.tag, language: 'und' });
  return engine;
}

/** Gives a function that works once; after a failure the next call tries again. */
export function once<Value>(work: () => Promise<Value>): () => Promise<Value> {
  let started: Promise<Value> | null = null;
  return () => {
    started ??= work().catch((error: unknown) => {
      started = null;
      throw error;
    });
    return started;
  };
}
