/** What is asked → the pages that hold it, those that hold it in their heads first. */
import { isAnswered, type Ask } from './ask.ts';
import type { Engine, EngineResult, Fragment } from './engine.ts';
import type { PageFacts, ShardInfo } from './manifest.ts';
import { lenientQueries, membershipQuery, rankingQuery, type Phrase } from './query.ts';
import { canHold, type Archive, type Shard } from './shards.ts';

export interface FoundPage {
  /** Its shard's folder and Pagefind's name of it: one of its kind in the archive. */
  readonly id: string;
  readonly facts: PageFacts;
  /** All phrases stand in: 2 the headline, 1 the headline or a run-in head, 0 elsewhere. */
  readonly prominence: 0 | 1 | 2;
  /** What Pagefind counts; 0 where so few pages are found that all are read. */
  readonly score: number;
  /** Place in its issue, from 0, in the order of print. */
  readonly order: number;
  readonly data: () => Promise<Fragment>;
}

/** More pages than this are ranked by what Pagefind counts, since not all of them are read at once. */
const READ_AT_ONCE = 30;

/**
 * Gives the pages of some shards that hold what is asked, in no order. Of a lenient ask it gives the pages
 * that may hold it: their text decides.
 */
export async function findPages(
  { shards }: Archive,
  ask: Ask,
  isAsked: (info: ShardInfo) => boolean = () => true,
): Promise<FoundPage[]> {
  const asked = shards.filter(({ info }) => isAsked(info));
  return (await Promise.all(asked.map(async (shard) => findInShard(shard, ask)))).flat();
}

/** Pages by Pagefind's names, with the result that each phrase has there. */
type Answer = ReadonlyMap<string, EngineResult>;

async function findInShard(shard: Shard, ask: Ask): Promise<FoundPage[]> {
  const phrases = ask.query.filter(({ characters }) => canHold(shard.info, characters));
  if (!isAnswered(ask, (phrase) => phrases.includes(phrase))) return [];
  const [engine, pages] = await Promise.all([shard.engine(), shard.pages()]);
  const answers = new Map(
    await Promise.all(
      phrases.map(async (phrase) => [phrase, await answerOf(engine, phrase, ask.way === 'lenient')] as const),
    ),
  );
  const ids = [...new Set([...answers.values()].flatMap((answer) => [...answer.keys()]))].filter(
    (id) => pages.has(id) && isAnswered(ask, (phrase) => answers.get(phrase)?.has(id) === true),
  );
  const scores =
    ids.length > READ_AT_ONCE ? byId((await engine.search(rankingQuery(phrases))).results) : null;
  const orders = new Map([...pages.keys()].map((id, index) => [id, index]));
  return ids.flatMap((id) => {
    const results = [...answers.values()].flatMap((answer) => answer.get(id) ?? []);
    const [facts, result] = [pages.get(id), results[0]];
    if (!facts || !result) return [];
    const page: FoundPage = {
      id: shard.info.folder + id,
      facts,
      prominence: prominenceOf(results, facts, ask),
      score: scores?.get(id)?.score ?? 0,
      order: orders.get(id) ?? 0,
      data: result.data,
    };
    return [page];
  });
}

async function answerOf(engine: Engine, phrase: Phrase, lenient: boolean): Promise<Answer> {
  const ask = async (query: string): Promise<Answer> => byId((await engine.search(query)).results);
  if (!lenient) return ask(membershipQuery(phrase));
  const answers = await Promise.all(
    lenientQueries(phrase).map(async (pair) => {
      const [near, over] = await Promise.all(pair.map(ask));
      return new Map([...(over ?? []), ...(near ?? [])]);
    }),
  );
  const [first = new Map<string, EngineResult>(), ...others] = answers;
  return new Map([...first].filter(([id]) => others.every((answer) => answer.has(id))));
}

/** The heads are indexed before the text, so the first occurrence of a phrase tells whether a head holds it. */
function prominenceOf(
  results: readonly EngineResult[],
  { headline, heads }: PageFacts,
  { way }: Ask,
): FoundPage['prominence'] {
  const firsts = results.map(({ words }) => words.reduce((one, other) => Math.min(one, other), Infinity));
  const decisive = way === 'pinyin' ? Math.min(...firsts) : Math.max(...firsts);
  if (decisive < headline) return 2;
  return decisive < heads ? 1 : 0;
}

function byId(results: readonly EngineResult[]): Answer {
  return new Map(results.map((result) => [result.id, result]));
}
