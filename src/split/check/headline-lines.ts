/**
 * headline-lines: a headline has three lines at the most.
 *
 * 一个标题至多三行。
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
import type { Block, Issue } from '../../model/issue.ts';
import { blocksOf } from '../../model/issue.ts';
import { Message } from '../../model/message.ts';

const MOST = 3;

/** Gives a message for each headline, of a page or an article, that has more lines than papers print. */
export function checkHeadlineLines({ pages }: Issue): Message[] {
  const heads = pages.flatMap(({ blocks, highlights }) => [
    blocksOf(blocks, 'headline'),
    ...highlights.map((highlight) => blocksOf(highlight.blocks, 'headline')),
  ]);
  return heads.filter((lines) => lines.length > MOST).map(tooMany);
}

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
