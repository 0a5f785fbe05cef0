/** A build whose reader has gone, without a home, on a narrow terminal: it is built, and nothing is shown as a failure. */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { openBuildingWorkshop, type Workshop } from '../workshop.ts';

let workshop: Workshop;

/** Runs a build behind which `head -1` reads. */
function buildForOneLine(environment: NodeJS.ProcessEnv): {
  status: number | null;
  stdout: string;
  stderr: string;
} {
  const piped = `set -o pipefail; '${process.execPath}' '${resolve('src/cli/build.ts')}' | head -1`;
  return spawnSync('bash', ['-c', piped], {
    cwd: workshop.folder,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', LC_ALL: 'C', ...environment },
  });
}

beforeAll(() => {
  workshop = openBuildingWorkshop('odd-surroundings');
});

test('who reads one line of a build of 20 columns, without a home, has the whole site', () => {
  const { status, stdout, stderr } = buildForOneLine({ HOME: undefined, COLUMNS: '20' });
  expect({ status, stderr, lines: stdout.trim().split('\n').length }).toEqual({
    status: 0,
    stderr: '',
    lines: 1,
  });
  expect(workshop.read('dist/index.html')).toContain('海滨晚报');
});

test('with a file in the place of its cache a build says so once, and leaves the last site', () => {
  const before = workshop.tree('dist');
  workshop.remove('.cache');
  workshop.write('.cache', 'a file');
  for (const language of ['en_GB.UTF-8', 'zh_CN.UTF-8'] as const) {
    const { status, stderr } = workshop.run('build', [], language);
    expect(stderr).toMatch(
      /^\.cache\/lock (?:error: Unexpected failure, expected to write|错误：.*无法写入)/u,
    );
    expect(stderr).not.toMatch(/^\s+at /mu);
    expect(status).toBe(1);
  }
  expect(workshop.tree('dist')).toEqual(before);
});
