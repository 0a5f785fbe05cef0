/** A text that was withdrawn and comes back, in another issue or with words changed, is told and not published. */
import { expect, test } from 'vitest';
import { openWorkshop, type Workshop } from '../workshop.ts';

const TEXT = `海滨晚报2021年11月20日01版
渔港新貌
建设智慧渔港。全港布设监测设备,出海作业更安全,每一艘船都有自己的编号。
夜市开张
开设夜市,市民可以登船参观,鲜货当晚上桌,周末另有渔歌会与图谱展。
`;
const REGISTRY = 'content/registry/demo/2021-11-20.yaml';
const LATER = TEXT.replaceAll('20日', '21日').replace('夜市开张', '码头夜市').replace('渔歌会', '灯会');

function retire(workshop: Workshop, more = ''): void {
  const entry = `retired:\n  - slug: 01-02\n    reason: { zh-CN: 撤稿, en: Withdrawn }\n${more}files:`;
  const text = workshop.read(REGISTRY).replace(/retired:\n[^]*?(?=files:)/u, '');
  workshop.write(REGISTRY, text.replace('files:', entry));
}

/** Gives a workshop with an issue of which an article is withdrawn, and the text of it in a later one. */
function openWithdrawn(later: string): Workshop {
  const workshop = openWorkshop();
  workshop.addIssue('2021-11-20', TEXT);
  workshop.publish();
  retire(workshop);
  expect(workshop.run('split')).toMatchObject({ status: 0, stderr: '' });
  workshop.addIssue('2021-11-21', later);
  return workshop;
}

test('in a draft it is a warning, and the draft is not published, in both languages', () => {
  const workshop = openWithdrawn(LATER);
  for (const command of ['split', 'verify']) {
    const { status, stderr } = workshop.run(command);
    expect(stderr).toMatch(
      /^content\/zh-CN\/demo\/2021-11-21\/01-02\.mdx warning: .* 9\d % of that of `demo\/2021-11-20\/01-02` \[withdrawn-text\]$/mu,
    );
    expect(status).toBe(0);
  }
  for (const [language, words] of [
    [
      'en_GB.UTF-8',
      /^content\/zh-CN\/demo\/2021-11-21\/01-02\.mdx error: .*\[withdrawn-text\]\n.*`allows: \[demo\/2021-11-21\/01-02\]`/mu,
    ],
    ['zh_CN.UTF-8', /错误：这里有已撤下的 `demo\/2021-11-20\/01-02` 的 9\d% 的文字/u],
  ] as const) {
    const { status, stderr } = workshop.run('publish', ['demo/2021-11-21', '--yes'], language);
    expect(stderr).toMatch(words);
    expect(status).toBe(1);
  }
  expect(workshop.read('content/registry/demo/2021-11-21.yaml')).toContain('draft: true');
});

test('a text that comes back in two articles is told at the one with most of it', () => {
  const [head, , text, , other = ''] = LATER.split('\n');
  const [first, second] = [other.slice(0, 16), other.slice(16)];
  const workshop = openWithdrawn(`${head}\n夜市来了\n${first}${text}\n灯会之夜\n${second}${text}\n`);
  const { status, stderr } = workshop.run('publish', ['demo/2021-11-21', '--yes']);
  expect(stderr).toContain('[withdrawn-text]');
  expect(status).toBe(1);
});

test.each([
  ['allows', '    allows: [demo/2021-11-21/01-02]\n'],
  ['names as what to read instead', '    successor: demo/2021-11-21/01-02\n'],
])('what an editor %s is published, and proved', (_, answer) => {
  const workshop = openWithdrawn(LATER);
  retire(workshop, answer);
  for (const [command, args] of [
    ['split', []],
    ['publish', ['demo/2021-11-21', '--yes']],
    ['verify', []],
    ['split', ['--check']],
  ] as const)
    expect({ command, ...workshop.run(command, args) }).toMatchObject({ status: 0, stderr: '' });
});

test('what was published before the other was withdrawn stops the proof, until it is withdrawn too', () => {
  const workshop = openWorkshop();
  workshop.addIssue('2021-11-20', TEXT);
  workshop.addIssue('2021-11-21', LATER);
  workshop.publish();
  retire(workshop);
  const { status, stderr } = workshop.run('build');
  expect(stderr).toMatch(/01-02\.mdx error: .*\[withdrawn-text\]/u);
  expect(status).toBe(1);
  const other = 'content/registry/demo/2021-11-21.yaml';
  const entry = 'retired:\n  - { slug: 01-02, reason: { zh-CN: 撤稿, en: Withdrawn } }\nfiles:';
  workshop.write(other, workshop.read(other).replace('files:', entry));
  expect(workshop.run('split')).toMatchObject({ status: 0, stderr: '' });
  expect(workshop.run('verify')).toMatchObject({ status: 0, stderr: '' });
});

test('in its own issue, under another headline, with a word changed and its digest taken away, it is refused', () => {
  const workshop = openWithdrawn(TEXT.replaceAll('20日', '22日').replace(/夜市开张\n.*\n/u, ''));
  workshop.write(REGISTRY, workshop.read(REGISTRY).replace(/^ {4}text: .*\n/mu, ''));
  workshop.remove('seeds/demo-2021-11-21.txt');
  workshop.remove('seeds/demo-2021-11-21.yaml');
  workshop.addIssue('2021-11-20', TEXT.replace('夜市开张', '码头夜市').replace('渔歌会', '灯会'));
  const before = workshop.tree('content');
  const { status, stderr } = workshop.run('split');
  expect(stderr).toMatch(/2021-11-20\/01-03\.mdx error: .*`demo\/2021-11-20\/01-02` \[withdrawn-text\]/u);
  expect(status).toBe(1);
  expect(workshop.tree('content')).toEqual(before);
});

test('another text of the paper is published', () => {
  const workshop = openWithdrawn(
    LATER.replace(/开设夜市.*\n/u, '推行提前申报,让货等船变为船等货,企业在船舶抵港之前完成申报。\n'),
  );
  expect(workshop.run('split')).toMatchObject({ status: 0, stderr: '' });
  expect(workshop.run('publish', ['demo/2021-11-21', '--yes'])).toMatchObject({ status: 0, stderr: '' });
});
