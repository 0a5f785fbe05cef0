/** Work in a program of its own: what it takes of the memory is given back when it is done. */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { basename } from 'node:path';
import { programFile } from '../../files/program-file.ts';

/** V8 lets young values pile up for speed; here memory is dearer. */
const MEGABYTES_OF_YOUNG = 2;

/** Gives what a program of ours answers to a task; rejects where there is no such program, or it fails. */
export async function runApart(url: URL, task: object): Promise<unknown> {
  const file = programFile(url);
  const name = basename(file);
  const program = fork(file, {
    serialization: 'advanced',
    execArgv: [`--max-semi-space-size=${MEGABYTES_OF_YOUNG}`],
  });
  let answer: unknown;
  program.once('message', (told) => {
    answer = told;
  });
  program.send(task);
  // What was sent before the end may be read after it: the channel closes last.
  const [[code]] = (await Promise.all([once(program, 'exit'), once(program, 'disconnect')])) as [
    [number | null],
    unknown,
  ];
  if (code !== 0) throw new Error(`Search index: ${name} ended with ${code ?? 'a signal'}.`);
  // Where Pagefind's own program dies, nothing is left to wait for, and ours ends as if it had done its work.
  if (answer === undefined)
    throw new Error(`Search index: ${name} ended without an answer; the machine may lack memory.`);
  return answer;
}

/** Makes this program do its one task, tell what came of it, and end. */
export function answerApart(work: (task: unknown) => Promise<object>): void {
  process.once('message', (task: unknown) => {
    void work(task).then((answer) => {
      process.send?.(answer, () => {
        process.disconnect();
      });
    });
  });
}
