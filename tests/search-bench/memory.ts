/** The memory that this program and those that it starts hold at once (Linux). */
import { readdirSync, readFileSync } from 'node:fs';

export interface Peak {
  /** Megabytes: of all together, and of the largest single program. */
  readonly together: number;
  readonly largest: number;
}

const EVERY = 50;

/** Gives what some work gives, and the most memory that was held meanwhile. */
export async function watchMemory<Value>(work: () => Promise<Value>): Promise<[Value, Peak]> {
  let peak: Peak = { together: 0, largest: 0 };
  const look = (): void => {
    const sizes = [process.pid, ...childrenOf(process.pid)].map(residentOf);
    peak = {
      together: Math.max(
        peak.together,
        sizes.reduce((sum, size) => sum + size, 0),
      ),
      largest: Math.max(peak.largest, ...sizes),
    };
  };
  const timer = setInterval(look, EVERY);
  try {
    const value = await work();
    return [value, peak];
  } finally {
    clearInterval(timer);
  }
}

function childrenOf(parent: number): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/u.test(name))
    .filter((name) => new RegExp(`\\) \\S ${parent} `, 'u').test(read(`/proc/${name}/stat`)))
    .map(Number);
}

function residentOf(id: number): number {
  return Number(/VmRSS:\s+(\d+)/u.exec(read(`/proc/${id}/status`))?.[1] ?? 0) / 1024;
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    // It ended meanwhile.
    return '';
  }
}
