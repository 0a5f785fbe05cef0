/** How far a long command is: one line that renews itself on a terminal, nothing elsewhere. */
import { count } from '../i18n/plural.ts';
import type { Words } from '../model/message.ts';
import { say } from './language.ts';

const EVERY_MS = 100;

export interface Progress {
  /** Tells how much is done: issues, files, pages. */
  readonly tell: (issues: number, files: number) => void;
  /** Takes the line away. */
  readonly end: () => void;
}

/** Gives the progress of work on so many issues. */
export function showProgress(all: number, stream: NodeJS.WriteStream = process.stderr): Progress {
  if (!stream.isTTY) return { tell: () => undefined, end: () => undefined };
  const started = performance.now();
  let last = 0;
  return {
    tell: (issues, files) => {
      const now = performance.now();
      if (now - last < EVERY_MS) return;
      last = now;
      const rate = Math.round((files * 1000) / Math.max(now - started, 1));
      stream.write(`\r\u001B[K${say(progressWords(issues, all, files, rate))}`);
    },
    end: () => {
      stream.write('\r\u001B[K');
    },
  };
}

function progressWords(issues: number, all: number, files: number, rate: number): Words {
  return {
    'zh-CN': `${issues}/${all} 期，${files} 个文件，每秒 ${rate} 个`,
    en: `${issues} of ${count(all, 'issue', 'issues')}, ${count(files, 'file', 'files')}, ${rate} a second`,
  };
}
