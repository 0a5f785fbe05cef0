/** A command that was started, and how it ends. */
import type { ChildProcess, ChildProcessWithoutNullStreams } from 'node:child_process';

export interface Outcome {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A command that runs. */
export interface Started {
  readonly child: ChildProcess;
  /** Waits until it has said something on standard error. */
  readonly says: (words: string) => Promise<void>;
  readonly ended: Promise<Outcome>;
}

/** Gives what a process says while it runs, and how it ends. */
export function watchStarted(child: ChildProcessWithoutNullStreams): Started {
  const said = { stdout: '', stderr: '' };
  for (const stream of ['stdout', 'stderr'] as const)
    child[stream].on('data', (text) => (said[stream] += String(text)));
  const ended = new Promise<Outcome>((done) => {
    child.on('close', (status) => {
      done({ status, ...said });
    });
  });
  const says: Started['says'] = (words) =>
    new Promise((done, fail) => {
      const look = (): void => {
        if (said.stderr.includes(words)) done();
      };
      child.stderr.on('data', look);
      child.on('close', () => {
        fail(new Error(`It ended without saying ${words}: ${said.stderr}`));
      });
      look();
    });
  return { child, says, ended };
}
