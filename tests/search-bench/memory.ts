/**
 * The memory that a program and those that it starts hold at once, from Linux's `/proc`: of pages that several
 * share, such as those of Node's own program, each holds its part (PSS), so that all together are counted once.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';

export interface Peak {
  /** Mebibytes: of all together, and of the largest single program. */
  readonly together: number;
  readonly largest: number;
}

const EVERY = 50;

/** Runs a script of this project to its end, and gives the most memory that it held. */
export async function runWatched(script: string, ...words: readonly string[]): Promise<Peak> {
  const program = spawn(process.execPath, [script, ...words], { stdio: 'inherit' });
  const { pid = 0 } = program;
  let peak: Peak = { together: 0, largest: 0 };
  const timer = setInterval(() => {
    const sizes = [pid, ...descendantsOf(pid)].map(heldBy);
    const together = sizes.reduce((sum, size) => sum + size, 0);
    peak = {
      together: Math.max(peak.together, together),
      largest: Math.max(peak.largest, ...sizes),
    };
  }, EVERY);
  const [code] = (await once(program, 'exit')) as [number | null];
  clearInterval(timer);
  if (code !== 0) throw new Error(`${script} ended with ${code}`);
  return peak;
}

function descendantsOf(parent: number): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/u.test(name))
    .filter((name) => new RegExp(`\\) \\S ${parent} `, 'u').test(read(`/proc/${name}/stat`)))
    .flatMap((name) => [Number(name), ...descendantsOf(Number(name))]);
}

function heldBy(id: number): number {
  return Number(/^Pss:\s+(\d+)/mu.exec(read(`/proc/${id}/smaps_rollup`))?.[1] ?? 0) / 1024;
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    // It ended meanwhile.
    return '';
  }
}
