/**
 * `npm test`: every check of the project, stage after stage, up to the first stage in which one fails.
 * The last line counts them: `N passed, N failed`, a check as one, a group of tests as its tests.
 */
import { availableParallelism } from 'node:os';
import { runGroup, type Group } from './run-group.ts';

const ASTRO = 'src/cli/astro.ts';
const VITEST = 'node_modules/vitest/vitest.mjs';

/** Vitest takes every core, for tests in a browser too. */
const TESTS = [VITEST, 'run', '--maxWorkers=100%'] as const;

/** The groups of one stage run beside each other, as many as there are cores. */
const STAGES: readonly (readonly Group[])[] = [
  [{ name: 'Types of the content, which the next two need', command: [ASTRO, 'sync'] }],
  [
    { name: 'Types', command: [ASTRO, 'check', '--noSync'] },
    { name: 'Lint', command: ['node_modules/eslint/bin/eslint.js', '--max-warnings=0', '.'] },
    {
      name: 'Format',
      command: ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.'],
    },
    // The check comes before anything could split again, and so mend what it should report.
    { name: 'Content is as split from the seeds', command: ['src/cli/split.ts', '--check'] },
    { name: 'Sources rebuild from the content', command: ['src/cli/verify.ts'] },
    { name: 'Translations are true to their source', command: ['src/cli/check-translations.ts'] },
  ],
  [
    {
      name: 'Tests of the code',
      command: TESTS,
      projects: ['unit', 'property', 'render', 'commands', 'builds'],
    },
  ],
  [{ name: 'Build', command: ['src/cli/build.ts'] }],
  [{ name: 'Tests of the built site', command: TESTS, projects: ['site', 'browser', 'hosting'] }],
  [{ name: 'Tests of an archive of many issues', command: TESTS, projects: ['many'] }],
];

let passed = 0;
let failed = 0;

/** Runs groups one after another until none is left; what those beside each other say is shown when they have ended. */
async function work(groups: Group[], alone: boolean): Promise<void> {
  for (let group = groups.shift(); group; group = groups.shift()) {
    const title = `\n── ${group.name} ──\n`;
    if (alone) process.stdout.write(title);
    const outcome = await runGroup(group, (text) => alone && process.stdout.write(text));
    if (!alone) process.stdout.write(title + outcome.output);
    passed += outcome.passed;
    failed += outcome.failed;
    if (outcome.failed > 0) console.log(`\nFailed: ${group.name}`);
  }
}

for (const stage of STAGES) {
  const waiting = [...stage];
  const workers = Array.from({ length: Math.min(availableParallelism(), stage.length) }, () =>
    work(waiting, stage.length === 1),
  );
  await Promise.all(workers);
  if (failed > 0) break;
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
