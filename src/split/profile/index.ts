/** Accepted issues of a paper → how its lines look. */
import type { Issue } from '../../model/issue.ts';
import type { HouseMarks } from '../../model/profile.ts';
import { learnMarks } from './learn.ts';
import { houseLines } from './lines.ts';

export { emitProfile } from './emit.ts';
export { nextEntries } from './next.ts';

/** Gives the marks that the issues of a paper have, sorted; the order of the issues does not matter. */
export function learnProfile(issues: readonly Issue[]): HouseMarks {
  return learnMarks(issues.flatMap(houseLines));
}
