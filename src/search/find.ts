/** Query → the pages that hold all of its phrases, the best first, as Pagefind knows them. */
import type { Engine, EngineResult } from './engine.ts';
import { membershipQuery, rankingQuery, type Query } from './query.ts';

/** Gives the pages that hold every phrase; page ids are Pagefind's. */
export async function findPages(engine: Engine, query: Query): Promise<EngineResult[]> {
  const [first, ...rest] = await Promise.all(
    query.map(async (phrase) => (await engine.search(membershipQuery(phrase))).results),
  );
  if (!first?.length) return [];
  const others = rest.map(idsOf);
  const members = first.filter(({ id }) => others.every((ids) => ids.has(id)));
  const scores = await scoresOf(engine, query, members);
  const scoreOf = ({ id }: EngineResult): number => scores.get(id) ?? 0;
  return members.toSorted((one, other) => scoreOf(other) - scoreOf(one));
}

/** Gives the ids of some pages. */
export function idsOf(results: readonly EngineResult[]): Set<string> {
  return new Set(results.map(({ id }) => id));
}

async function scoresOf(
  engine: Engine,
  query: Query,
  members: readonly EngineResult[],
): Promise<Map<string, number>> {
  if (members.length < 2) return new Map();
  const { results } = await engine.search(rankingQuery(query));
  return new Map(results.map(({ id, score }) => [id, score]));
}
