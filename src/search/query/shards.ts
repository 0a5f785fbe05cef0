/**
 * The archive's index in shards, one for each paper and year. Those that a search needs are opened together,
 * merged into one empty index: so Pagefind's program is fetched from one address, once.
 */
import type { Engine, EngineModule, Fragment } from './engine.ts';
import { needsListing } from '../text/index-text.ts';
import { readPageTable, readRows, type Manifest, type PageFacts, type ShardInfo } from '../text/manifest.ts';
import { once } from './once.ts';
import { readWords, type ArchiveWords } from './words.ts';

export interface Shard {
  readonly info: ShardInfo;
  /** Gives the shard's pages by their names in Pagefind, in the order of print. */
  readonly pages: () => Promise<ReadonlyMap<string, PageFacts>>;
  /** Of translations, gives for each of these pages the row of its text in the shard of that. */
  readonly rows: () => Promise<readonly number[]>;
  /** Gives what is shown of one of these pages, without a search. */
  readonly fragment: (id: string) => Promise<Fragment>;
}

/** An archive that is ready to be searched. */
export interface SearchableArchive extends ArchiveWords {
  /** Of a translation its language, else `und`: the texts are searched by their characters. */
  readonly language: string;
  readonly manifest: Manifest;
  readonly shards: readonly Shard[];
  /** Gives what searches these shards, and no other. */
  readonly engine: (shards: readonly Shard[]) => Promise<Engine>;
  /** Gives its translations, each an archive of its own in shards of the same names. */
  readonly translations: () => Promise<readonly SearchableArchive[]>;
}

/** What an archive is opened with. */
export interface ArchiveSource {
  /** Gives Pagefind's script at an address: each knows the stems of one language. */
  readonly readModule: (address: string) => Promise<EngineModule>;
  /** Address of the folder `pagefind/`, with its final slash. */
  readonly root: string;
  /** Gives the parsed JSON at an address. */
  readonly readJson: (address: string) => Promise<unknown>;
  /** Gives the fragment at an address. */
  readonly readFragment: (address: string) => Promise<Fragment>;
  /** Of the index; left out where words have no stems. */
  readonly language?: string;
}

/** Gives the archive; its shards are opened as they are needed. */
export async function openSearchableArchive(source: ArchiveSource): Promise<SearchableArchive> {
  const module = once(() => source.readModule(`${source.root}pagefind.js`));
  // Pagefind's program comes while the list of shards does; the first search takes it. Of a translation it may never be needed.
  let program =
    source.language === undefined ? await module().then((read) => loadProgram(read, source)) : null;
  const manifest = (await source.readJson(`${source.root}archive.json`)) as Manifest;
  const shards = manifest.shards.map((info): Shard => {
    const address = `${source.root}${info.folder}pages.json?${info.tag}`;
    const table = once(() => source.readJson(address));
    return {
      info,
      pages: once(async () => readPageTable(await table())),
      rows: once(async () => readRows(await table())),
      fragment: (id) => source.readFragment(`${source.root}${info.folder}fragment/${id}.pf_fragment`),
    };
  });
  const engines = new Map<string, () => Promise<Engine>>();
  const engine = (asked: readonly Shard[]): Promise<Engine> => {
    const key = asked.map(({ info }) => info.folder).join('');
    const open =
      engines.get(key) ??
      once(async () => {
        const empty = program ?? loadProgram(await module(), source);
        program = null;
        return openShards(empty, source, asked);
      });
    engines.set(key, open);
    return open();
  };
  return {
    language: source.language ?? UNDETERMINED,
    manifest,
    shards,
    engine,
    translations: once(() => openTranslations(source, manifest)),
    ...readWords((name) => source.readJson(`${source.root}${name}?${manifest.words}`)),
  };
}

async function openTranslations(source: ArchiveSource, { words }: Manifest): Promise<SearchableArchive[]> {
  const languages = (await source.readJson(`${source.root}translations.json?${words}`)) as string[];
  return Promise.all(
    languages.map((language) =>
      openSearchableArchive({ ...source, root: `${source.root}${language}/`, language }),
    ),
  );
}

/** The language of an index whose words have no stems. */
const UNDETERMINED = 'und';

/** Tells whether a shard can hold some characters: Pagefind would drop a sign that it was not told of. */
export function canHold({ signs }: ShardInfo, characters: readonly string[]): boolean {
  return characters.every((character) => !needsListing(character) || signs.includes(character));
}

function loadProgram(module: EngineModule, { root }: ArchiveSource): Engine {
  return module.createInstance({ basePath: root, metaCacheTag: 'empty' });
}

async function openShards(
  empty: Engine,
  { root, language = UNDETERMINED }: ArchiveSource,
  shards: readonly Shard[],
): Promise<Engine> {
  await Promise.all(
    shards.map(({ info: { folder, tag } }) =>
      // Told to be exact, Pagefind misses the stem parti of party; words of translations have no accents in the index.
      empty.mergeIndex(root + folder, {
        exactDiacritics: language === UNDETERMINED,
        metaCacheTag: tag,
        language,
      }),
    ),
  );
  return empty;
}
