/**
 * The archive's index in shards, one for each paper and year. Those that a search needs are opened together,
 * merged into one empty index: so Pagefind's program is fetched from one address, once.
 */
import type { Engine, EngineModule } from './engine.ts';
import { needsListing } from '../text/index-text.ts';
import { readPageTable, type Manifest, type PageFacts, type ShardInfo } from '../text/manifest.ts';
import { once } from './once.ts';
import { readWords, type ArchiveWords } from './words.ts';

export interface Shard {
  readonly info: ShardInfo;
  /** Gives the shard's pages by their names in Pagefind, in the order of print. */
  readonly pages: () => Promise<ReadonlyMap<string, PageFacts>>;
}

/** An archive that is ready to be searched. */
export interface SearchableArchive extends ArchiveWords {
  readonly manifest: Manifest;
  readonly shards: readonly Shard[];
  /** Gives what searches these shards, and no other. */
  readonly engine: (shards: readonly Shard[]) => Promise<Engine>;
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
export async function openSearchableArchive(source: ArchiveSource): Promise<SearchableArchive> {
  // Pagefind's program comes while the list of shards does; the first search takes it.
  let program: Engine | null = loadProgram(source);
  const manifest = (await source.readJson(`${source.root}archive.json`)) as Manifest;
  const shards = manifest.shards.map((info): Shard => {
    const address = `${source.root}${info.folder}pages.json?${info.tag}`;
    return { info, pages: once(async () => readPageTable(await source.readJson(address))) };
  });
  const engines = new Map<string, () => Promise<Engine>>();
  const engine = (asked: readonly Shard[]): Promise<Engine> => {
    const key = asked.map(({ info }) => info.folder).join('');
    const open =
      engines.get(key) ??
      once(async () => {
        const empty = program ?? loadProgram(source);
        program = null;
        return openShards(empty, source.root, asked);
      });
    engines.set(key, open);
    return open();
  };
  return {
    manifest,
    shards,
    engine,
    ...readWords((name) => source.readJson(`${source.root}${name}?${manifest.words}`)),
  };
}

/** Tells whether a shard can hold some characters: Pagefind would drop a sign that it was not told of. */
export function canHold({ signs }: ShardInfo, characters: readonly string[]): boolean {
  return characters.every((character) => !needsListing(character) || signs.includes(character));
}

function loadProgram({ module, root }: ArchiveSource): Engine {
  return module.createInstance({ basePath: root, metaCacheTag: 'empty' });
}

async function openShards(empty: Engine, root: string, shards: readonly Shard[]): Promise<Engine> {
  await Promise.all(
    shards.map(({ info: { folder, tag } }) =>
      empty.mergeIndex(root + folder, { exactDiacritics: true, metaCacheTag: tag, language: 'und' }),
    ),
  );
  return empty;
}
