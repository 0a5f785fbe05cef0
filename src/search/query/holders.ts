/** What is asked → the pages that hold it: where the index can't tell, the text of a page decides. */
import type { Ask } from './ask.ts';
import { findCandidates, type FoundPage } from './find.ts';
import type { ShardInfo } from '../text/manifest.ts';
import { viewResult } from './results.ts';
import type { SearchableArchive } from './shards.ts';

/** Gives the pages of some shards that hold what is asked, in no order. */
export async function findHolders(
  archive: SearchableArchive,
  ask: Ask,
  isAsked?: (info: ShardInfo) => boolean,
): Promise<FoundPage[]> {
  const found = await findCandidates(archive, ask, isAsked);
  const decided = await Promise.all(
    found.map(async (page): Promise<FoundPage[]> => {
      if (ask.way !== 'lenient' && !mayCutCharacters(page, ask)) return [page];
      const view = viewResult(await page.data(), page);
      return view ? [{ ...page, occurrences: view.occurrences }] : [];
    }),
  );
  return decided.flat();
}

/** Tells whether a phrase may begin or end within a character of a page: g重 in ㎏重. */
function mayCutCharacters({ facts: { parts } }: FoundPage, { query }: Ask): boolean {
  return (
    parts !== '' &&
    query.some(({ characters }) => parts.includes(characters[0]) || parts.includes(characters.at(-1) ?? ''))
  );
}
