/** What is told of a quotation, in lines. */
import { checkQuotation, type CheckedAgainst, type CheckedRun } from '../src/search/check/verdict.ts';

/** Gives each run in one line: its verdict, its places, what is forgiven, what differs. */
export async function toldOf(pasted: string, against: CheckedAgainst): Promise<string[]> {
  return (await checkQuotation(pasted, against)).map(lineOf);
}

function lineOf({ verdict, places, difference }: CheckedRun): string {
  const shown = (difference?.pieces ?? [])
    .filter(({ kind }) => kind !== 'same')
    .map(({ kind, text }) => (kind === 'quoted' ? `-${text}` : `+${text}`));
  const where = places.map(({ page, anchor }) => `${page.path.slice(-5, -1)}#${anchor}`);
  return [verdict, ...where, ...(difference?.forgiven ?? []), ...shown].join(' ');
}
