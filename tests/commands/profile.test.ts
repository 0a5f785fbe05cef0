/** `profile` learns from published issues, `split`, `inspect` and `verify` read with it, and nothing that is published changes. */
import { expect, test } from 'vitest';
import type { Workshop } from '../workshop.ts';
import { openWorkshop } from '../workshop.ts';

const PROFILE = 'seeds/demo.profile.yaml';
const NAMES = ['陆鸣', '柏青', '秦越', '佘念'];
/** Who comes home with what, another of each day. */
const BOATS = ['渔船', '货轮', '舢板', '渡船'];

/** Gives a page of articles that this house signs below: nothing else parts them. */
function pageOf(day: string, mark: string): string[] {
  const [year = '', month = '', date = ''] = day.split('-');
  const boat = BOATS[Number(date) % BOATS.length] ?? '';
  return [
    `海滨晚报${year}年${Number(month)}月${Number(date)}日01版`,
    ...NAMES.flatMap((name) => [
      `${name}家的${boat}回港了`,
      `码头上的人说，${name}家的船走了三天，带回来的鱼够卖两个早市。`,
      `第二天一早，${name}又到码头补网，一直补到太阳落山。`,
      `${mark}${name}`,
    ]),
  ];
}

/** Adds an issue of such articles; corrected to what they are where `accepted`. */
function addPage(workshop: Workshop, day: string, mark: string, accepted: boolean): void {
  const lines = pageOf(day, mark);
  const corrections = lines.flatMap((text, index) => {
    if (index === 0) return [];
    const said = ['role: byline', 'role: headline, boundary: start', 'role: paragraph', 'role: paragraph'][
      index % 4
    ];
    return [`  - { line: ${index + 1}, text: "${text}", ${said} }`];
  });
  const more = accepted ? `corrections:\n${corrections.join('\n')}\n` : '';
  workshop.addIssue(day, `${lines.join('\n')}\n`, more);
}

function withAccepted(): Workshop {
  const workshop = openWorkshop();
  addPage(workshop, '2021-12-01', '◇', true);
  workshop.publish();
  return workshop;
}

const articlesIn = (workshop: Workshop, issue: string): number =>
  Object.keys(workshop.tree(`content/zh-CN/demo/${issue}`)).filter((path) => /01-\d+\.mdx$/u.test(path))
    .length;

test('what is learned is written once, and read with by every command for the issues that come', () => {
  const workshop = withAccepted();
  const published = workshop.tree('content');
  const { status, stdout } = workshop.run('profile', ['demo']);
  expect([status, stdout]).toEqual([0, `Wrote ${PROFILE}: 1 mark of 2 issues, for issues from 2021-12-02\n`]);
  expect(workshop.read(PROFILE)).toContain(
    'profiles:\n  - from: 2021-12-02\n    issues: 2\n    marks:\n      byline:\n        - { opens: "◇", article: ends, lines: 4, of: 4 }\n',
  );
  const text = workshop.read(PROFILE);
  expect(workshop.run('profile', ['demo']).stdout).toContain('is as it was');
  expect(workshop.read(PROFILE)).toBe(text);

  addPage(workshop, '2021-12-02', '◇', false);
  expect(workshop.run('split').status).toBe(0);
  expect(articlesIn(workshop, '2021-12-02')).toBe(NAMES.length);
  expect(workshop.tree('content')).toMatchObject(published);
  for (const [command, args] of [
    ['split', ['--check']],
    ['verify', []],
  ] as const)
    expect(workshop.run(command, args).stderr).toBe('');
  const why = (): string => workshop.run('inspect', ['seeds/demo-2021-12-02.txt', '--why', '5']).stdout;
  expect(why()).toContain('see its .profile.yaml');
  const learnt = workshop.tree('content/zh-CN/demo/2021-12-02');
  // As it was read without the profile.
  workshop.remove(PROFILE);
  expect(workshop.run('split').status).toBe(0);
  expect(why()).not.toContain('.profile.yaml');
  expect(workshop.tree('content/zh-CN/demo/2021-12-02')).not.toEqual(learnt);
});

test('an entry that a published issue is read with stays, and what is learned later is added behind it', () => {
  const workshop = withAccepted();
  workshop.run('profile', ['demo']);
  addPage(workshop, '2021-12-02', '◇', false);
  addPage(workshop, '2021-12-03', '▷', true);
  workshop.publish();
  const published = workshop.tree('content');
  expect(workshop.run('profile', ['demo']).stdout).toContain(
    '2 marks of 4 issues, for issues from 2021-12-04',
  );
  const text = workshop.read(PROFILE);
  expect(text.match(/from: .*/gu)).toEqual(['from: 2021-12-02', 'from: 2021-12-04']);
  expect(workshop.run('profile', ['demo']).stdout).toContain('is as it was');
  expect(workshop.run('split').status).toBe(0);
  expect(workshop.tree('content')).toEqual(published);
  expect(workshop.run('verify').stderr).toBe('');
});

test('a list that was edited by hand is read as it stands, and a fault is told with its place, in both languages', () => {
  const workshop = withAccepted();
  workshop.run('profile', ['demo']);
  const text = workshop.read(PROFILE);
  addPage(workshop, '2021-12-02', '▷', false);
  workshop.write(PROFILE, text.replace('◇', '▷'));
  expect(workshop.run('split').status).toBe(0);
  expect(articlesIn(workshop, '2021-12-02')).toBe(NAMES.length);

  workshop.write(PROFILE, text.replace('lines: 4', 'lines: 5'));
  const line = text.split('\n').findIndex((each) => each.includes('lines: 4')) + 1;
  for (const command of ['split', 'verify'])
    expect(workshop.run(command)).toMatchObject({
      status: 1,
      stderr: expect.stringContaining(
        `${PROFILE}:${line}:47 error: Unexpected \`profiles.0.marks.byline.0.lines: 5\`, expected no more than \`of\``,
      ) as string,
    });
  expect(workshop.run('split', [], 'zh_CN.UTF-8').stderr).toContain(`${PROFILE}:${line}:47`);
  expect(workshop.run('split', [], 'zh_CN.UTF-8').stderr).toContain('应为不大于 `of` 的数');
  expect(workshop.run('inspect', ['seeds/demo-2021-12-02.txt']).stderr).toContain(
    `demo.profile.yaml:${line}:47`,
  );
  expect(workshop.run('profile', ['demo']).status).toBe(1);
});

test('a paper that nobody knows, one without a published issue, and a wrong call are refused', () => {
  const workshop = openWorkshop();
  expect(workshop.run('profile', ['nobody'])).toMatchObject({ status: 1 });
  expect(workshop.run('profile', []).stderr).toContain('Usage: npm run profile');
  expect(workshop.run('profile', ['demo']).stdout).toContain('nothing was written');
  workshop.remove('content/registry/demo');
  const { status, stderr } = workshop.run('profile', ['demo']);
  expect(status).toBe(1);
  expect(stderr).toContain('[profile-no-issue]');
});
