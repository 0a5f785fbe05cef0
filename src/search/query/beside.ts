/** What was found by the letter → what holds it in other writing: a Traditional page beside a Simplified one. */
import { isAsked, type Selection } from './facets.ts';
import type { FoundPage } from './find.ts';
import { findHolders } from './holders.ts';
import type { SearchableArchive } from './shards.ts';
import { askInForms } from './ways.ts';

/** Gives the pages that hold what was typed in other writing, beside those that hold it by the letter. */
export async function findBeside(
  archive: SearchableArchive,
  found: readonly FoundPage[],
  { text, selection }: { readonly text: string; readonly selection: Selection },
): Promise<FoundPage[]> {
  // An archive of one writing holds no other; what is typed in another is looked for where nothing is found.
  if (!archive.manifest.shards.some(({ traditional }) => traditional)) return [];
  const [asked] = await askInForms(text, archive);
  if (!asked) return [];
  const script = await archive.script();
  const isTraditional = asked.query.some(({ characters }) =>
    characters.some((character) => script.traditional.has(character)),
  );
  const known = new Set(found.map(({ id }) => id));
  const holders = await findHolders(
    archive,
    asked,
    (info) => isAsked(info, selection) && (isTraditional || info.traditional),
  );
  return holders.filter(({ id }) => !known.has(id));
}
