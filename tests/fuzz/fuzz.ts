/**
 * `npm run fuzz [-- RUNS [SEED]]`: the promises of the splitter over a million generated texts, and how long they take.
 * Each processor reads a part of them; what fails is told with the seed of its part, which `-- 10000 SEED` reads again.
 */
import { availableParallelism } from 'node:os';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import fc from 'fast-check';
import { generatedText } from './generated-text.ts';
import { checkReading } from './reading-of-text.ts';

/** Texts of a part. */
const PART = 10_000;

interface Part {
  readonly numRuns: number;
  readonly seed: number;
}

if (isMainThread) await readAll();
else for (const part of workerData as readonly Part[]) readPart(part);

function readPart(part: Part): void {
  fc.assert(fc.property(generatedText(24), checkReading), part);
  parentPort?.postMessage(part.numRuns);
}

async function readAll(): Promise<void> {
  const [runs = '1000000', seed = String(Date.now() % 2 ** 31)] = process.argv.slice(2);
  const started = performance.now();
  console.log(`${runs} texts, seed ${seed}`);
  const parts = Array.from({ length: Math.ceil(Number(runs) / PART) }, (_, index) => ({
    numRuns: Math.min(PART, Number(runs) - index * PART),
    seed: Number(seed) + index,
  }));
  let done = 0;
  const readers = Array.from({ length: availableParallelism() }, (_, reader) =>
    readerOf(
      parts.filter((_part, index) => index % availableParallelism() === reader),
      (count) => {
        done += count;
        if (done % (10 * PART) === 0) console.log(`${done} read`);
      },
    ),
  );
  await Promise.all(readers);
  const seconds = (performance.now() - started) / 1000;
  console.log(
    `nothing lost, every line in one node, every decision explained: ${done} texts, ${seconds.toFixed(0)} s`,
  );
}

/** Reads parts in a thread of its own; fails where one of them does. */
function readerOf(parts: readonly Part[], told: (count: number) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(import.meta.filename, { workerData: parts });
    worker.on('message', told);
    worker.on('error', reject);
    worker.on('exit', () => {
      resolve();
    });
  });
}
