/** What a command says where the file system refuses what it asks: one message, in the language of the terminal. */
import { relative } from 'node:path';
import { VFile } from 'vfile';
import { Message } from '../model/message.ts';
import { whyUnreadable } from '../files/seed-messages.ts';
import { report } from '../report/terminal.ts';

/** Ends a command with a message where a file or folder is not what it should be; any other failure is shown as Node shows it. */
export function tellFailures(): void {
  if (process.listeners('uncaughtException').includes(tellFailure)) return;
  process.on('uncaughtException', tellFailure);
}

function tellFailure(error: unknown): void {
  const path = pathRefused(error);
  if (path === null) {
    process.off('uncaughtException', tellFailure);
    throw error;
  }
  const why = whyUnreadable(error);
  const file = new VFile({ path });
  file.messages.push(
    new Message({
      ruleId: 'file-system',
      reason: {
        'zh-CN': `用不了：${why['zh-CN']}`,
        en: `Unexpected failure, expected to use this file or folder: ${why.en}`,
      },
      note: {
        'zh-CN': '检查它该是文件还是文件夹、权限是否足够，再运行一次。',
        en: 'See whether it should be a file or a folder, and that you may use it; then run it again.',
      },
      fatal: true,
    }),
  );
  process.exit(report([file], { 'zh-CN': '', en: '' }));
}

/** Gives the file or folder that the file system refused, from the project's root; `null` for a failure of another kind. */
function pathRefused(error: unknown): string | null {
  if (!(error instanceof Error) || !('syscall' in error) || !('path' in error)) return null;
  return typeof error.path === 'string' ? relative('.', error.path) || '.' : null;
}
