/** Names that are known beforehand (`content/gazetteer.yaml`), and where a text has them. */
import { z } from 'zod';
import { FILE_FORMATS, formatField } from '../model/format.ts';

const name = z.string().min(2);
const entry = z.strictObject({
  name,
  /** Other ways to write it. */
  also: z.array(name).default([]),
  /** Longer words that hold one of its names and mean something else: 胶州湾 is not 胶州. */
  except: z.array(name).default([]),
});

/** The contract of `content/gazetteer.yaml`. */
export const gazetteerSchema = z.strictObject({
  format: formatField(FILE_FORMATS.gazetteer),
  places: z.array(entry),
  organisations: z.array(entry),
});

/** What it says, whatever the version of its format. */
export type Gazetteer = Omit<z.infer<typeof gazetteerSchema>, 'format'>;
type GazetteerEntry = z.infer<typeof entry>;

/** A name in a text: as it is written there, and the main one of its entry. */
export interface FoundName {
  readonly name: string;
  readonly written: string;
}

/** Gives what finds the entries' names in a text: in order, as often as they stand there. */
export function findNames(entries: readonly GazetteerEntry[]): (text: string) => FoundName[] {
  const nameOf = new Map<string, string | null>();
  for (const { name: main, also, except } of entries) {
    for (const written of [main, ...also]) nameOf.set(written, main);
    for (const other of except) nameOf.set(other, null);
  }
  if (nameOf.size === 0) return () => [];
  // The longest comes first, so that a name inside another is not found apart from it.
  const written = [...nameOf.keys()].toSorted((one, other) => other.length - one.length);
  const pattern = new RegExp(written.map((word) => RegExp.escape(word)).join('|'), 'gu');
  return (text) =>
    [...text.matchAll(pattern)].flatMap(([found]) => {
      const main = nameOf.get(found);
      return main ? [{ name: main, written: found }] : [];
    });
}
