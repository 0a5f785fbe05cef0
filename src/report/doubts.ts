/** What of a split needs the look of an editor, in numbers, with the command that shows it. */
import { count } from '../i18n/plural.ts';
import { blocksOf } from '../model/issue.ts';
import type { Words } from '../model/message.ts';
import type { Reading } from '../split/parse/index.ts';

/** Below it `inspect` puts a ? beside a decision. */
export const DOUBTFUL = 0.7;

export interface Doubts {
  /** Beginnings of articles and pages that may be none. */
  readonly beginnings: number;
  /** Lines outside any article. */
  readonly unclassified: number;
}

/** Gives how much of a reading is doubtful. */
export function doubtsOf({ issue, pages }: Reading): Doubts {
  const decisions = pages.flatMap(({ decision, starts }) => [decision, ...starts]);
  const blocks = issue.pages.flatMap((page) => [
    ...page.blocks,
    ...page.highlights.flatMap((highlight) => highlight.blocks),
  ]);
  return {
    beginnings: decisions.filter(({ confidence }) => confidence < DOUBTFUL).length,
    unclassified: blocksOf(blocks, 'unclassified').length,
  };
}

/** Tells whether there is anything to look at. */
export function isDoubtful({ beginnings, unclassified }: Doubts): boolean {
  return beginnings + unclassified > 0;
}

/** Gives the line that says how much of a seed needs a look, and the command that shows it. */
export function doubtWords(seed: string, { beginnings, unclassified }: Doubts): Words {
  const command = `npm run --silent inspect -- ${seed}`;
  return {
    'zh-CN': `请过目：${beginnings} 处版面或文章的起点存疑，${unclassified} 行未归类；以 ? 标出：${command}`,
    en: `To look at: ${count(beginnings, 'doubtful beginning of a page or article', 'doubtful beginnings of pages or articles')}, ${count(unclassified, 'unclassified line', 'unclassified lines')}; ? marks them in: ${command}`,
  };
}
