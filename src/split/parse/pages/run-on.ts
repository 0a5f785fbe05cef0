/**
 * The rest of a line behind a label → whether its words run on around a day as a sentence does, where the fields of a
 * marker stand apart.
 *
 *   run-on = words [ space ] day words / [ space ] words day words      ; G20峰会2022年5月1日开幕
 *   words  = Chinese that names no paper and no section
 */
import { ANY_DATE } from '../../../model/printed-date.ts';
import { BESIDE_DATE_HERE } from './beside-date.ts';
import { isPaper } from './paper-name.ts';
import { KNOWN_SECTION } from './section-name.ts';

/** Characters in which a day behind a label stands; chosen, as for a marker. */
const LONGEST_BEHIND = 64;

/**
 * Words right behind a label or a day.
 *
 * @accepts 开幕
 * @accepts ，全线通车
 * @accepts 《药典》
 * @refuses ` 要闻`
 * @refuses ：要闻
 */
const WORDS_HERE = /^[，,、。；！？]?[\p{Script=Han}《“”‘「『〈]/u;

/**
 * Words right before a day.
 *
 * @accepts 峰会
 * @accepts 《药典》
 * @accepts 峰会（
 * @refuses `要闻 `
 * @refuses 要闻|
 */
const WORDS_BEFORE = /[\p{Script=Han}》”’」』〉][(（，,、]?$/u;

/**
 * The signs around a field.
 *
 * @accepts 《海滨晚报》
 * @accepts ：要闻
 * @refuses 要闻·综合
 */
const SIGNS_AROUND = /^[\s《（(【:：·|│／/，,]+|(?<![\s》）)】:：·|│／/，,])[\s》）)】:：·|│／/，,]+$/gu;

/** To what words are joined by no mark, where a day stands behind a label. */
interface JoinedParts {
  readonly label: boolean;
  /** The day, before it. */
  readonly before: boolean;
  /** The day, behind it. */
  readonly behind: boolean;
  /** All from the label on, also where a section is named there. */
  readonly throughout: boolean;
}

/** Gives to what words are joined behind a label; `null` where no day stands there. */
export function joinedTo(text: string): JoinedParts | null {
  const here = text.slice(0, LONGEST_BEHIND);
  const day = ANY_DATE.exec(here);
  if (!day) return null;
  const before = here.slice(0, day.index);
  const behind = withoutBeside(here.slice(day.index + day[0].length));
  const words = !isField(before);
  const goesOn = WORDS_HERE.test(behind) && !isField(behind);
  return {
    label: words && WORDS_HERE.test(before),
    before: words && WORDS_BEFORE.test(before),
    behind: goesOn,
    throughout: goesOn && /^\p{Script=Han}*$/u.test(before),
  };
}

/** Tells whether words lead up to the day behind a label and go on behind it, as those of a sentence do. */
export function runsOn(text: string): boolean {
  const joined = joinedTo(text);
  return joined !== null && joined.behind && (joined.label || joined.before);
}

/** Takes away what stands beside a day, with the brackets around either. */
function withoutBeside(text: string): string {
  const rest = text.replace(/^[)）》】\]]/u, '');
  const inside = rest.replace(/^[(（]/u, '');
  const beside = BESIDE_DATE_HERE.exec(inside)?.[0] ?? '';
  return beside === '' ? rest : inside.slice(beside.length).replace(/^[)）]/u, '');
}

/** Tells whether words are a field of a marker: the name of a paper, or of a section. */
function isField(text: string): boolean {
  const words = text.replaceAll(SIGNS_AROUND, '');
  return isPaper(words) || words.split('·').some((word) => KNOWN_SECTION.test(word));
}
