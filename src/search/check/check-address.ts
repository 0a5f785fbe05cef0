/**
 * The part of an address that holds a quotation: `#q=…`. What stands behind `#` is not sent to the host; a form
 * without a script asks with `?q=…`, which is read, too.
 */

/** Bytes of an address that every browser keeps; some of them cut longer ones. */
const LONGEST_FRAGMENT = 30_000;

/** Gives the quotation that an address holds; empty where it holds none. */
export function readQuotation({ hash, search }: { readonly hash: string; readonly search: string }): string {
  const own = new URLSearchParams(hash.slice(1)).get('q');
  return own ?? new URLSearchParams(search).get('q') ?? '';
}

/** Gives the part of an address that holds a quotation, with its `#`; `null` where that would be too long. */
export function writeQuotation(quotation: string): string | null {
  const written = new URLSearchParams({ q: quotation }).toString();
  return written.length > LONGEST_FRAGMENT ? null : `#${written}`;
}

/** Han characters, or words in letters, from which on what is searched is a quotation rather than a query. */
const LONG = { characters: 30, words: 10 };
/** The same where nothing is found. */
const LONG_UNFOUND = { characters: 10, words: 5 };

/** Tells whether what was searched is so long that it is offered to be checked as a quotation. */
export function isQuotation(typed: string, isFound: boolean): boolean {
  const { characters, words } = isFound ? LONG : LONG_UNFOUND;
  const han = typed.match(/\p{Script=Han}/gu)?.length ?? 0;
  return han > characters || (han === 0 && (typed.match(/\p{L}+/gu)?.length ?? 0) > words);
}
