/**
 * The rest of a line behind a label → the section, the name and the day that it tells.
 *
 *   behind = [ section ] [ name ] [ day *beside ] [ name ] [ section ]     ; ：体育 2025.12.22星期一
 *          / section                                                       ; ":要闻" / "(国内专页(经济))" / "国际新闻"
 */
import { ANY_DATE } from '../../../model/printed-date.ts';
import type { NameAndDate } from './name-and-date.ts';
import { isEmpty, readNameAndDate } from './name-and-date.ts';
import { ENGLISH_PAPERS, isPaper } from './paper-name.ts';
import { joinedTo } from './run-on.ts';
import { JOINED_SECTION, KNOWN_SECTION, sectionName } from './section-name.ts';
import type { Reader } from '../text/reader.ts';

/**
 * The name of a section between a label and a date, as in 第07版：体育 2025.12.22.
 *
 * @accepts ：体育 2025.12.22
 * @accepts 要闻 海滨晚报 2021年11月19日
 * @accepts ：体育】海滨晚报 2021年11月19日
 * @refuses 体育
 * @refuses 2025.12.22
 */
const SECTION_BEFORE_DATE = new RegExp(
  `^\\s*(?:[:：·|／/]\\s*)?[^\\s。，,】\\]]{1,10}(?:\\s+|[】\\]]\\s*)(?=(?:《?[\\p{Script=Han}A-Za-z·]{2,16}》?\\s+)?${ANY_DATE.source})`,
  'iu',
);

/**
 * The name of a section between a label and a headline that is glued to it, as in 第2版·社会 菜市场里有间“共享厨房”.
 *
 * @accepts ·社会 菜市场里有间“共享厨房”
 * @refuses ·社会
 * @refuses 社会 菜市场里有间“共享厨房”
 */
const SECTION_BEFORE_TEXT = /^(?:\s*[:：·・‧•．│|／/]\s*|\s+)\p{Script=Han}{2,6}\s+(?=\S{3})/u;

/**
 * The name of a section, to the end of the line.
 *
 * @accepts :要闻
 * @accepts (国内专页(经济))
 * @accepts ` 要闻`
 * @accepts －要闻
 * @refuses 要
 * @refuses 文体
 * @refuses ——让货等船变为船等货
 */
const SECTION =
  /^(?:\s*[:：·・‧•．│|／/]\s*[^。！？]{1,20}|\s*[—–―－─-]\s*[^\s。！？，,—–―－─-]{1,8}|\s*[(（【][^。]{0,24}[)）】]|\s+[^\s。，,]{1,8})\s*$/u;

/**
 * The name of a section behind the white space that follows a day, to the end of the line.
 *
 * @accepts 市场
 * @refuses 渔港新貌一览
 * @refuses 公告·广告
 */
const SHORT_SECTION = /^\p{Script=Han}{2,4}\s*$/u;

/**
 * Several short fields behind the label of a marker that names the paper and its day, to the end of the line.
 *
 * @accepts ` 通讯 专题`
 * @accepts ` 今日四版　内部资料　免费交流`
 * @refuses ` 要闻`
 * @refuses ` 抗旱保苗 全省春灌现场会在平顺召开`
 */
const SHORT_FIELDS = /^(?:\s{1,3}\p{Script=Han}{2,4}){2,4}\s*$/u;

/**
 * The name of a paper in English, to the end of the line.
 *
 * @accepts The Harbour Times
 * @accepts CHINA DAILY
 * @refuses Business
 * @refuses The Harbour Times said
 */
const ENGLISH_PAPER_HERE = new RegExp(`^(?:[A-Z][\\w.'’&-]*\\s{1,2}){0,5}(?:${ENGLISH_PAPERS})\\s*$`, 'u');

export interface Behind extends NameAndDate {
  /** Whether the line holds nothing else. */
  readonly own: boolean;
  /** Whether what was read ends here: a day without white space behind it can open the text that is glued to it. */
  readonly closed: boolean;
  /** Whether a sign or white space leads to the name of a section, and white space to other text. */
  readonly sectioned: boolean;
  readonly section: string | null;
  /** What follows the label with no mark between: the name of a section, or other words; `null` where nothing does. */
  readonly joined: 'section' | 'words' | null;
}

interface Before {
  /** Whether a name stands before the label. */
  readonly named: boolean;
  /** Whether a day does. */
  readonly dated: boolean;
  /** Whether the label is letters and a number alone. */
  readonly code: boolean;
}

/** Gives what stands behind a label, and takes it. */
export function readBehind(line: Reader, { named, dated, code }: Before): Behind {
  const rest = line.known;
  const { name, days, first } = takeFacts(line, named);
  const closed = days !== null && (first !== '' || /\s$/u.test(line.taken));
  const told = !isEmpty({ name, days });
  const before = told ? first : line.take(SECTION_BEFORE_TEXT);
  const sectioned = !told && before !== '';
  const last = before === '' ? takeSection(line) || (named && dated ? line.take(SHORT_FIELDS) : '') : '';
  const section = sectionName(before || last);
  return {
    ...{ name, days, closed, sectioned, section },
    own: last !== '' || line.rest.trim() === '',
    joined: days !== null ? joinedAround(rest, code) : joinedBehind(rest),
  };
}

/** Takes a day and a name with the section before them; nothing where there is neither. */
function takeFacts(line: Reader, named: boolean): NameAndDate & { readonly first: string } {
  const start = line.taken.length;
  const rest = line.known;
  const section = takeUnlessPaper(line, SECTION_BEFORE_DATE);
  const { name, days } = readNameAndDate(line);
  const isSection = name !== null && isSectionBehind({ name, days }, rest, named);
  const told = days !== null || (name !== null && !isSection);
  if (!told) line.back(start);
  // A bracket opens what is glued.
  line.back(line.taken.replace(/[(（]\s*$/u, '').length);
  if (!told) return { name: null, days: null, first: '' };
  if (isSection) return { name: named ? null : paperHere(line), days, first: section || name };
  return { name: name ?? englishPaper(line), days, first: section };
}

/** Takes the name of a paper that comes next, and nothing else. */
function paperHere(line: Reader): string | null {
  const start = line.taken.length;
  const { name, days } = readNameAndDate(line);
  if (name !== null && days === null && isPaper(name)) return name;
  line.back(start);
  return null;
}

function takeUnlessPaper(line: Reader, pattern: RegExp): string {
  const start = line.taken.length;
  const found = line.take(pattern);
  if (!isPaper(found.replaceAll(/[\s《》]/gu, ''))) return found;
  line.back(start);
  return '';
}

function englishPaper(line: Reader): string | null {
  return line.take(ENGLISH_PAPER_HERE) || null;
}

function joinedBehind(rest: string): Behind['joined'] {
  if (!/^[\p{Script=Han}《“”‘「『〈]/u.test(rest)) return null;
  return KNOWN_SECTION.test(rest) ? 'section' : 'words';
}

/** Tells what is joined to a label behind which a day stands; to one like G20 also all that goes on throughout. */
function joinedAround(rest: string, code: boolean): Behind['joined'] {
  const joined = joinedTo(rest);
  if (joined?.label || (code && joined?.throughout)) return 'words';
  return /^\p{Script=Han}/u.test(rest) ? 'section' : null;
}

function takeSection(line: Reader): string {
  const apart = /\s$/u.test(line.taken) ? line.take(SHORT_SECTION) : '';
  return apart || line.take(SECTION) || line.take(JOINED_SECTION);
}

/** Tells whether what was read as a name behind a label is that of its section: the paper has one, or it names none. */
function isSectionBehind({ name, days }: NameAndDate, rest: string, named: boolean): boolean {
  return named || (days === null ? KNOWN_SECTION.test(rest.trim()) : !isPaper(name ?? ''));
}
