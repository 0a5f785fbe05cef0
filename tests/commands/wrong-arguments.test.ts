/** Each command with arguments that it can't take: one message in the language of the terminal, and a failure. */
import { expect, test } from 'vitest';
import { openWorkshop } from '../workshop.ts';

/** By a command, arguments that are wrong. */
const WRONG: Readonly<Record<string, readonly (readonly string[])[]>> = {
  build: [['--bogus'], ['demo'], ['--drafts=no']],
  verify: [['--bogus'], ['seeds'], ['-x']],
  split: [['--bogus'], ['missing.txt'], ['seeds'], ['--check=yes']],
  publish: [[], ['--bogus'], ['other/2021-11-19'], ['demo/2021-13-40'], ['seeds'], ['--all=x']],
  new: [
    [],
    ['--bogus'],
    ['missing.txt'],
    ['seeds'],
    ['--number', '-1'],
    ['one.txt', 'two.txt'],
    ['one.txt', '--date', '2021-13-40'],
    ['one.txt', '--paper'],
  ],
  inspect: [[], ['--bogus'], ['missing.txt'], ['seeds'], ['one.txt', 'two.txt'], ['one.txt', '--why', 'x']],
  migrate: [['--bogus'], ['seeds'], ['--check=x']],
  licences: [['--bogus'], ['seeds']],
};

const CASES = Object.entries(WRONG).flatMap(([command, all]) => all.map((args) => [command, args] as const));

/** Words of a message's own: what stands between marks, names, paths, options and commands may be of any language. */
function ownWords(text: string): string {
  return text
    .replaceAll(/npm run (?:--silent )?[\w:-]+/gu, ' ')
    .replaceAll(/`[^`]*`|“[^”]*”|\[[\w-]+\]|--[\w-]+|\S*[/.]\S*/gu, ' ')
    .replaceAll(/README|qdrb|\bseeds\b/gmu, ' ');
}

test.each(CASES)('%s %j', (command, args) => {
  const workshop = openWorkshop();
  workshop.write('one.txt', '渔港新貌\n建设智慧渔港。\n');
  workshop.write('two.txt', '渔港新貌\n建设智慧渔港。\n');
  const before = [workshop.tree('seeds'), workshop.tree('content'), workshop.tree('dist')];
  for (const [language, foreign] of [
    ['en_GB.UTF-8', /\p{Script=Han}/u],
    ['zh_CN.UTF-8', /[A-Za-z]{3}/u],
  ] as const) {
    const { status, stdout, stderr } = workshop.run(command, args, language);
    expect(status, stdout + stderr).toBe(1);
    expect(stderr).not.toMatch(/^\s+at |node:internal/mu);
    expect(stderr.trim().split('\n').length, stderr).toBeLessThanOrEqual(2);
    expect(ownWords(stderr), stderr).not.toMatch(foreign);
    expect(stderr).not.toBe('');
  }
  expect([workshop.tree('seeds'), workshop.tree('content'), workshop.tree('dist')]).toEqual(before);
});
