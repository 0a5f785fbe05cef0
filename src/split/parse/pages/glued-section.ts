/**
 * A line of fields → whether the name of a section may end it, joined to the day behind its label.
 *
 *   第02版 2021年11月19日渔港新貌
 */
import { ANY_DATE } from '../../../model/printed-date.ts';
import { printedLabel } from '../../../model/page-label.ts';
import type { LabelField } from './label-field.ts';
import { isPadded } from './strange-words.ts';

/**
 * A day next in a line.
 *
 * @accepts 2021年11月19日渔港新貌
 * @refuses 渔港新貌2021年11月19日
 */
const DAY_HERE = new RegExp(`^${ANY_DATE.source}`, 'iu');

/**
 * Words to the end of a line, as the name of a section may be.
 *
 * @accepts 渔乡
 * @accepts 渔港新貌
 * @refuses 渔港新貌一览图
 */
const SHORT_WORDS = /^\p{Script=Han}{2,6}\s*$/u;

/**
 * Such words, and hardly the verb of a sentence.
 *
 * @accepts 渔港新貌
 * @refuses 发行
 */
const WORDS_ALONE = /^\p{Script=Han}{4,6}\s*$/u;

/** Tells whether the name of a section may be joined to the day that stands behind a label: 第02版 2021年11月19日渔港新貌. */
export function endsGlued({ at, length }: LabelField, known: string): boolean {
  const behind = known.slice(at + length).trimStart();
  const words = behind.replace(DAY_HERE, '');
  const padded = isPadded({ label: printedLabel(known.slice(at, at + length)) });
  return words !== behind && (padded ? SHORT_WORDS : WORDS_ALONE).test(words);
}
