/** Pipes, sockets, folders and what can't be written, in the place of files: one message, and no waiting. */
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openWorkshop, openWorkshopOf, TEXT, type Workshop } from '../workshop.ts';

const SEED = 'seeds/demo-2021-11-19.txt';
const RECORD = 'seeds/demo-2021-11-19.yaml';
const PAPER = 'seeds/demo.yaml';
const REGISTRY = 'content/registry/demo/2021-11-19.yaml';

const makePipe = ({ folder }: Workshop, path: string): void => {
  execFileSync('mkfifo', [join(folder, path)]);
};

test.each([
  [SEED, 'split'],
  [SEED, 'verify'],
  [RECORD, 'split'],
  [RECORD, 'migrate'],
  [PAPER, 'verify'],
  [REGISTRY, 'split'],
  [REGISTRY, 'migrate'],
])('where %s is a pipe, %s says so in both languages', (path, command) => {
  const workshop = openWorkshop();
  workshop.remove(path);
  makePipe(workshop, path);
  for (const [language, words] of [
    ['en_GB.UTF-8', 'it is a pipe, a socket or a device'],
    ['zh_CN.UTF-8', '这是管道、套接字或设备'],
  ] as const) {
    const { status, stderr } = workshop.run(command, [], language);
    expect(stderr.split('\n').filter((line) => line.startsWith(`${path} `))).toEqual([
      expect.stringContaining(words),
    ]);
    expect(stderr).not.toMatch(/^\s+at /mu);
    expect(status).toBe(1);
  }
});

test.each([
  ['split', []],
  ['publish', ['--all']],
])('where a registry is a folder, %s says so', (command, options) => {
  const workshop = openWorkshop();
  workshop.remove(REGISTRY);
  workshop.write(`${REGISTRY}/readme`, 'a folder');
  for (const [language, words] of [
    ['en_GB.UTF-8', ' error: .*it is a folder'],
    ['zh_CN.UTF-8', ' 错误：.*这是文件夹'],
  ] as const) {
    const { status, stderr } = workshop.run(command, options, language);
    expect(stderr).toMatch(new RegExp(`^content/registry/demo/2021-11-19\\.yaml${words}`, 'mu'));
    expect(status).toBe(1);
  }
});

test.each([
  ['seeds', 'split', []],
  ['seeds', 'verify', []],
  ['seeds', 'publish', ['--all']],
  ['seeds', 'migrate', []],
  ['seeds', 'build', []],
  ['seeds', 'translate', ['status']],
  ['seeds', 'check-translations', []],
  ['content', 'split', []],
  ['content', 'verify', []],
  ['content', 'build', []],
  ['public', 'build', []],
])(
  'where a file stands in the place of %s, %s says so in one message, in both languages',
  (path, command, args) => {
    const workshop = openWorkshop();
    rmSync(join(workshop.folder, path), { recursive: true, force: true });
    workshop.write(path, 'a file');
    for (const [language, words] of [
      [
        'en_GB.UTF-8',
        ' error: Unexpected failure, expected to use this file or folder: it is no folder [file-system]',
      ],
      ['zh_CN.UTF-8', ' 错误：用不了：这不是文件夹 [file-system]'],
    ] as const) {
      const { status, stderr } = workshop.run(command, args, language);
      expect(stderr.split('\n')[0]).toBe(path + words);
      expect(stderr).not.toMatch(/^\s+at |node:/mu);
      expect(status).toBe(1);
    }
  },
);

test.each(['new', 'inspect', 'split'])(
  '%s takes no pipe, socket, device or folder as its file',
  async (command) => {
    const workshop = openWorkshop();
    makePipe(workshop, 'pipe.txt');
    workshop.write('folder.txt/readme', 'a folder');
    const server = createServer();
    await new Promise<void>((done) => server.listen(join(workshop.folder, 'socket.txt'), done));
    for (const file of ['pipe.txt', 'folder.txt', 'socket.txt', '/dev/zero'])
      for (const language of ['en_GB.UTF-8', 'zh_CN.UTF-8'] as const) {
        const { status, stderr } = workshop.run(command, [file], language);
        expect(stderr, file).toContain(file);
        expect(stderr.trim().split('\n').length).toBeLessThanOrEqual(2);
        expect(status).toBe(1);
      }
    await new Promise((done) => server.close(done));
  },
);

test.each(['0', '-1', '1.5', '1e3', '0x10', '99999999999999999999', 'zwei', '２'])(
  'the number %s of an issue is refused, and nothing is written',
  (number) => {
    const workshop = openWorkshop();
    workshop.write('received.txt', TEXT.replaceAll('19日', '20日'));
    const before = workshop.tree('seeds');
    for (const [language, words] of [
      ['en_GB.UTF-8', /expected which issue of its day it is/u],
      ['zh_CN.UTF-8', /应为当日第几期/u],
    ] as const) {
      const { status, stderr } = workshop.run('new', ['received.txt', `--number=${number}`], language);
      expect(stderr).toMatch(words);
      expect(status).toBe(1);
    }
    expect(workshop.tree('seeds')).toEqual(before);
  },
);

test.each(['con', 'nul', 'aux', 'com1', 'lpt1', 'con.', 'demo.', '../demo'])(
  'a paper is not called %s',
  (alias) => {
    const workshop = openWorkshop();
    workshop.write('received.txt', TEXT.replaceAll('19日', '20日'));
    const { status, stderr } = workshop.run('new', ['received.txt', '--paper', alias]);
    expect(stderr).toMatch(/^received\.txt error: Unexpected `--paper .*\[new-flag\]/u);
    expect(status).toBe(1);
  },
);

test('without what it keeps split does its work', () => {
  const workshop = openWorkshop();
  workshop.remove('.cache/split.json');
  workshop.write('.cache/split.json/in-its-place', 'a folder');
  workshop.addIssue('2021-11-20', TEXT.replaceAll('19日', '20日'));
  const { status, stderr } = workshop.run('split');
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});

test('without a cache a build says so in one message, in both languages', () => {
  const workshop = openWorkshop();
  workshop.remove('.cache');
  workshop.write('.cache', 'a file');
  for (const [language, words] of [
    ['en_GB.UTF-8', /^\.cache error: Unexpected failure, expected to write/u],
    ['zh_CN.UTF-8', /^\.cache 错误：.*无法写入/u],
  ] as const) {
    const { status, stderr } = workshop.run('astro', ['build'], language);
    expect(stderr).toMatch(words);
    expect(stderr.trim().split('\n')).toHaveLength(2);
    expect(status).toBe(1);
  }
});

test.each(['a#b', 'a?b'])('a project in %s is not built, and says why', (name) => {
  const workshop = openWorkshopOf(undefined, name);
  for (const [language, words] of [
    ['en_GB.UTF-8', /error: Unexpected `[#?]` in the project's path.*\[project-folder\]/u],
    ['zh_CN.UTF-8', /错误：项目的路径中有 `[#?]`/u],
  ] as const) {
    const { status, stderr } = workshop.run('build', [], language);
    expect(stderr).toMatch(words);
    expect(stderr).not.toMatch(/^\s+at /mu);
    expect(status).toBe(1);
  }
  expect(workshop.read('dist/index.html')).toBe('the last archive');
});

test('a text tells a terminal nothing', () => {
  const workshop = openWorkshop();
  // Two measures make a page of highlights, whose run-in heads the JSON has.
  const measure = '完善冷链\u001B[0m设施,鲜货当天进城。建成冷库3座。\n';
  const text = `${TEXT.replace('渔港新貌', '渔港\u001B[31m新貌\u202E').trimEnd()}\n${measure}`;
  workshop.write('received.txt', text);
  for (const args of [['received.txt'], ['received.txt', '--json'], ['received.txt', '--why', '2']]) {
    const { stdout, stderr } = workshop.run('inspect', args);
    expect(stdout + stderr).not.toMatch(/[\u001B\u202E]/u);
    expect(stdout).toMatch(/\\u001B/iu);
  }
});
