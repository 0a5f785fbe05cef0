/** Names of files in `seeds/` → the paper and the issue that they are about. */

export interface SeedName {
  /** Alias of the paper. */
  readonly publication: string;
  /** `2021-11-19`, or `2021-11-19-2`. */
  readonly issue: string;
}

const SEED_NAME = /^(?<publication>[a-z][a-z0-9]*)-(?<date>\d{4}-\d{2}-\d{2})(?:-(?<number>\d+))?$/u;

/** Gives what a name without its extension says; `null` where it is not that of an issue. `-1` and `-02` are read as meant. */
export function parseSeedName(name: string): SeedName | null {
  const groups = SEED_NAME.exec(name)?.groups;
  if (!groups) return null;
  const { publication = '', date = '', number = '1' } = groups;
  return { publication, issue: issueName(date, Number(number)) };
}

/** Gives the name of an issue: its date, with a number from the second issue of a day. */
export function issueName(date: string, number: number): string {
  return number > 1 ? `${date}-${number}` : date;
}

/** Gives the name of a seed without its extension. */
export function formatSeedName({ publication, issue }: SeedName): string {
  return `${publication}-${issue}`;
}

/** Tells whether a file's name is that of a seed's text, written as it should be. */
export function isSeedName(file: string): boolean {
  const parsed = file.endsWith('.txt') ? parseSeedName(file.slice(0, -'.txt'.length)) : null;
  return parsed !== null && file === `${formatSeedName(parsed)}.txt`;
}
