/** Ctrl-C between two steps of work: the step that runs is finished, the next is not begun. */

/** Exit code of a command that was interrupted, as shells count it. */
export const INTERRUPTED = 130;

/** Gives a function that lets a waiting signal arrive, and tells whether the work should stop. */
export function watchInterrupt(): () => Promise<boolean> {
  let interrupted = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.on(signal, () => {
      interrupted = true;
    });
  return async () => {
    await new Promise(setImmediate);
    return interrupted;
  };
}
