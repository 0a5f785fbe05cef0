/** Work that is done when it is first asked for. */

/** Gives a function that works once; after a failure, with which it rejects, the next call tries again. */
export function once<Value>(work: () => Promise<Value>): () => Promise<Value> {
  let started: Promise<Value> | null = null;
  return () => {
    started ??= work().catch((error: unknown) => {
      started = null;
      throw error;
    });
    return started;
  };
}
