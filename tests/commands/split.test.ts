/** `split` skips what has not changed, takes the files it is given, and one bad source stops no other. */
import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { archiveFiles } from '../archive/files.ts';

const FOLDER = '.cache/split-test';

beforeAll(() => {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(join(FOLDER, 'seeds'), { recursive: true });
  for (const path of ['src', 'package.json', 'package-lock.json'])
    cpSync(path, join(FOLDER, path), { recursive: true });
  symlinkSync(resolve('node_modules'), join(FOLDER, 'node_modules'));
  const plan = { seed: 1, papers: 1, years: 1, issues: 3, firstYear: 2020, pages: 1, highlights: 2 };
  for (const { name, contents } of archiveFiles(plan)) writeFileSync(join(FOLDER, 'seeds', name), contents);
});

function split(...files: string[]): { status: number | null; said: string } {
  const env = { ...process.env, LC_ALL: 'C' };
  const run = spawnSync(process.execPath, ['src/cli/split.ts', ...files], {
    cwd: FOLDER,
    encoding: 'utf8',
    env,
  });
  return { status: run.status, said: run.stdout + run.stderr };
}

const names = [
  ...archiveFiles({ seed: 1, papers: 1, years: 1, issues: 3, firstYear: 2020, pages: 1, highlights: 2 }),
]
  .map(({ name }) => name)
  .filter((name) => name.endsWith('.txt'));
const [one = '', two = ''] = names;

test('only the files that are named are split; a name that is no seed is told', () => {
  expect(split(`seeds/${one}`).said).toContain('1 issue, 3 files, 3 written');
  const { status, said } = split(`seeds/${one}`, 'seeds/nobody-2020-01-01.txt');
  expect(status).toBe(1);
  expect(said).toContain('[seed-unknown]');
});

test('what has not changed is skipped, until its text, its content or its record changes', () => {
  expect(split().said).toContain('3 issues, 9 files, 6 written in content; 1 issue unchanged');
  expect(split().said).toContain('0 written in content; 3 issues unchanged');
  appendFileSync(join(FOLDER, 'seeds', two.replace('.txt', '.yaml')), 'encoding: utf-8\n');
  expect(split().said).toContain('0 written in content; 2 issues unchanged');
});

test('a memory of another format is made anew', () => {
  split();
  const memory = join(FOLDER, '.cache/split.json');
  const text = readFileSync(memory, 'utf8');
  writeFileSync(memory, text.replace('"format":1', '"format":9'));
  expect(split().said).toContain('0 issues unchanged');
  expect(JSON.parse(readFileSync(memory, 'utf8'))).toEqual(JSON.parse(text));
});

test('one bad source stops no other, and the exit code says so', () => {
  const path = join(FOLDER, 'seeds', one);
  const text = readFileSync(path, 'utf8');
  writeFileSync(path, `${text}.`);
  rmSync(join(FOLDER, 'content/zh-CN'), { recursive: true });
  const { status, said } = split();
  expect(status).toBe(1);
  expect(said).toContain('[seed-digest]');
  writeFileSync(path, text);
  expect(split().said).toContain('3 issues, 9 files, 3 written in content; 2 issues unchanged');
});

test('the report is one JSON object for programs', () => {
  const path = join(FOLDER, 'seeds', one);
  const text = readFileSync(path, 'utf8');
  writeFileSync(path, `${text}.`);
  const { status, said } = split('--json');
  writeFileSync(path, text);
  expect(status).toBe(1);
  expect(JSON.parse(said)).toEqual({
    issues: 2,
    files: 6,
    written: 0,
    unchanged: 2,
    messages: [
      {
        path: `seeds/${one.replace('.txt', '.yaml')}`,
        ruleId: 'seed-digest',
        severity: 'error',
        line: expect.any(Number) as number,
        column: expect.any(Number) as number,
        reason: expect.stringContaining('expected the one recorded here') as string,
        note: expect.stringContaining('Restore the text as received') as string,
      },
    ],
  });
});
