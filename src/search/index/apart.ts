/** Work in a program of its own: what it takes of the memory is given back when it is done. */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { basename } from 'node:path';
import { programFile } from '../../files/program-file.ts';

/** V8 lets young values pile up for speed; here memory is dearer. */
const MEGABYTES_OF_YOUNG = 2;

/** What a program of ours tells: what it is at, and in the end its answer, or why it has none. */
interface ToldApart {
  readonly at?: string;
  readonly answer?: object;
  readonly failed?: string;
}

/** Tells what a program is at, which is named where it fails. */
export type TellPlace = (at: string) => void;

/** Gives what a program of ours answers to a task; rejects where there is no such program, or it fails, and names what it was at. */
export async function runApart(url: URL, task: object): Promise<unknown> {
  const file = programFile(url);
  const name = basename(file);
  const program = fork(file, {
    serialization: 'advanced',
    execArgv: [`--max-semi-space-size=${MEGABYTES_OF_YOUNG}`],
  });
  let told: ToldApart = {};
  program.on('message', (more) => {
    told = { ...told, ...(more as ToldApart) };
  });
  program.send(task);
  // What was sent before the end may be read after it: the channel closes last.
  const [[code]] = (await Promise.all([once(program, 'exit'), once(program, 'disconnect')])) as [
    [number | null],
    unknown,
  ];
  const where = told.at === undefined ? '' : `${told.at}: `;
  if (told.failed !== undefined) throw new Error(`${where}${told.failed} (search index, ${name})`);
  if (code !== 0) throw new Error(`${where}Search index: ${name} ended with ${code ?? 'a signal'}.`);
  // Where Pagefind's own program dies, nothing is left to wait for, and ours ends as if it had done its work.
  if (told.answer === undefined)
    throw new Error(`${where}Search index: ${name} ended without an answer; the machine may lack memory.`);
  return told.answer;
}

/** Makes this program do its one task, tell what came of it, and end. */
export function answerApart(work: (task: unknown, tell: TellPlace) => Promise<object>): void {
  const tell = (told: ToldApart): boolean | undefined => process.send?.(told);
  process.once('message', (task: unknown) => {
    void Promise.resolve()
      .then(() => work(task, (at) => tell({ at })))
      .then(
        (answer): ToldApart => ({ answer }),
        (error: unknown): ToldApart => ({ failed: error instanceof Error ? error.message : String(error) }),
      )
      .then((told) => {
        process.send?.(told, () => {
          process.disconnect();
        });
      });
  });
}
