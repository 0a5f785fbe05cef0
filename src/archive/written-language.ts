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

/** The characters of a text that stand in one writing alone. */
interface WritingMarks {
  /** Of Traditional writing: each once, and how many there are. */
  readonly different: ReadonlySet<string>;
  readonly traditional: number;
  /** How many are of Simplified writing. */
  readonly simplified: number;
}

/**
 * Gives the tag of the language of each text of an issue: their paper's, or that of Traditional Chinese where the text
 * leaves no doubt. One that is too short to tell is written as its issue is.
 */
export function languagesWritten(language: string, texts: readonly string[]): string[] {
  const { language: primary, script } = new Intl.Locale(language).maximize();
  if (script !== 'Hans') return texts.map(() => language);
  const marks = texts.map(marksOf);
  const isIssue = isInTraditional({
    different: new Set(marks.flatMap(({ different }) => [...different])),
    traditional: marks.reduce((sum, each) => sum + each.traditional, 0),
    simplified: marks.reduce((sum, each) => sum + each.simplified, 0),
  });
  const inTraditional = new Intl.Locale(primary, { script: 'Hant' }).toString();
  return marks.map((each) =>
    isInTraditional(each) || (isIssue && each.simplified <= each.traditional) ? inTraditional : language,
  );
}

function isInTraditional({ different, traditional, simplified }: WritingMarks): boolean {
  return different.size >= ENOUGH && traditional >= simplified * AGAINST_EACH;
}

function marksOf(text: string): WritingMarks {
  const different = new Set<string>();
  let [traditional, simplified] = [0, 0];
  for (const character of text) {
    if (USUAL_IN_GB2312.has(character) === FREQUENT_IN_BIG5.has(character)) continue;
    if (USUAL_IN_GB2312.has(character)) simplified += 1;
    else {
      different.add(character);
      traditional += 1;
    }
  }
  return { different, traditional, simplified };
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
