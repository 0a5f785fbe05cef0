/** One line in English → the jump line that it is: Continued on Page A5, See LEVEE, Page A3. */
import type { Jump, JumpWay } from './jump-form.ts';
import { readPrintedPages } from './printed-page.ts';

/**
 * It goes on, in English.
 *
 * @accepts Continued on Page A5
 * @accepts Continued on Page 6, Col. 3
 * @accepts To be continued on page 3
 * @accepts Please turn to Page A14
 * @accepts See LEVEE, Page A3
 * @accepts See BUDGET, A4
 * @refuses See the levee before Monday
 * @refuses Page A3
 * @refuses See Page A4
 */
const ENGLISH_ON =
  /^(?:(?:Please )?(?:Turn|TURN|turn) (?:to|TO)|(?:Story |STORY |To be |TO BE |to be )?(?:[Cc]ontinue[sd]|CONTINUE[SD]|Cont(?:['’]d|\.|d\.?)|CONT(?:['’]D|\.|D\.?))\s*(?:on|ON|inside,?)|(?:Please )?(?:See|SEE)\s+(?=[A-Z][A-Z'’ -]{0,24},)|[Jj]ump to)\s*(?:([A-Z][A-Z'’ -]{0,24}),\s*)?(?:on\s+)?/u;

/**
 * It began elsewhere, in English.
 *
 * @accepts Continued from Page One
 * @accepts LEVEE, from A1
 * @accepts From Page A1
 * @refuses From the river
 * @refuses Continued on Page A5
 */
const ENGLISH_FROM =
  /^(?:([A-Z][A-Z'’ -]{1,24})[,:—-]\s*)?(?:(?:Continue[sd]|CONTINUE[SD]|Cont(?:['’]d|\.|d\.?)|CONT(?:['’]D|\.|D\.?))\s*)?(?:[Ff]rom|FROM)\s+(?=[Pp]|[A-Z]?\d)/u;

/**
 * What else there is to read, in English.
 *
 * @accepts See Page A4
 * @accepts Related story, A4
 * @accepts More on Page 6
 * @refuses See LEVEE, Page A3
 */
const ENGLISH_SEE =
  /^(?:(?:(?:[Rr]elated|[Ff]ull|[Mm]ore)\s+)?(?:[Ss]tor(?:y|ies)|[Cc]overage|[Rr]eport)s?|(?:[Mm]ore|MORE)|(?:Please )?(?:[Ss]ee|SEE)(?: (?:related )?(?:story|stories|coverage))?)[,:]?\s*(?:on\s+)?(?=[Pp]|[A-Z]?\d)/u;

const ENGLISH_WAYS: readonly (readonly [way: JumpWay, words: RegExp])[] = [
  ['on', ENGLISH_ON],
  ['from', ENGLISH_FROM],
  ['see', ENGLISH_SEE],
];

/**
 * A page in English.
 *
 * @accepts Page A3
 * @accepts Page One
 * @accepts page 6, Col. 3
 * @accepts A5
 * @refuses Pages of history
 */
const ENGLISH_PAGE =
  /^(?:(?:[Pp]age|PAGE|[Pp]\.|[Pp]g\.)\s*)?(?:([A-Z]?-?\d{1,3})|(One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|ONE|TWO|THREE|FOUR|FIVE|SIX|SEVEN|EIGHT))(?:,?\s*(?:[Cc]ol(?:umn|\.)?|COL(?:UMN|\.)?)\s*\d{1,2})?$/u;
const ENGLISH_NUMBERS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** Gives the jump line that a line in English is, less its brackets and signs; `null` where it is none. */
export function readEnglishJump(core: string): Jump | null {
  for (const [way, words] of ENGLISH_WAYS) {
    const found = words.exec(core);
    if (!found) continue;
    const page = ENGLISH_PAGE.exec(core.slice(found[0].length));
    if (!page) continue;
    const [, label, word] = page;
    const number = String(ENGLISH_NUMBERS.indexOf((word ?? '').toLowerCase()) + 1);
    const pages = readPrintedPages(label?.replace('-', '') ?? number, true) ?? [];
    return { way, pages, part: null, key: keyIn(core, found[1]) };
  }
  return null;
}

function keyIn(core: string, found: string | undefined): string | null {
  return found ?? /^(?:Please )?(?:See|SEE)\s+([A-Z][A-Z'’ -]{0,24}),/u.exec(core)?.[1] ?? null;
}
