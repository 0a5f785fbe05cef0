/**
 * `npm test`: every check of the project, in this order, up to the first that fails.
 * The last line counts them: `N passed, N failed`, a check as one, a group of tests as its tests.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { z } from 'zod';

/** Programs that Node runs; they are named by file, because a shell is not needed and differs by system. */
const ASTRO = 'src/cli/astro.ts';
const VITEST = 'node_modules/vitest/vitest.mjs';

interface Group {
  readonly name: string;
  readonly command: readonly [program: string, ...rest: string[]];
  /** Vitest projects that the command runs; their tests are counted. */
  readonly projects?: readonly string[];
}

const GROUPS: readonly Group[] = [
  { name: 'Types', command: [ASTRO, 'check'] },
  { name: 'Lint', command: ['node_modules/eslint/bin/eslint.js', '--max-warnings=0', '.'] },
  { name: 'Format', command: ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.'] },
  // The check comes before anything could split again, and so mend what it should report.
  { name: 'Content is as split from the seeds', command: ['src/cli/split.ts', '--check'] },
  { name: 'Sources rebuild from the content', command: ['src/cli/verify.ts'] },
  // Tests take every core, those in a browser too.
  {
    name: 'Unit, property and fixture tests',
    command: [VITEST, 'run', '--maxWorkers=100%'],
    projects: ['unit', 'render'],
  },
  { name: 'Build', command: ['src/cli/build.ts'] },
  {
    name: 'Tests of the built site',
    command: [VITEST, 'run', '--maxWorkers=100%'],
    projects: ['site', 'browser', 'hosting'],
  },
  { name: 'Tests of an archive of many issues', command: [VITEST, 'run'], projects: ['many'] },
];

const REPORT = '.cache/vitest.json';
const reportSchema = z.object({
  numPassedTests: z.int(),
  numFailedTests: z.int(),
  numPendingTests: z.int(),
});

interface Count {
  readonly passed: number;
  readonly failed: number;
}

/** Runs a group and counts; a test that did not run has failed. */
function runGroup({ command, projects = [] }: Group): Count {
  mkdirSync('.cache', { recursive: true });
  rmSync(REPORT, { force: true });
  const reporting = ['--reporter=default', '--reporter=json', `--outputFile.json=${REPORT}`];
  const options = projects.length > 0 ? [...projects.map((name) => `--project=${name}`), ...reporting] : [];
  const { status } = spawnSync(process.execPath, [...command, ...options], { stdio: 'inherit' });
  if (projects.length === 0) return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  const { passed, failed } = readReport();
  return { passed, failed: status === 0 ? failed : Math.max(failed, 1) };
}

function readReport(): Count {
  try {
    const report = reportSchema.parse(JSON.parse(readFileSync(REPORT, 'utf8')));
    return { passed: report.numPassedTests, failed: report.numFailedTests + report.numPendingTests };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

let passed = 0;
let failed = 0;
for (const group of GROUPS) {
  console.log(`\n── ${group.name} ──`);
  const count = runGroup(group);
  passed += count.passed;
  failed += count.failed;
  if (count.failed === 0) continue;
  console.log(`\nFailed: ${group.name}`);
  break;
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
