/** Whatever a command is started in, it does its work, and says what it has to say once. */
import { spawnSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { visibleBesideColours } from '../../src/cli/visible-output.ts';
import { openWorkshop, TEXT } from '../workshop.ts';

const scriptOf = (command: string): string => resolve('src/cli', `${command}.ts`);

test('who stops reading stops no command, and no failure is shown', () => {
  const workshop = openWorkshop();
  const lines = Array.from({ length: 4000 }, (_, line) => `渔港${line}号船舶归港,当天卖出三百册图谱。`);
  workshop.write('received.txt', `${TEXT}${lines.join('\n')}\n`);
  const piped = `set -o pipefail; '${process.execPath}' '${scriptOf('inspect')}' received.txt | head -1`;
  const { status, stdout, stderr } = spawnSync('bash', ['-c', piped], {
    cwd: workshop.folder,
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C' },
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toMatch(/^received\.txt · UTF-8/u);
});

test.each([
  ['C', 'Unexpected argument'],
  ['POSIX', 'Unexpected argument'],
  ['zh_CN', '多余的参数'],
  ['zh_TW.UTF-8', '多余的参数'],
  ['de_DE.UTF-8', 'Unexpected argument'],
])('where LANG is %s, a message begins with %s', (LANG, words) => {
  const { stderr } = spawnSync(process.execPath, [scriptOf('verify'), 'foo'], {
    cwd: openWorkshop().folder,
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: '', LC_MESSAGES: '', LANG },
  });
  expect(stderr.startsWith(words)).toBe(true);
});

test('without a home, without a width, and by way of a link, an archive is split and proved', () => {
  const workshop = openWorkshop();
  symlinkSync(workshop.folder, join(workshop.folder, 'link'));
  for (const command of ['split', 'verify'])
    expect(
      spawnSync(process.execPath, [scriptOf(command)], {
        cwd: join(workshop.folder, 'link'),
        encoding: 'utf8',
        env: { ...process.env, HOME: undefined, LC_ALL: 'en_GB.UTF-8', COLUMNS: '20' },
      }),
    ).toMatchObject({ status: 0, stderr: '' });
});

test.each(['', 'xx_YY.UTF-8', 'tlh'])('where LC_ALL is %j, a paper has its language', (LC_ALL) => {
  const { status, stderr } = spawnSync(process.execPath, [scriptOf('verify')], {
    cwd: openWorkshop().folder,
    encoding: 'utf8',
    env: { ...process.env, LC_ALL, LC_MESSAGES: '', LANG: '' },
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});

test('a negative number of an issue is told what numbers there are, in both languages', () => {
  const workshop = openWorkshop();
  for (const [language, words] of [
    ['en_GB.UTF-8', /^npm run new error: Unexpected `--number -1`, .* from 1 to 999 \[new-flag\]/u],
    ['zh_CN.UTF-8', /^npm run new 错误：`--number -1` 应为当日第几期，从 1 到 999 \[new-flag\]/u],
  ] as const) {
    const { status, stderr } = workshop.run('new', ['--number', '-1'], language);
    expect(stderr).toMatch(words);
    expect(status).toBe(1);
  }
});

test('what Astro prints of a text tells a terminal nothing', () => {
  const { status, stdout, stderr } = openWorkshop().run('astro', [
    'build',
    '--config',
    '渔港\u001B]0;新貌\u0007\u001B[2J\u202E.mjs',
  ]);
  // Astro leaves out what is a command of terminals to it, and nothing else.
  expect(stdout + stderr).toContain('渔港\\u202E.mjs');
  expect(stdout + stderr).not.toMatch(/[\u001B\u0007\u202E]/u);
  expect(status).toBe(1);
});

test('a terminal with colours obeys them, and nothing else', () => {
  expect(visibleBesideColours('\u001B[31m渔港\u001B[0m\u001B[2J\u0007', true)).toBe(
    '\u001B[31m渔港\u001B[0m\\u001B[2J\\u0007',
  );
  expect(visibleBesideColours('\u001B[31m渔港', false)).toBe('\\u001B[31m渔港');
  expect(visibleBesideColours('渔港\u001B', true)).toBe('渔港\\u001B');
});
