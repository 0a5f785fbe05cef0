/** The lock of the archive, as commands take it: the one that was started first writes, the others wait. */
import { VFile } from 'vfile';
import type { Holder } from '../files/archive-lock.ts';
import { joinLock, LOCK_FILE, takeLock } from '../files/archive-lock.ts';
import type { Words } from '../model/message.ts';
import { Message } from '../model/message.ts';
import { say } from '../report/language.ts';
import { report } from '../report/terminal.ts';

/** Names to a program the process that started it and holds the lock. */
const HOLDER = 'BANMIAN_LOCK_HOLDER';

/** The environment of a program that is started by the command which holds the lock. */
export const LOCKED_ENVIRONMENT = { [HOLDER]: String(process.pid) } as const;

/** Tells whether a command that holds the lock started this process. */
export function isHeld(): boolean {
  return process.env[HOLDER] !== undefined;
}

/** Waits until this command alone may write the archive, and says for whom it waits; where it never may, says why and ends the process. */
export async function holdArchive(command: string): Promise<void> {
  const holder = process.env[HOLDER];
  try {
    if (holder === undefined)
      await takeLock(command, (other) => {
        console.error(say(waitingFor(other)));
      });
    else if (!joinLock(Number(holder))) process.exit(1);
  } catch (error) {
    if (!(error instanceof Message)) throw error;
    const file = new VFile({ path: LOCK_FILE });
    file.messages.push(error);
    process.exit(report([file], { 'zh-CN': '', en: '' }));
  }
}

function waitingFor(holder: Holder | null): Words {
  const who = holder && `\`npm run ${holder.command}\``;
  return {
    'zh-CN': `${who ?? '另一个命令'}（进程 ${holder?.pid ?? '？'}）正在写这个档案；等它结束。`,
    en: `${who ?? 'Another command'} (process ${holder?.pid ?? '?'}) is writing this archive; waiting for it to end.`,
  };
}
