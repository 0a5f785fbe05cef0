/** Runs one check of the project, or the tests of some projects, and counts. */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { z } from 'zod';

export interface Group {
  readonly name: string;
  /** A file that Node runs, because a shell is not needed and differs by system, and what it is told. */
  readonly command: readonly [program: string, ...rest: string[]];
  /** Vitest projects that the command runs; their tests are counted. */
  readonly projects?: readonly string[];
}

export interface Outcome {
  readonly passed: number;
  readonly failed: number;
  /** What it said. */
  readonly output: string;
}

const REPORT = '.cache/vitest.json';
const reportSchema = z.object({
  numPassedTests: z.int(),
  numFailedTests: z.int(),
  numPendingTests: z.int(),
});

/** A line of a stack: `    at async open (node:internal/fs/promises:1345:25)` */
const STACK = /^\s+at .*:\d+:\d+\)?(?: \{)?$/mu;

/** Gives what came of a group, a check as one and a test that did not run as failed; `show` is told what it says meanwhile. */
export async function runGroup(
  { command, projects = [] }: Group,
  show: (text: string) => void,
): Promise<Outcome> {
  mkdirSync('.cache', { recursive: true });
  if (projects.length === 0) {
    const { status, output } = await run(command, show);
    return { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1, output };
  }
  rmSync(REPORT, { force: true });
  const reporting = ['--reporter=default', '--reporter=json', `--outputFile.json=${REPORT}`];
  const { status, output } = await run(
    [...command, ...projects.map((name) => `--project=${name}`), ...reporting],
    show,
  );
  const { passed, failed } = readReport();
  const trace = failed === 0 ? firstStackIn(output) : null;
  if (trace !== null)
    show(`\nA stack is printed though all tests pass; what fails as it should is to be caught:\n${trace}\n`);
  return { passed, failed: status === 0 && trace === null ? failed : Math.max(failed, 1), output };
}

/** Gives the first line of a stack in what a program said; `null` where there is none. */
export function firstStackIn(output: string): string | null {
  return STACK.exec(stripVTControlCharacters(output))?.[0] ?? null;
}

function run(
  command: readonly string[],
  show: (text: string) => void,
): Promise<{ status: number; output: string }> {
  const env = {
    ...process.env,
    // What Node has compiled once, programs that are started later need not compile.
    NODE_COMPILE_CACHE: resolve('.cache/compiled'),
    ...(process.stdout.isTTY ? { FORCE_COLOR: '1' } : {}),
  };
  return new Promise((done) => {
    const child = spawn(process.execPath, command, { env, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text;
        show(text);
      });
    child.on('close', (status) => {
      done({ status: status ?? 1, output });
    });
  });
}

function readReport(): { passed: number; failed: number } {
  try {
    const report = reportSchema.parse(JSON.parse(readFileSync(REPORT, 'utf8')));
    return { passed: report.numPassedTests, failed: report.numFailedTests + report.numPendingTests };
  } catch {
    return { passed: 0, failed: 1 };
  }
}
