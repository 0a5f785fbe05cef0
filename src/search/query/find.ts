/** What is asked → the pages that hold it, those that hold it in their heads first. */
import { isAnswered, type Ask } from './ask.ts';
import type { Engine, EngineResult, Fragment } from './engine.ts';
import type { PageFacts, ShardInfo } from '../text/manifest.ts';
import { lenientQueries, membershipQuery, type Phrase } from './query.ts';
import { canHold, type SearchableArchive } from './shards.ts';
import { weighPhrase, type Weigh } from './weigh.ts';
import { least, most } from '../../model/list.ts';

export interface FoundPage {
  /** Pagefind's name of it: one of its kind in the archive. */
  readonly id: string;
  readonly facts: PageFacts;
  /** All phrases stand in: 2 the headline, 1 the headline or a run-in head, 0 elsewhere. */
  readonly prominence: 0 | 1 | 2;
  /** What Pagefind counts; 0 where so few pages are found that all are read. */
  readonly score: number;
  /** Occurrences in its text, where the index was asked. */
  readonly occurrences?: number;
  /** Place in its issue, from 0, in the order of print. */
  readonly order: number;
  readonly data: () => Promise<Fragment>;
}

/** Pages that are read and shown at once; more are ranked and counted by what the index tells. */
export const READ_AT_ONCE = 10;

/**
 * Gives the pages of some shards that hold what is asked, in no order. Of a lenient ask it gives the pages
 * that may hold it: their text decides.
 */
export async function findCandidates(
  archive: SearchableArchive,
  ask: Ask,
  isAsked: (info: ShardInfo) => boolean = () => true,
): Promise<FoundPage[]> {
  const shards = archive.shards.filter(({ info }) => isAsked(info) && canAnswer(info, ask));
  if (shards.length === 0) return [];
  const [engine, pages] = await Promise.all([
    archive.engine(shards),
    Promise.all(shards.map((shard) => shard.pages())),
  ]);
  const answers = await Promise.all(
    ask.query.map(async (phrase): Promise<[Phrase, Answer]> => [
      phrase,
      await answerOf(engine, phrase, ask.way === 'lenient'),
    ]),
  );
  const found = shards.flatMap(({ info }, index) => {
    const held = answers.filter(([{ characters }]) => canHold(info, characters));
    return findInShard(pages[index] ?? new Map(), new Map(held), ask);
  });
  if (found.length <= READ_AT_ONCE) return found;
  const weighs = await Promise.all(
    answers.map(async ([phrase, holders]) => ({ holders, weigh: await weighPhrase(engine, phrase) })),
  );
  return found.map((page) =>
    weighPage(
      page,
      weighs.flatMap(({ holders, weigh }) => (holders.has(page.id) ? weigh : [])),
    ),
  );
}

function weighPage(page: FoundPage, weighs: readonly Weigh[]): FoundPage {
  const weights = weighs.map((weigh) => weigh(page.id, page.facts.heads));
  return {
    ...page,
    score: weights.reduce((sum, weight) => sum + weight.score, 0),
    occurrences: weights.reduce((sum, weight) => sum + weight.occurrences, 0),
  };
}

function canAnswer(info: ShardInfo, ask: Ask): boolean {
  return isAnswered(ask, ({ characters }) => canHold(info, characters));
}

/** Pages by Pagefind's names, with the result that a phrase has there. */
type Answer = ReadonlyMap<string, EngineResult>;

/** Gives the pages of a shard among those that each phrase has. */
function findInShard(
  pages: ReadonlyMap<string, PageFacts>,
  answers: ReadonlyMap<Phrase, Answer>,
  ask: Ask,
): FoundPage[] {
  return [...pages].flatMap(([id, facts], order): FoundPage[] => {
    if (!isAnswered(ask, (phrase) => answers.get(phrase)?.has(id) === true)) return [];
    const results = [...answers.values()].flatMap((answer) => answer.get(id) ?? []);
    const [result] = results;
    if (!result) return [];
    // Pagefind lets go of what it found of a page once nobody holds its result.
    const data = (): Promise<Fragment> => result.data();
    return [{ id, facts, prominence: prominenceOf(results, facts, ask), score: 0, order, data }];
  });
}

async function answerOf(engine: Engine, phrase: Phrase, lenient: boolean): Promise<Answer> {
  const ask = async (query: string): Promise<Answer> => byId((await engine.search(query)).results);
  // One character alone has no marks inside it to leave out.
  if (!lenient || phrase.characters.length === 1) return ask(membershipQuery(phrase));
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
  const firsts = results.map(({ words }) => least([...words]));
  const decisive = way === 'pinyin' ? least(firsts) : most(firsts);
  if (decisive < headline) return 2;
  return decisive < heads ? 1 : 0;
}

function byId(results: readonly EngineResult[]): Answer {
  return new Map(results.map((result) => [result.id, result]));
}
