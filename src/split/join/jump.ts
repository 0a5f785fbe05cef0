/**
 * One line → the jump line that it is, or begins or ends with: on which page an article goes on, or began.
 *
 *   jump  = signs [ bracket ] [ key ] way [ pages ] [ section ] [ part ] [ key ] [ bracket ] signs
 *   way   = 下转 / 上接 / 紧接 / 接 / 转 / 详见 / 相关报道见 / 未完待续 / "Continued on" / "See LEVEE," …
 *   pages = 第3版 / 3版 / A02版 / 第三版 / 第2、3版 / 2—3版 / 头版 / "page A5" / "Page One"
 *   part  = ② / (2) / 之二                       ; several articles of a page go on on the same one
 *   key   = 《…》 / LEVEE                         ; which of them goes on
 *   both  = jump sign jump                       ; 上接第1版 下转第3版
 *   end   = 续完 / 全文完                          ; it ends here
 */
import { unifyIdeographs } from '../../model/ideographs.ts';
import { readEndJump } from './end-jump.ts';
import { readEnglishJump } from './english-jump.ts';
import type { Jump, JumpWay } from './jump-form.ts';
import { withinSigns, withoutPart } from './jump-signs.ts';
import { readOtherIssue } from './other-issue.ts';
import { readPrintedPages } from './printed-page.ts';
import { readPointers } from './see-jump.ts';

/** Characters of a jump line at the most; chosen: room for a headline in it. */
export const JUMP_LENGTH = 60;

/**
 * That a page is one of this issue.
 *
 * @accepts 本报今日3版
 * @accepts 今日3版
 * @refuses 3版
 */
const OF_TODAY = /^(?:本[报報刊]?\s*今[日天]|本[报報刊期]|今[日天]|同日)\s*/u;

/** Ways by what a line begins with, the longest first. */
const CHINESE_WAYS: readonly (readonly [way: JumpWay, words: RegExp])[] = [
  /**
   * It goes on elsewhere.
   *
   * @accepts 下转第3版
   * @accepts 未完，转4版
   * @accepts 全文转4版
   * @accepts 轉A5
   * @refuses 上接第1版
   * @refuses 好转3版
   */
  [
    'on',
    /^(?:未完[,，、]?\s*)?(?:下\s*[转轉续續接](?:至|到|入)?|(?:全?文)?[转轉][下至到入接]?|[续續][见見])\s*/u,
  ],
  /**
   * It began elsewhere.
   *
   * @accepts 上接第1版
   * @accepts 續自A1
   * @accepts 文接A2版
   * @refuses 下转第3版
   * @refuses 紧接第2版
   */
  ['from', /^(?:上\s*[接续續承]|文接|承接|承上|[续續接]自)\s*[於于]?\s*/u],
  /**
   * It goes on there, or began there.
   *
   * @accepts 紧接第二版
   * @accepts 接1版
   * @accepts 續A4
   * @refuses 上接第二版
   */
  ['either', /^(?:[紧緊]接|接[续續]?|[续續]接?)\s*/u],
];

/**
 * It goes on, where no page is named.
 *
 * @accepts 未完待续
 * @accepts 待續
 * @refuses 未完成的工程
 */
const UNFINISHED = /^(?:未完)?[,，、]?\s*待[续續]$|^未完$/u;

/**
 * What parts two jumps on one line.
 *
 * @accepts 上接第1版 下转第3版
 * @accepts 上接第1版，下转第3版
 * @refuses 下转第3版
 */
const BETWEEN_JUMPS = /\s{0,3}[,，;；、/／|｜]\s{0,3}|\s{1,3}|(?<=\p{Pe})(?=\p{Ps})/gu;

/**
 * What names the article, before or behind the pages.
 *
 * @accepts 《渔港新貌》下转3版
 * @refuses 渔港新貌
 */
const KEY_BEFORE = /^《([^《》]{1,30})》\s*(?:一?文)?\s*/u;

/**
 * Which article, behind the pages.
 *
 * @accepts 下转3版《渔港新貌》
 * @accepts 下转3版，标题《渔港新貌》
 * @refuses 《渔港新貌》下转3版
 */
const KEY_BEHIND =
  /(?<!\s)\s*(?:[,，]?\s{0,2}[标標]?[题題][为為]?[:：]?\s{0,2})?《([^《》]{1,30})》\s*(?:一?文)?$/u;

/**
 * A character of what every jump line says: most lines of a text have none, and are not looked at any closer.
 *
 * @accepts 下转第3版
 * @accepts 待續
 * @accepts 报道详见今日4版
 * @accepts 刊于A4
 * @accepts See LEVEE, Page A3
 * @refuses 建成冷库3座。
 */
export const WORD_OF_WAY = /[转轉续續接承待未见見看阅閱刊完终終A-Za-z]/u;

/**
 * Gives the jump line that all of a line is; `null` where it is none. Words that only mention a page are none:
 * 下转折点, 接3版税.
 */
export function readJump(line: string): Jump | null {
  if (line.length > JUMP_LENGTH || !WORD_OF_WAY.test(line)) return null;
  const own = unifyIdeographs(line.trim());
  const { text: core, part } = withinSigns(own);
  if (core === '') return null;
  const marked = core !== own;
  const found = readOne(core, marked);
  return found ? { ...found, part: found.part ?? part } : readBoth(core, marked);
}

function readOne(core: string, marked: boolean): Jump | null {
  return (
    readEndJump(core, marked) ??
    readOtherIssue(core, marked) ??
    readEnglishJump(core) ??
    readChinese(core, marked)
  );
}

/** Gives the two jumps of a line that says where its article began, and where it goes on. */
function readBoth(core: string, marked: boolean): Jump | null {
  for (const { index, 0: sign } of core.matchAll(BETWEEN_JUMPS)) {
    const [one, other] = [core.slice(0, index), core.slice(index + sign.length)].map((text) => {
      const { text: half, part } = withinSigns(text);
      const jump = half === '' ? null : readOne(half, marked || half !== text);
      return jump && { ...jump, part: jump.part ?? part };
    });
    if (one && other && one.way !== other.way && SIDES.has(one.way) && SIDES.has(other.way))
      return { ...one, also: other };
  }
  return null;
}

/** The ways of which one line can say two. */
const SIDES: ReadonlySet<JumpWay> = new Set(['on', 'from', 'either']);

function readChinese(core: string, marked: boolean): Jump | null {
  if (UNFINISHED.test(core)) return { way: 'on', pages: [], part: null, key: null };
  const { text, part, key } = besideName(core);
  const said = wayOf(text);
  const pages = said
    ? readPrintedPages(text.slice(said.length).replace(OF_TODAY, ''), marked)
    : readPointers(text, marked);
  return pages && { way: said?.way ?? 'see', pages, part, key };
}

/** Takes what names the article off a line, before and behind the pages. */
function besideName(core: string): Pick<Jump, 'part' | 'key'> & { readonly text: string } {
  const before = KEY_BEFORE.exec(core);
  const { text, part } = withoutPart(before ? core.slice(before[0].length) : core);
  const behind = KEY_BEHIND.exec(text);
  return { text: text.slice(0, behind?.index), part, key: before?.[1] ?? behind?.[1] ?? null };
}

function wayOf(text: string): { way: JumpWay; length: number } | null {
  for (const [way, words] of CHINESE_WAYS) {
    const found = words.exec(text);
    if (found) return { way, length: found[0].length };
  }
  return null;
}
