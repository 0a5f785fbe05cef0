/** Query → the pages that hold all of its phrases, those that hold them in their heads first. */
import type { Engine, EngineResult, Fragment } from './engine.ts';
import type { PageFacts, ShardInfo } from './manifest.ts';
import { membershipQuery, rankingQuery, type Query } from './query.ts';
import { canHold, type Archive, type Shard } from './shards.ts';

export interface FoundPage {
  /** Its shard's folder and Pagefind's name of it: one of its kind in the archive. */
  readonly id: string;
  readonly facts: PageFacts;
  /** All phrases stand in: 2 the headline, 1 the headline or a run-in head, 0 elsewhere. */
  readonly prominence: 0 | 1 | 2;
  /** Place in the archive: the newest year first, then the order of print. */
  readonly order: number;
  readonly data: () => Promise<Fragment>;
}

/** More pages than this are ranked by what Pagefind counts, since not all of them are read at once. */
const READ_BEFORE_RANKING = 30;
const SHARD_STEP = 1e6;

/** Gives the pages of some shards that hold every phrase. */
export async function findPages(
  archive: Archive,
  query: Query,
  isAsked: (info: ShardInfo) => boolean = () => true,
): Promise<FoundPage[]> {
  const found = await Promise.all(
    archive.shards.map(async (shard, index) =>
      isAsked(shard.info) ? findInShard(shard, query, index * SHARD_STEP) : [],
    ),
  );
  const scored = found.flat();
  return scored
    .toSorted(
      (one, other) =>
        other.page.prominence - one.page.prominence ||
        other.score - one.score ||
        one.page.order - other.page.order,
    )
    .map(({ page }) => page);
}

interface Scored {
  readonly page: FoundPage;
  readonly score: number;
}

async function findInShard(shard: Shard, query: Query, offset: number): Promise<Scored[]> {
  const characters = query.flatMap((phrase) => phrase.characters);
  if (query.length === 0 || !canHold(shard.info, characters)) return [];
  const [engine, pages] = await Promise.all([shard.engine(), shard.pages()]);
  const answers = await Promise.all(
    query.map(async (phrase) => byId((await engine.search(membershipQuery(phrase))).results)),
  );
  const [first, ...rest] = answers;
  const ids = [...(first?.keys() ?? [])].filter((id) => pages.has(id) && rest.every((ids) => ids.has(id)));
  const scores = ids.length > READ_BEFORE_RANKING ? await scoresOf(engine, query) : null;
  const orders = new Map([...pages.keys()].map((id, index) => [id, offset + index]));
  return ids.flatMap((id) => {
    const [facts, result] = [pages.get(id), first?.get(id)];
    if (!facts || !result) return [];
    const starts = answers.map((answer) => answer.get(id)?.words[0] ?? Infinity);
    const page = {
      id: shard.info.folder + id,
      facts,
      prominence: prominenceOf(Math.max(...starts), facts),
      order: orders.get(id) ?? offset,
      data: result.data,
    };
    return [{ page, score: scores?.get(id)?.score ?? 0 }];
  });
}

/** The heads are indexed before the text, so the first occurrence of a phrase tells whether a head holds it. */
function prominenceOf(position: number, { headline, heads }: PageFacts): FoundPage['prominence'] {
  if (position < headline) return 2;
  return position < heads ? 1 : 0;
}

async function scoresOf(engine: Engine, query: Query): Promise<ReadonlyMap<string, EngineResult>> {
  return byId((await engine.search(rankingQuery(query))).results);
}

function byId(results: readonly EngineResult[]): ReadonlyMap<string, EngineResult> {
  return new Map(results.map((result) => [result.id, result]));
}
