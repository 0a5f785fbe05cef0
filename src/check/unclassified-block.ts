/** unclassified-block: text whose role is doubtful is kept and shown, and an editor should look at it. */
import type { VFileMessage } from 'vfile-message';
import type { Issue } from '../model/issue.ts';
import { blocksOf } from '../model/issue.ts';
import { message } from './message.ts';

/** Gives a message for each block without a role. */
export function checkUnclassifiedBlock({ pages }: Issue): VFileMessage[] {
  return pages.flatMap((page) =>
    blocksOf(page.blocks, 'unclassified').map(({ line, text }) =>
      message({
        ruleId: 'unclassified-block',
        line,
        reason: `Unexpected text \`${text.slice(0, 20)}\` outside any article, expected a headline above it or text below it`,
        note: 'The text is kept on its page. Look at the lines around it.',
        fatal: false,
      }),
    ),
  );
}
