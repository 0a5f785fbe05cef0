/** Messages → the terminal and the exit code. */
import type { VFile } from 'vfile';
import { reporter } from 'vfile-reporter';

/** Prints every message, and the summary when none is fatal; gives the exit code, 0 or 1. */
export function report(files: readonly VFile[], summary: string): 0 | 1 {
  const withMessages = files.filter((file) => file.messages.length > 0);
  if (withMessages.length > 0) console.error(reporter([...withMessages], { verbose: true }));
  if (files.some((file) => file.messages.some((message) => message.fatal))) return 1;
  console.log(summary);
  return 0;
}
