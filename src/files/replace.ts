/** Writes beside what stands and swaps at the end: what stands is whole at any moment. */
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Message } from '../model/message.ts';

/** Makes a file hold a text; throws a `Message` where it can't be written, and leaves the old text. */
export function replaceFile(path: string, contents: string | Uint8Array): void {
  prepareFile(path, contents);
  swapFile(path);
}

/** Writes beside a file what it will hold; throws a `Message` where it can't. */
export function prepareFile(path: string, contents: string | Uint8Array): void {
  const { next } = besides(path);
  writing(path, next, () => {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(next, contents);
  });
}

/** Puts what was prepared in the place of a file; throws a `Message` where it can't, and leaves the old text. */
export function swapFile(path: string): void {
  const { next } = besides(path);
  writing(path, next, () => {
    renameSync(next, path);
  });
}

/** Writes beside a folder the files that it will hold, by name; throws a `Message` where it can't. */
export function prepareFolder(path: string, files: ReadonlyMap<string, string>): void {
  const { next } = besides(path);
  writing(path, next, () => {
    rmSync(next, { recursive: true, force: true });
    mkdirSync(next, { recursive: true });
    for (const [name, contents] of files) writeFileSync(join(next, name), contents);
  });
}

/** Puts a finished folder in the place of another, which is there until the new one can be; throws a `Message` where it can't. */
export function swapFolder(finished: string, path: string): void {
  const { last } = besides(path);
  writing(path, finished, () => {
    rmSync(last, { recursive: true, force: true });
    if (existsSync(path)) renameSync(path, last);
    renameSync(finished, path);
  });
  rmSync(last, { recursive: true, force: true });
}

/** Brings back a folder that was moved away when a swap was cut short by the machine. */
export function mendSwap(path: string): void {
  const { last } = besides(path);
  if (existsSync(last) && !existsSync(path)) renameSync(last, path);
}

/** Names beside a path: of what is being written, and of what stood before. Hidden, so that nothing reads them. */
export function besides(path: string): { next: string; last: string } {
  const name = join(dirname(path), `.${basename(path)}`);
  return { next: `${name}.next`, last: `${name}.last` };
}

function writing(path: string, beside: string, write: () => void): void {
  try {
    write();
  } catch (error) {
    rmSync(beside, { recursive: true, force: true });
    mendSwap(path);
    throw unwritable(path, error);
  }
}

/** Gives the message that a path could not be written, and why. */
export function unwritable(path: string, error: unknown): Message {
  const { message: why } = error as Error;
  const message = new Message({
    ruleId: 'unwritable',
    reason: {
      'zh-CN': `\`${path}\` 无法写入：${why}`,
      en: `Unexpected failure, expected to write \`${path}\`: ${why}`,
    },
    note: {
      'zh-CN': '检查磁盘空间与权限后再运行一次；原有文件未变。',
      en: 'Look at the free space and the permissions, then run it again; what stood there is unchanged.',
    },
    fatal: true,
  });
  if (error instanceof Error) message.cause = error;
  return message;
}
