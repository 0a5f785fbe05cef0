/** A line of other text → the jump that it begins or ends with. */
import type { Jump } from './jump-form.ts';
import { JUMP_LENGTH, readJump, WORD_OF_WAY } from './jump.ts';
import { PART_SIGNS, SYMBOL } from './jump-signs.ts';

/** A jump in a line of other text. */
export interface PlacedJump {
  readonly jump: Jump;
  /** Its characters in the line, the second behind the last. */
  readonly from: number;
  readonly to: number;
}

/**
 * A jump in brackets, or behind arrows, at the end of other text.
 *
 * @accepts 每天二十辆。（下转第三版）
 * @accepts 每天二十辆。►下转3版
 * @accepts 每天二十辆。⟶下转3版
 * @accepts 每天二十辆。〖下转3版〗
 * @accepts 每天二十辆。下转第3版②
 * @refuses （下转第三版）每天二十辆。
 */
const AT_END = new RegExp(
  [
    String.raw`(?:(?!《)\p{Ps}[^\p{Ps}\p{Pe}。！？]{2,40}\p{Pe}?[${PART_SIGNS}]?`,
    `(?:${SYMBOL}){1,6}(?:(?!${SYMBOL})[^。！？]){2,40}`,
    `(?<=[。！？”…])[^。！？”]{3,24}[${PART_SIGNS}]?)(?:\\s|${SYMBOL}){0,60}$`,
  ].join('|'),
  'u',
);

/**
 * A jump in brackets at the beginning of other text.
 *
 * @accepts （上接第一版）冷链车当天进城。
 * @accepts 🔺〖上接第一版〗冷链车当天进城。
 * @accepts (Continued from Page A1) The river rose.
 * @refuses 冷链车当天进城。（下转第三版）
 */
const AT_START = new RegExp(
  String.raw`^(?:\s|${SYMBOL}){0,60}(?!《)\p{Ps}[^\p{Ps}\p{Pe}。！？]{2,40}\p{Pe}\s*`,
  'u',
);

const SENTENCE_ENDS: ReadonlySet<string> = new Set(['。', '！', '？']);

function isHan(code: number): boolean {
  return code >= 0x4e00 && code <= 0x9fff;
}

/** Gives the jump that a line of other text ends with; `null` where it ends with none. */
export function jumpAtEnd(text: string): PlacedJump | null {
  // Most lines end as a sentence does, and are not looked at any closer.
  if (SENTENCE_ENDS.has(text.at(-1) ?? '')) return null;
  const end = text.slice(-JUMP_LENGTH);
  const found = WORD_OF_WAY.test(end) ? AT_END.exec(end) : null;
  const jump = found && readJump(found[0]);
  if (!found || !jump || found[0].trim().length === text.length) return null;
  return { jump, from: text.length - end.length + found.index, to: text.length };
}

/** Gives the jump that a line of other text begins with; `null` where it begins with none. */
export function jumpAtStart(text: string): PlacedJump | null {
  // Most lines begin with a Chinese character.
  if (isHan(text.charCodeAt(0))) return null;
  const start = text.slice(0, JUMP_LENGTH);
  const found = WORD_OF_WAY.test(start) ? AT_START.exec(start) : null;
  const jump = found && readJump(found[0]);
  if (!found || !jump || found[0].length >= text.length) return null;
  return { jump, from: 0, to: found[0].trimEnd().length };
}
