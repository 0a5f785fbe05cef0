/** What is wrong with a file that translators work on. */
import { VFile } from 'vfile';
import { Message, type Finding } from '../../model/message.ts';

export type FileProblem = Pick<Finding, 'ruleId' | 'reason' | 'note'>;

/** Gives a file, or what was named in the place of one, with a message. */
export function fileComplaint(path: string, problem: FileProblem): VFile {
  const file = new VFile({ path });
  file.messages.push(new Message({ ...problem, fatal: true }));
  return file;
}

/** Gives what is wrong with a translation that has a block which its source has not, or as another kind. */
export function misplacedIn(block: string): FileProblem {
  return {
    ruleId: 'exchange-misplaced',
    reason: {
      'zh-CN': `\`${block}\` 在原文中没有，或不是同一种段落`,
      en: `Unexpected \`${block}\`, expected the blocks of its source, each of its kind`,
    },
    note: {
      'zh-CN': '改正译文文件，再运行一次。`npm run check:translations` 指出所在的行。',
      en: 'Mend the file, then run the command again; `npm run check:translations` names the line.',
    },
  };
}
