/**
 * A text → the language that it is in, more exactly than its paper says it: Chinese of a paper in Simplified characters
 * may be written in Traditional ones, as an old volume of it is.
 */

/** Different characters of Traditional writing alone that tell it: fewer may be a name or a quotation; chosen. */
const ENOUGH = 5;
/** How many of them stand there for each character of Simplified writing alone; chosen, for a misread one among many. */
const AGAINST_EACH = 10;

/** The characters of GB 2312, the usual ones of Simplified Chinese, by their bytes in GBK. */
const USUAL_IN_GB2312 = charactersEncoded('gbk', [0xb0, 0xf7], [[0xa1, 0xfe]]);
/** The frequent characters of Big5, the usual ones of Traditional Chinese. */
const FREQUENT_IN_BIG5 = charactersEncoded(
  'big5',
  [0xa4, 0xc6],
  [
    [0x40, 0x7e],
    [0xa1, 0xfe],
  ],
);

/** Gives the tag of a text's language: its paper's, or that of Traditional Chinese where the text leaves no doubt. */
export function languageWritten(language: string, text: string): string {
  const { language: primary, script } = new Intl.Locale(language).maximize();
  if (script !== 'Hans') return language;
  const seen = new Map<string, number>();
  for (const character of text) seen.set(character, (seen.get(character) ?? 0) + 1);
  let [different, traditional, simplified] = [0, 0, 0];
  for (const [character, times] of seen) {
    if (USUAL_IN_GB2312.has(character) === FREQUENT_IN_BIG5.has(character)) continue;
    if (USUAL_IN_GB2312.has(character)) simplified += times;
    else [different, traditional] = [different + 1, traditional + times];
  }
  return different >= ENOUGH && traditional >= simplified * AGAINST_EACH
    ? new Intl.Locale(primary, { script: 'Hant' }).toString()
    : language;
}

function charactersEncoded(
  encoding: string,
  [first, last]: readonly [number, number],
  cells: readonly (readonly [number, number])[],
): ReadonlySet<string> {
  const bytes: number[] = [];
  for (let row = first; row <= last; row += 1)
    for (const [from, to] of cells) for (let cell = from; cell <= to; cell += 1) bytes.push(row, cell);
  return new Set(new TextDecoder(encoding).decode(Uint8Array.from(bytes)).match(/\p{Script=Han}/gu));
}
