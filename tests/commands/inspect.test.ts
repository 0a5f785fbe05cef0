/** `inspect` on any file: the JSON that programs read, the lines that editors read. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Inspection } from '../../src/report/inspection.ts';
import { encodeText } from '../../src/model/encoding.ts';

const FOLDER = '.cache/inspect';
mkdirSync(FOLDER, { recursive: true });

function run(path: string, ...options: string[]): { status: number | null; stdout: string; stderr: string } {
  const env = { ...process.env, LC_ALL: options.includes('zh') ? 'zh_CN.UTF-8' : 'C' };
  const flags = options.filter((option) => option !== 'zh');
  return spawnSync(process.execPath, ['src/cli/inspect.ts', path, ...flags], { encoding: 'utf8', env });
}

function inspect(path: string): Inspection {
  return JSON.parse(run(path, '--json').stdout) as Inspection;
}

function fileWith(name: string, bytes: Uint8Array | string): string {
  const path = join(FOLDER, name);
  writeFileSync(path, bytes);
  return path;
}

describe('the first issue, under any name and without a `.yaml`', () => {
  const text = execFileSync('cat', ['seeds/qdrb-2021-11-19.txt']);
  const found = inspect(fileWith('a-text.data', text));

  test('is named, dated and counted', () => {
    expect(found).toMatchObject({
      source: { encoding: 'utf-8', lines: 171, path: join(FOLDER, 'a-text.data') },
      publication: '青岛日报',
      date: '2021-11-19',
      credits: [171],
      unclassified: [],
      // Captions are known by their place alone.
      messages: Array.from({ length: 4 }, () => ({ ruleId: 'doubtful-role', severity: 'warning' })),
    });
  });

  test('has its pages, articles and measures by line', () => {
    expect(found.pages[2]).toEqual({
      label: '特3',
      sequence: 3,
      line: 80,
      date: '2021-11-19',
      kickerLines: [81],
      headlineLines: [82],
      headline: '青岛全力打造“新时代工匠之城”',
      deckLines: [],
      introLines: [83],
    });
    expect(found.highlights).toHaveLength(23);
    expect(found.highlights.flatMap(({ measures }) => measures)).toHaveLength(81);
    const { startConfidence, startReasons, startAgainst, ...article } =
      found.highlights.find(({ id }) => id === 't2-01') ?? {};
    expect(startConfidence).toBeGreaterThan(0.5);
    expect(startReasons?.length).toBeGreaterThan(0);
    expect(startAgainst).toBeDefined();
    expect(article).toEqual({
      id: 't2-01',
      page: '特2',
      organisation: { line: 46, text: '青岛市委统战部、市工商联' },
      startLine: 46,
      endLine: 53,
      kickerLines: [],
      headlineLines: [47, 48],
      deckLines: [],
      bylineLines: [],
      paragraphLines: [49, 50, 51, 53],
      captionLines: [52],
      crossheadLines: [],
      measures: [
        { id: 'm1', line: 50, runInHead: '紧紧抓牢党建引领“方向盘”。' },
        { id: 'm2', line: 51, runInHead: '持续凝聚自身建设“动力源”。' },
        { id: 'm3', line: 53, runInHead: '创新搭建职能发挥“平台阵”。' },
      ],
    });
  });
});

test('each line that is not blank is in one list', () => {
  const path = 'tests/fixtures/labelled-texts/a-stamp-after-every-headline/input.txt';
  const found = inspect(path);
  const lines = [
    ...found.pages.flatMap((page) => [
      page.line,
      ...page.kickerLines,
      ...page.headlineLines,
      ...page.deckLines,
      ...page.introLines,
    ]),
    ...found.highlights.flatMap((article) => [
      ...article.kickerLines,
      ...article.headlineLines,
      ...article.deckLines,
      ...article.bylineLines,
      ...article.paragraphLines,
      ...article.captionLines,
      ...article.crossheadLines,
    ]),
    ...found.credits,
    ...found.unclassified,
  ];
  const visible = execFileSync('grep', ['-nv', '^[[:space:]　]*$', path], { encoding: 'utf8' });
  const expected = visible
    .trimEnd()
    .split('\n')
    .map((line) => Number(line.split(':')[0]));
  expect(lines.toSorted((a, b) => a - b)).toEqual(expected);
});

test('a text without a marker is one page and a warning', () => {
  const path = 'tests/fixtures/labelled-texts/an-english-front-page-read-by-a-machine/input.txt';
  const found = inspect(path);
  expect(found.pages).toHaveLength(1);
  const [first, ...doubts] = found.messages.map(({ ruleId, severity }) => [ruleId, severity]);
  expect(first).toEqual(['page-marker', 'warning']);
  expect(doubts.every(([ruleId]) => ruleId?.startsWith('doubtful-'))).toBe(true);
  expect(run(path).status).toBe(0);
});

test('says each decision in Chinese and in English', () => {
  const path = 'tests/fixtures/labelled-texts/an-unseparated-city-daily-with-bylines/input.txt';
  expect(run(path, 'zh').stdout).toContain('── 第 2 篇 · 依据：标题下的正文以电头开头 9');
  expect(run(path).stdout).toContain('── Article 2 · because: the text below opens with a dateline 9');
});

test('another encoding is named; an empty file and bytes that are no text are told, and nothing breaks', () => {
  expect(
    inspect(
      fileWith('wide.txt', encodeText('海滨晚报2021年11月19日01版\n渔港新貌\n建成冷库三座。', 'utf-16le')),
    ).source.encoding,
  ).toBe('utf-16le');
  const empty = inspect(fileWith('empty', ''));
  expect(empty).toMatchObject({ source: { lines: 0 }, highlights: [], publication: null, date: null });
  expect(empty.messages.map(({ ruleId }) => ruleId)).toContain('empty-text');
  const broken = run(fileWith('nul', '海滨\0晚报'), '--json');
  expect(broken.status).toBe(1);
  expect((JSON.parse(broken.stdout) as Inspection).messages[0]?.reason).toContain('offset 6');
  expect(run(join(FOLDER, 'nowhere.txt')).status).toBe(1);
});

describe('what is no text of a newspaper, or has a wrong record', () => {
  test.each([
    ['an empty file', '', /:1:1 error: Unexpected empty text/u],
    ['only blank lines', '\n　\n\n', /:1:1 error: Unexpected empty text/u],
    ['a NUL byte', 'a\0b', /error: Unexpected NUL byte at offset 1/u],
  ])('%s gives one message, nothing else, and a non-zero exit', (name, bytes, message) => {
    const { status, stdout, stderr } = run(fileWith(`${name}.txt`, bytes));
    expect(stderr).toMatch(message);
    expect(stderr.match(/ error: /gu)).toHaveLength(1);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  });

  test('a folder and a missing file are named as such, in both languages', () => {
    expect(run(FOLDER)).toEqual(expect.objectContaining({ status: 1, stdout: '' }));
    expect(run(FOLDER).stderr).toBe(`Can't read ${FOLDER}: it is a folder\n`);
    expect(run('nowhere.txt', 'zh').stderr).toBe('读不到 nowhere.txt：没有这个文件\n');
  });

  test('a wrong record beside the text is told, not passed over', () => {
    fileWith('wrong-record.yaml', 'format: 1\npublication: demo\npages: many\n');
    const path = fileWith('wrong-record.txt', '海滨晚报2021年11月19日01版\n渔港新貌\n建设智慧渔港。\n');
    const { status, stdout, stderr } = run(path);
    expect(stderr).toContain('wrong-record.yaml:3:8: Unexpected `pages: many`');
    expect(stdout).toContain('渔港新貌');
    expect(status).toBe(1);
    expect(inspect(path).messages.map(({ ruleId }) => ruleId)).toContain('yaml-contract');
  });
});
