/** What is asked → the pages that hold it, those that hold it in their heads first. */
import { isAnswered, isChoice, type Ask } from './ask.ts';
import type { Engine, EngineResult, Fragment } from './engine.ts';
import type { PageFacts, ShardInfo } from '../text/manifest.ts';
import { lenientQueries, membershipQuery, quote, wordsInForms, type Phrase } from './query.ts';
import { canHold, type SearchableArchive } from './shards.ts';
import { answersTo, findRuns, weighPhrase, type Weigh } from './weigh.ts';
import { least, most } from '../../model/list.ts';

export interface FoundPage {
  /** Pagefind's name of it: one of its kind in the archive. */
  readonly id: string;
  readonly facts: PageFacts;
  /** What it was found by. */
  readonly ask: Ask;
  /** All phrases stand in: 2 the headline, 1 the headline or a run-in head, 0 elsewhere. */
  readonly prominence: 0 | 1 | 2;
  /** What Pagefind counts; 0 where so few pages are found that all are read. */
  readonly score: number;
  /** Occurrences in its text, where the index was asked. */
  readonly occurrences?: number;
  /** Place in its shard, from 0, in the order of print. */
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
    return [{ id, facts, ask, prominence: prominenceOf(results, facts, ask), score: 0, order, data }];
  });
}

async function answerOf(engine: Engine, phrase: Phrase, lenient: boolean): Promise<Answer> {
  const isAlone = phrase.characters.length === 1;
  // One character alone has no marks inside it to leave out.
  if (lenient && !isAlone) return holdersOfAll(engine, lenientQueries(phrase));
  if (!phrase.forms) return answersTo(engine, membershipQuery(phrase));
  const words = wordsInForms(phrase);
  const holders = await holdersOfAll(
    engine,
    words.map((inForms) => inForms.map((word) => quote([word]))),
  );
  if (words.length === 1) return holders;
  const firsts = await findRuns(engine, words, new Set(holders.keys()));
  return new Map(
    [...holders].flatMap(([id, result]) => {
      const first = firsts.get(id);
      return first === undefined ? [] : [[id, { ...result, words: [first], data: () => result.data() }]];
    }),
  );
}

/** Gives the pages that have one of each group of queries. */
async function holdersOfAll(engine: Engine, groups: readonly (readonly string[])[]): Promise<Answer> {
  const answers = await Promise.all(
    groups.map(async (group) => {
      const found = await Promise.all(group.map((query) => answersTo(engine, query)));
      return new Map([...found].reverse().flatMap((answer) => [...answer]));
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
  const decisive = isChoice(way) ? least(firsts) : most(firsts);
  if (decisive < headline) return 2;
  return decisive < heads ? 1 : 0;
}
