/** What a file says of a translation that is not there any more, as far as it is still true. */
import type { Merged } from './merge.ts';
import type { Signature } from './signature.ts';
import { targetDigest, type ReceivedUnit } from './unit.ts';

/**
 * Gives what is said of a translation that is not there any more, by the file to which it was exported: a review stands
 * where nothing was changed since, and of what was changed `date` is the day. `null` where the file says nothing true.
 */
export function keptSignature(
  units: readonly { readonly unit: ReceivedUnit; readonly merged: Merged }[],
  date: string,
): Signature | null {
  const said = units[0]?.unit.signature ?? null;
  const set = units.flatMap(({ unit, merged }) => (merged.kind === 'set' ? [{ unit, merged }] : []));
  const isAsExported = set.every(({ unit, merged }) => unit.digests?.target === targetDigest(merged));
  if (said?.status !== 'reviewed') return said && !isAsExported ? { ...said, date } : said;
  return isAsExported && set.every(({ unit }) => unit.approved || unit.stale) ? said : null;
}
