/** What translators are told of an archive in which something is no file, no folder, or of another Banmian. */
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openWorkshop, type Workshop } from '../workshop.ts';

const NAME = 'demo/2021-11-19/01-01';
const FILE = `content/en/${NAME}.mdx`;
const EXPORT = 'work.xlf';

/** Every command of translators that reads texts. */
const COMMANDS: readonly (readonly [command: string, ...args: string[]])[] = [
  ['translate', 'status'],
  ['translate', 'status', '--json'],
  ['translate', 'new', NAME],
  ['translate', 'refresh', FILE],
  ['translate', 'export'],
  ['translate', 'import', EXPORT],
  ['check-translations'],
];

/** Gives a workshop with a translation that is begun, and an export of it. */
function openTranslators(): Workshop {
  const workshop = openWorkshop();
  expect(workshop.run('translate', ['new', NAME]).status).toBe(0);
  expect(workshop.run('translate', ['export', '--out', EXPORT]).status).toBe(0);
  return workshop;
}

function messagesIn(stderr: string): string[] {
  return stderr.split('\n').filter((line) => /\[[a-z-]+\]$/u.test(line));
}

test.each<[what: string, spoil: (workshop: Workshop) => void, en: string, zh: string]>([
  [
    'the record of a paper is of a newer Banmian',
    (workshop) => {
      workshop.write('seeds/demo.yaml', workshop.read('seeds/demo.yaml').replace('format: 1', 'format: 99'));
    },
    'seeds/demo.yaml:1:9 error: Unexpected `format: 99`',
    'seeds/demo.yaml:1:9 错误：',
  ],
  [
    'a file stands in the place of the content',
    (workshop) => {
      workshop.remove('content');
      workshop.write('content', 'no folder');
    },
    'content error: Unexpected failure, expected to use this file or folder: it is no folder [file-system]',
    'content 错误：用不了：这不是文件夹 [file-system]',
  ],
  [
    'a file stands in the place of all translations',
    (workshop) => {
      workshop.remove('content/en');
      workshop.write('content/en', 'no folder');
    },
    'content/en error: Unexpected failure, expected to use this file or folder: it is no folder [file-system]',
    'content/en 错误：用不了：这不是文件夹 [file-system]',
  ],
  [
    'a folder stands in the place of a translation',
    (workshop) => {
      workshop.remove(FILE);
      mkdirSync(join(workshop.folder, FILE));
    },
    `${FILE} error: Unexpected failure, expected to read this file: it is a folder [seed-unreadable]`,
    `${FILE} 错误：读不出来：这是文件夹 [seed-unreadable]`,
  ],
  [
    'a pipe stands in the place of a translation',
    (workshop) => {
      workshop.remove(FILE);
      execFileSync('mkfifo', [join(workshop.folder, FILE)]);
    },
    `${FILE} error: Unexpected failure, expected to read this file: it is a pipe, a socket or a device`,
    `${FILE} 错误：读不出来：这是管道、套接字或设备 [seed-unreadable]`,
  ],
])('where %s, each command says that one thing and fails', (_, spoil, en, zh) => {
  const workshop = openTranslators();
  spoil(workshop);
  for (const [command, ...args] of COMMANDS) {
    const { status, stderr } = workshop.run(command, args);
    expect([command, args, messagesIn(stderr)]).toEqual([command, args, [expect.stringContaining(en)]]);
    expect([command, args, status]).toEqual([command, args, 1]);
  }
  const { stderr } = workshop.run('translate', ['status'], 'zh_CN.UTF-8');
  expect(messagesIn(stderr)).toEqual([expect.stringContaining(zh)]);
});

test('a translation that can’t be used is not listed as one that there is not', () => {
  const workshop = openTranslators();
  workshop.remove(FILE);
  mkdirSync(join(workshop.folder, FILE));
  expect(workshop.run('translate', ['status']).stdout).toMatch(/^ {2}01-01 +unusable$/mu);
  expect(workshop.run('translate', ['status'], 'zh_CN.UTF-8').stdout).toMatch(/^ {2}01-01 +译文用不了$/mu);
  const { documents } = JSON.parse(workshop.run('translate', ['status', '--json']).stdout) as {
    documents: { document: string; status: string }[];
  };
  expect(documents.find(({ document }) => document === NAME)?.status).toBe('unusable');
});
