/** A translation is begun, written, found stale and brought up to date; what is asked wrongly is said in both languages. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openWorkshop, TEXT, type Workshop } from '../workshop.ts';

const ISSUE = 'demo/2021-11-19';
const NAME = `${ISSUE}/01-01`;
const FILE = `content/en/${NAME}.mdx`;

interface Status {
  readonly language: string;
  readonly documents: readonly {
    document: string;
    status: string;
    current: number;
    missing: number;
    stale: number;
    blocks: number;
  }[];
}

function statusOf(workshop: Workshop, name = NAME): Status['documents'][number] | undefined {
  const { status, stdout } = workshop.run('translate', ['status', '--json']);
  expect(status).toBe(0);
  return (JSON.parse(stdout) as Status).documents.find(({ document }) => document === name);
}

function begin(workshop: Workshop, ...more: string[]): string {
  const { status, stderr } = workshop.run('translate', ['new', NAME, ...more]);
  expect([status, stderr]).toEqual([0, '']);
  return workshop.read(FILE);
}

test('a file is begun with every block, written, and counted', () => {
  const workshop = openWorkshop();
  expect(statusOf(workshop)?.status).toBe('none');
  const begun = begin(workshop);
  expect(begun).toContain('status: machine');
  expect(statusOf(workshop)).toMatchObject({ status: 'none', current: 0 });
  workshop.write(FILE, begun.replace('text: 渔港新貌', 'text: A new look for the port'));
  expect(statusOf(workshop)).toMatchObject({ status: 'machine', current: 1, stale: 0 });
  const { stdout } = workshop.run('translate', ['status', ISSUE], 'zh_CN.UTF-8');
  expect(stdout).toContain(`${ISSUE} → en`);
  expect(stdout).toMatch(/01-01 +机译/u);
});

test('a name alone is no review: a refresh says who read all of it against its source', () => {
  const workshop = openWorkshop();
  const begun = begin(workshop, '--by', 'Li Hai');
  expect(begun).toMatch(/status: machine\n {2}by: Li Hai\n/u);
  expect(statusOf(workshop)?.status).toBe('none');
  workshop.write(FILE, begun.replace('text: 渔港新貌', 'text: A new look for the port'));
  expect(statusOf(workshop)?.status).toBe('machine');
  expect(workshop.run('translate', ['refresh', FILE, '--by', 'Wang Qi']).status).toBe(0);
  expect(workshop.read(FILE)).toMatch(/status: machine\n {2}by: Li Hai\n/u);
  const reviewed = workshop.run('translate', ['refresh', FILE, '--reviewed', '--by', 'Wang Qi']);
  expect([reviewed.status, reviewed.stderr]).toEqual([0, '']);
  expect(workshop.read(FILE)).toMatch(/status: reviewed\n {2}by: Wang Qi\n/u);
  expect(statusOf(workshop)?.status).toBe('reviewed');
});

test('what is there is left as it is, and of an issue what lacks is begun', () => {
  const workshop = openWorkshop();
  const begun = begin(workshop);
  const again = workshop.run('translate', ['new', NAME]);
  expect(again.status).toBe(1);
  expect(again.stderr + again.stdout).toContain(FILE);
  expect(again.stderr + again.stdout).toContain('[translate-standing]');
  expect(workshop.run('translate', ['new', ISSUE]).status).toBe(0);
  expect(workshop.read(FILE)).toBe(begun);
  expect(existsSync(join(workshop.folder, `content/en/${ISSUE}/02-01.mdx`))).toBe(true);
});

test('a page without text of its own has no file begun: of an issue it is left out, asked for by its name it is told', () => {
  const workshop = openWorkshop();
  const page = `${ISSUE}/01`;
  expect(workshop.read(`content/zh-CN/${page}.mdx`)).toContain('kind: page');
  const all = workshop.run('translate', ['new', ISSUE]);
  expect([all.status, all.stdout]).toEqual([0, expect.stringContaining('2 files begun') as string]);
  expect(existsSync(join(workshop.folder, `content/en/${page}.mdx`))).toBe(false);
  const told = workshop.run('translate', ['new', page]);
  expect(told.status).toBe(1);
  expect(told.stderr + told.stdout).toContain('[translate-no-text]');
  expect(existsSync(join(workshop.folder, `content/en/${page}.mdx`))).toBe(false);
});

test('a changed source makes its block stale, and a refresh says that it was looked at', () => {
  const workshop = openWorkshop();
  const begun = begin(workshop);
  workshop.write(
    FILE,
    begun.replace('全港布设监测设备,出海作业更安全。', 'Monitors stand all over the port.'),
  );
  workshop.addIssue('2021-11-19', TEXT.replace('作业更安全', '作业更加安全'));
  expect(workshop.run('split').status).toBe(0);
  expect(statusOf(workshop)).toMatchObject({ status: 'stale', stale: 1 });
  const check = workshop.run('check-translations');
  expect(check.stdout + check.stderr).toContain('[translation-stale]');
  const refresh = workshop.run('translate', ['refresh', FILE]);
  expect([refresh.status, refresh.stderr]).toEqual([0, '']);
  expect(workshop.read(FILE)).toContain('Monitors stand all over the port.');
  expect(statusOf(workshop)).toMatchObject({ status: 'machine', stale: 0, current: 1 });
  const earlier = workshop.read(FILE).replace(/ date: .*/u, ' date: 2021-11-20 # as was');
  workshop.write(FILE, earlier);
  expect(workshop.run('translate', ['refresh', FILE]).status).toBe(0);
  expect(workshop.read(FILE)).toBe(earlier);
  const again = workshop.run('translate', ['refresh', FILE, '--reviewed', '--by', 'Li Hai']);
  expect([again.status, workshop.read(FILE)]).toEqual([0, expect.not.stringContaining('2021-11-20')]);
});

test('a name of the gazetteer that no term has is named at its line, in both languages, until there is one', () => {
  const workshop = openWorkshop();
  const term = (zh: string): string =>
    `  - { zh: ${zh}, pinyin: Yúbàn, en: Fisheries Office, kind: organisation, gloss: { en: An office., zh: 机构。 }, source: ours }\n`;
  workshop.write(
    'content/gazetteer.yaml',
    'format: 1\nplaces: []\norganisations:\n  - { name: 市渔办, also: [渔办] }\n  - { name: 市港办 }\n',
  );
  expect(workshop.run('check-translations').status).toBe(0);
  workshop.write('content/glossary.yaml', `format: 1\nterms:\n${term('渔办')}`);
  for (const [language, words] of [
    ['en_GB.UTF-8', 'content/gazetteer.yaml:5:5 error: Unexpected `市港办` without a term'],
    ['zh_CN.UTF-8', '“市港办”在术语表中没有一条'],
  ] as const) {
    const { status, stderr, stdout } = workshop.run('check-translations', [], language);
    expect(status).toBe(1);
    expect(stderr + stdout).toContain(words);
    expect(stderr + stdout).not.toContain('市渔办');
  }
  workshop.write('content/glossary.yaml', `format: 1\nterms:\n${term('渔办')}${term('市港办')}`);
  expect(workshop.run('check-translations').status).toBe(0);
});

describe('what is asked wrongly', () => {
  test.each<[readonly string[], string, string]>([
    [[], 'Usage: npm run translate', '用法：npm run translate'],
    [['convert'], 'Unexpected task `convert`', '未知的任务 `convert`'],
    [['new'], 'Usage: npm run translate', '用法：npm run translate'],
    [['refresh'], 'Usage: npm run translate', '用法：npm run translate'],
    [['refresh', FILE, '--reviewed'], 'Unexpected `--reviewed` alone', '`--reviewed` 还须写明由谁审阅'],
    [['new', NAME, '--reviewed', '--by', 'Li Hai'], 'Usage: npm run translate', '用法：npm run translate'],
    [['status', '--from', 'x'], 'Unexpected option `--from`', '未知的选项 `--from`'],
    [['status', '--to', 'English'], 'Unexpected `--to English`', '`--to English` 应为'],
    [['status', 'demo/1999-01-01'], 'Unexpected demo/1999-01-01', '没有 demo/1999-01-01'],
    [['new', 'demo/1999-01-01/01-01'], '[translate-unknown]', '没有这一篇'],
    [['new', '../../seeds/demo'], '[translate-unknown]', '没有这一篇'],
    [['refresh', FILE], '[translate-unknown-file]', '不是某一篇的译文文件'],
    [['refresh', `content/zh-CN/${NAME}.mdx`], '[translate-unknown-file]', '不是某一篇的译文文件'],
  ])('%j is said in both languages, and nothing is written', (args, english, chinese) => {
    const workshop = openWorkshop();
    const before = workshop.tree('content');
    for (const [language, words] of [
      ['en_GB.UTF-8', english],
      ['zh_CN.UTF-8', chinese],
    ] as const) {
      const { status, stdout, stderr } = workshop.run('translate', args, language);
      expect(status).toBe(1);
      expect(stdout + stderr).toContain(words);
    }
    expect(workshop.tree('content')).toEqual(before);
  });
});

test('a file that breaks its contract is named with its line, and left as it is', () => {
  const workshop = openWorkshop();
  const broken = begin(workshop).replace(/date: .*/u, 'date: yesterday');
  workshop.write(FILE, broken);
  for (const args of [['status'], ['refresh', FILE]]) {
    const { status, stdout, stderr } = workshop.run('translate', args);
    expect(status).toBe(1);
    expect(stdout + stderr).toMatch(/content\/en\/demo\/2021-11-19\/01-01\.mdx:\d+:\d+ error: /u);
  }
  expect(workshop.read(FILE)).toBe(broken);
});

test('a block that the source has not keeps a translation from being refreshed, and stays in its file', () => {
  const workshop = openWorkshop();
  const own = `${begin(workshop)}\n<Paragraph id="p9">Words of a translator.</Paragraph>\n`;
  workshop.write(FILE, own);
  const { status, stderr } = workshop.run('translate', ['refresh', FILE]);
  expect(status).toBe(1);
  expect(stderr).toContain('p9');
  expect(workshop.read(FILE)).toBe(own);
});
