/** Each command with arguments that it can't take, and in an archive that is broken: a message in the language of the terminal, and a failure. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { openWorkshop } from '../workshop.ts';

/** By a command, arguments that are wrong. */
const WRONG: Readonly<Record<string, readonly (readonly string[])[]>> = {
  build: [['--bogus'], ['demo'], ['--drafts=no']],
  verify: [['--bogus'], ['seeds'], ['-x']],
  split: [['--bogus'], ['missing.txt'], ['seeds'], ['--check=yes']],
  publish: [[], ['--bogus'], ['other/2021-11-19'], ['demo/2021-13-40'], ['seeds'], ['--all=x']],
  profile: [[], ['--bogus'], ['other'], ['one', 'two'], ['seeds']],
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
  translate: [
    [],
    ['--bogus'],
    ['other'],
    ['status', 'other/2021-11-19'],
    ['new'],
    ['new', 'demo/2021-11-19/09-09'],
    ['refresh', 'missing.mdx'],
    ['export', 'demo/2021-13-40'],
    ['export', '--format', 'x'],
    ['import'],
    ['import', 'missing.xlf'],
    ['import', 'one.txt'],
  ],
  'check-translations': [['--bogus'], ['seeds'], ['--to']],
};

/** By a command that reads or writes the records of an archive, what it is told to do. */
const READING: Readonly<Record<string, readonly string[]>> = {
  build: [],
  verify: [],
  split: [],
  publish: ['--all'],
  migrate: [],
  new: ['one.txt', '--paper', 'demo'],
};

/** What is wrong with an archive. */
const BROKEN: Readonly<Record<string, readonly [path: string, text: string]>> = {
  'the record of a paper': ['seeds/demo.yaml', 'format: 1\nalias: demo\nname: [\n'],
  'the record of an issue': ['seeds/demo-2021-11-20.yaml', 'format: 1\npublication: demo\ndate: tomorrow\n'],
  'a registry': ['content/registry/demo/2021-11-20.yaml', 'format: 1\narticles: [\n'],
  'a format of tomorrow': ['seeds/demo.yaml', 'format: 99\nalias: demo\n'],
};

const CASES = Object.entries(WRONG).flatMap(([command, all]) => all.map((args) => [command, args] as const));

/** Words of a message's own: what stands between marks, names, paths, options and commands may be of any language. */
function ownWords(text: string): string {
  return text
    .replaceAll(/npm run (?:--silent )?[\w:-]+/gu, ' ')
    .replaceAll(/`[^`]*`|“[^”]*”|\[[\w-]+\]|--[\w-]+|\S*[/.]\S*/gu, ' ')
    .replaceAll(
      /README|YAML|qdrb|XLIFF|\b(?:seeds|status|new|refresh|export|import|glossary|all|xliff|tmx|tsv|tbx|omegat|Object)\b/gmu,
      ' ',
    );
}

const TERMINALS = [
  ['en_GB.UTF-8', /\p{Script=Han}/u],
  ['zh_CN.UTF-8', /[A-Za-z]{3}/u],
] as const;

test('every command has its failures here', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  const commands = Object.values(scripts).map((script) => /^node src\/cli\/([\w-]+)\.ts/u.exec(script)?.[1]);
  const own = new Set(commands.filter((command) => command !== undefined && command !== 'astro'));
  expect(Object.keys(WRONG).toSorted()).toEqual([...own].toSorted());
});

test.each(Object.entries(BROKEN))(
  'where %s is broken, each command that reads it says so',
  (_, [path, text]) => {
    const workshop = openWorkshop();
    workshop.write('one.txt', '海滨晚报2021年11月20日01版\n渔港新貌\n建设智慧渔港。\n');
    workshop.addIssue('2021-11-20', '海滨晚报2021年11月20日01版\n渔港新貌\n建设智慧渔港。\n');
    expect(workshop.run('split').status).toBe(0);
    workshop.write(path, text);
    const before = [workshop.tree('seeds'), workshop.tree('content'), workshop.tree('dist')];
    for (const [command, args] of Object.entries(READING))
      for (const [language, foreign] of TERMINALS) {
        const { status, stdout, stderr } = workshop.run(command, args, language);
        expect(stderr, command).not.toMatch(/^\s+at |node:internal/mu);
        expect(ownWords(stderr + stdout), command).not.toMatch(foreign);
        expect([command, status], stdout + stderr).toEqual([command, 1]);
        expect(stderr, command).not.toBe('');
      }
    expect([workshop.tree('seeds'), workshop.tree('content'), workshop.tree('dist')]).toEqual(before);
  },
);

test.each(CASES)('%s %j', (command, args) => {
  const workshop = openWorkshop();
  workshop.write('one.txt', '渔港新貌\n建设智慧渔港。\n');
  workshop.write('two.txt', '渔港新貌\n建设智慧渔港。\n');
  const before = [workshop.tree('seeds'), workshop.tree('content'), workshop.tree('dist')];
  for (const [language, foreign] of TERMINALS) {
    const { status, stdout, stderr } = workshop.run(command, args, language);
    expect(status, stdout + stderr).toBe(1);
    expect(stderr).not.toMatch(/^\s+at |node:internal/mu);
    expect(stderr.trim().split('\n').length, stderr).toBeLessThanOrEqual(2);
    expect(ownWords(stderr), stderr).not.toMatch(foreign);
    expect(stderr).not.toBe('');
  }
  expect([workshop.tree('seeds'), workshop.tree('content'), workshop.tree('dist')]).toEqual(before);
});
