/**
 * The words of a jump line → that its article goes on in another issue, or began in one.
 *
 *   from = 上接 / 接 / 续 / 承 issue [ page ]                             ; 接上期 / 续昨 / 上接11月18日4版
 *   on   = [ 未完 ] 下转 / 见 issue [ page ] / [ 未完 ] issue 待续 / 续完   ; 下转明日4版 / 未完，下期待续
 */
import { narrowed } from '../../model/narrow.ts';
import type { Jump } from './jump-form.ts';

const ANY_NUMBER = '(?:\\d{1,5}|[〇零一二三四五六七八九十百]{1,6})';
const DAY = `(?:${ANY_NUMBER}年)?(?:(?:[本上下]|${ANY_NUMBER})月)?${ANY_NUMBER}日|${ANY_NUMBER}月${ANY_NUMBER}[号號]`;
const NUMBERED_ISSUE = `(?:[总總])?第?${ANY_NUMBER}期|${DAY}`;
const BEFORE = `(?:上一?[期号號周週次回讲講]|前(?:一?[期日天次]|[文稿])?|昨[日天晚]?|${NUMBERED_ISSUE})`;
const BEHIND = `(?:下一?[期号號周週次回讲講]|明[日天晚]?|次[日期]|翌日|[后後]天|${NUMBERED_ISSUE})`;
const THIS_PAPER = '\\s{0,3}(?:本?[报報刊])?\\s{0,3}';
const PAGE = `${THIS_PAPER}(?:本版|第?\\s{0,3}[A-Z]{0,2}${ANY_NUMBER}\\s{0,3}[版页頁]|[A-Z]\\d{1,3})?`;
const PERHAPS_UNFINISHED = '(?:(?:未完|[连連][载載])[,，、\\s]*)?';

/**
 * It began in another issue.
 *
 * @accepts 接上期
 * @accepts 续昨
 * @accepts 上接昨日第2版
 * @accepts 上接11月18日4版
 * @accepts 接本报第1023期
 * @refuses 上接第2版
 * @refuses 接上级通知
 * @refuses 续前行
 */
const FROM_OTHER = new RegExp(
  `^(?:上\\s{0,3}接|[紧緊承]?接[续續]?|[续續]接?|承)[自於于]?${THIS_PAPER}${BEFORE}${PAGE}$`,
  'u',
);

/**
 * It goes on in another issue.
 *
 * @accepts 下期待续
 * @accepts 未完，明日续
 * @accepts 下转明日第4版
 * @accepts 下接11月20日3版
 * @accepts 未完，请看下期
 * @refuses 未完待续
 * @refuses 下期再见
 * @refuses 明日之星
 */
const ON_OTHER = new RegExp(
  `^${PERHAPS_UNFINISHED}(?:(?:下?\\s{0,3}[转轉续續接]|[续續]?[见見刊]|[请請且]?[看阅閱见見])${THIS_PAPER}${BEHIND}${PAGE}(?:待?[续續]完?)?` +
    `|${BEHIND}${PAGE}(?:待[续續]|[继繼再]?[续續][完刊登载載]?|[连連][载載]))$`,
  'u',
);

/**
 * It began in another issue, in English.
 *
 * @accepts Continued from last issue
 * @accepts Continued from yesterday
 * @refuses Continued from Page One
 */
const ENGLISH_FROM_OTHER =
  /^continue[sd] from (?:(?:(?:the|our) )?(?:last|previous) (?:issue|week|number|month)|yesterday)$/iu;

/**
 * It goes on in another issue, in English.
 *
 * @accepts To be continued in our next issue
 * @accepts Continued tomorrow
 * @refuses Continued on Page A5
 */
const ENGLISH_ON_OTHER =
  /^(?:to be )?continue[sd] (?:(?:in )?(?:(?:the|our) )?next (?:issue|week|number|month)|tomorrow)$/iu;

/**
 * What shows, where no sign stands around it, that a line is one: the name of an issue or a page, or that it goes on.
 *
 * @accepts 接上期
 * @accepts 明日待续
 * @accepts Continued tomorrow
 * @refuses 续昨
 * @refuses 见明日
 */
const SPEAKS_FOR_ITSELF = /[期版页頁]|待[续續]|未完|^[A-Za-z]/u;

/** Gives the jump line of another issue that a line is, less its brackets and signs; `null` where it is none. Without signs around it, it has to name an issue or a page. */
export function readOtherIssue(core: string, marked: boolean): Jump | null {
  if (!marked && !SPEAKS_FOR_ITSELF.test(core)) return null;
  const own = narrowed(core);
  const fits = (...patterns: readonly RegExp[]): boolean => patterns.some((pattern) => pattern.test(own));
  const way = fits(FROM_OTHER, ENGLISH_FROM_OTHER) ? 'from' : fits(ON_OTHER, ENGLISH_ON_OTHER) ? 'on' : null;
  return way && { way, pages: [], part: null, key: null, otherIssue: true };
}
