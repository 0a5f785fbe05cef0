/** Of two heading lines without a dash, which is the headline: the first, with a deck below it, or the second, below its kicker. */
import { weighed, type Sign, type Weighed } from './sign.ts';
import { DECK_WEIGHTS } from './weights.ts';

/** The two lines, in order. */
export type TwoLines = readonly [first: string, second: string];

/**
 * Figures, and numbers in Chinese.
 *
 * @accepts 让146户圆了致富梦
 * @accepts 五千万立方米
 * @refuses 贯通
 */
const COUNTS_IN_WORDS =
  /\d|[一二三四五六七八九十百千万两]{2,}|[三四五六七八九十百千万](?:个|家|项|名|年|天|条|亩|元|户|人|次|成|公里)/u;
/**
 * What a meeting or an office has done, which a kicker says.
 *
 * @accepts 省委常委会召开会议
 * @accepts 农业农村部部署
 * @refuses 会议室里的灯光
 */
const MEETING = /(?:会议?|要求|通知|提出|指出|强调|召开|举行|决定|部署|见效|公布|发布)$/u;
/**
 * What kind of text it is, which a deck says.
 *
 * @accepts 黄河大堤抢险纪实
 * @accepts 滨州见闻
 * @refuses 渔港新貌
 */
const ACCOUNT = /(?:纪实|侧记|见闻|记|访|讲话|主持|出席|观察|报告)$/u;
/**
 * A series, or one of its parts.
 *
 * @accepts 行走黄河·山东段
 * @accepts “新春走基层”系列
 * @accepts 治水之三
 * @refuses 渔港新貌
 */
const SERIAL = /[·①-⑳:：]|系列|之[一二三四五六七八九十]$/u;

const fits = (test: (lines: TwoLines) => boolean): Sign<TwoLines> => ({
  reason: 'several-lines',
  amount: (lines) => (test(lines) ? 1 : 0),
});

/** The signs that the second is a deck, by their names in `weights.ts`. */
export const DECK_SIGNS = {
  shortFirst: fits(([first]) => first.length <= 6),
  fourFirst: fits(([first]) => first.length === 4),
  longerSecond: fits(([first, second]) => second.length - first.length >= 3),
  muchLongerSecond: fits(([first, second]) => second.length - first.length >= 7),
  longerFirst: fits(([first, second]) => first.length - second.length >= 2),
  muchLongerFirst: fits(([first, second]) => first.length - second.length >= 5),
  figuresSecond: fits(([, second]) => COUNTS_IN_WORDS.test(second)),
  figuresFirst: fits(([first]) => COUNTS_IN_WORDS.test(first)),
  partsFirst: fits(([first]) => /[ \u3000]/u.test(first)),
  partsSecond: fits(([, second]) => /[ \u3000]/u.test(second)),
  clausesFirst: fits(([first]) => /[，,]/u.test(first)),
  clausesSecond: fits(([, second]) => /[，,]/u.test(second)),
  quotedFirst: fits(([first]) => first.includes('“')),
  quotedSecond: fits(([, second]) => second.includes('“')),
  meeting: fits(([first]) => MEETING.test(first)),
  account: fits(([, second]) => ACCOUNT.test(second)),
  serial: fits(([first]) => SERIAL.test(first)),
} as const satisfies Record<string, Sign<TwoLines>>;

/** Gives whether the second of two heading lines is a deck, else the first is a kicker; and why. */
export function isDeckBelow(lines: TwoLines): Weighed {
  return weighed(DECK_SIGNS, DECK_WEIGHTS, lines, ['several-lines', 'several-lines']);
}
