/**
 * headline-lines: a headline has three lines at the most, with a kicker or a deck that has no dash.
 *
 * 一个标题至多三行，不带破折号的引题、副题也计在内。
 *
 * @example accepted
 * ```text
 * 海滨晚报2021年11月19日01版
 * 优化营商环境
 * 开展服务行动
 * 打造城市温度
 * 本报讯 全市服务行动昨天开始。
 * ```
 *
 * @example reported
 * ```text
 * 海滨晚报2021年11月19日01版
 * 今日看点
 * 优化营商环境
 * 开展服务行动
 * 打造城市温度
 * 本报讯 全市服务行动昨天开始。
 * ```
 */
import type { Block, BlockRole, Issue } from '../../model/issue.ts';
import { Message } from '../../model/message.ts';

const MOST = 3;

/**
 * The dash of a kicker or a deck.
 *
 * @accepts ——港区改革记
 * @accepts 从五天到两小时——
 * @refuses 优化营商环境
 */
const DASHED = /^[—─－―]{2}|[—─－―]{2}$/u;

/** Gives a message for each head, of a page or an article, that has more lines without a dash than papers print. */
export function checkHeadlineLines({ pages }: Issue): Message[] {
  const heads = pages.flatMap(({ blocks, highlights }) => [
    undashedHead(blocks),
    ...highlights.map((highlight) => undashedHead(highlight.blocks)),
  ]);
  return heads.filter((lines) => lines.length > MOST).map(tooMany);
}

function undashedHead(blocks: readonly Block[]): Block[] {
  return blocks.filter(({ role, text }) => ROLES_OF_HEAD.has(role) && !DASHED.test(text));
}

const ROLES_OF_HEAD: ReadonlySet<BlockRole> = new Set(['kicker', 'headline', 'deck']);

function tooMany(lines: readonly Block[]): Message {
  return new Message({
    ruleId: 'headline-lines',
    line: lines[MOST]?.line ?? 1,
    reason: {
      'zh-CN': `标题有 ${lines.length} 行，至多应有 ${MOST} 行`,
      en: `Unexpected headline of ${lines.length} lines, expected ${MOST} at the most`,
    },
    note: {
      'zh-CN': '看看其中是否有引题、副题、单位或另一篇的标题，在 `.yaml` 的 `corrections` 中指定。',
      en: 'See whether a kicker, a deck, an organisation or another headline is among them, and name it under `corrections` in the `.yaml`.',
    },
    fatal: false,
  });
}
