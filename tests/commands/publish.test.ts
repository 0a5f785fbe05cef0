/** Names of a draft move, those of a published issue don't; `publish` is the one step between. */
import { expect, test } from 'vitest';
import { openWorkshop, type Workshop } from '../workshop.ts';

const REGISTRY = 'content/registry/demo/2022-03-07.yaml';
const SEED = 'seeds/demo-2022-03-07.txt';
/** A second heading inside an article, which the splitter takes, in doubt, for an article of its own. */
const DAY = `海滨晚报2022年3月7日01版
渔港新貌
本报讯（记者 李海）建设智慧渔港。全港布设监测设备,出海作业更安全。
渔民们说,今年的收成比往年更好。
码头夜话？
渔民们在码头边谈起今年的收成,都说比往年更好。
他们要把新网补好,等下一个渔汛。
优化通关流程
本报讯（记者 王洋）推行提前申报,让货等船变为船等货。
`;
const CORRECTION = `corrections:
  - { line: 5, text: 码头夜话？, boundary: none }
`;

function withDraft(): Workshop {
  const workshop = openWorkshop();
  workshop.addIssue('2022-03-07', DAY);
  expect(workshop.run('split').status).toBe(0);
  return workshop;
}

test('what is split first is a draft: a correction applies at once, and names are given anew', () => {
  const workshop = withDraft();
  expect(workshop.read(REGISTRY)).toMatch(/\ndraft: true\n/u);
  expect(workshop.read(REGISTRY)).toContain('headline: 码头夜话');
  const before = workshop.read(REGISTRY).match(/slug: \S+/gu) ?? [];
  workshop.addIssue('2022-03-07', DAY, CORRECTION);
  const { status, stderr } = workshop.run('split');
  expect([status, stderr]).toEqual([0, '']);
  const after = workshop.read(REGISTRY).match(/slug: \S+/gu) ?? [];
  expect(workshop.read(REGISTRY)).not.toContain('码头夜话');
  expect(after).toEqual(before.slice(0, -1));
  expect(workshop.run('split', ['--check']).status).toBe(0);
  expect(workshop.run('verify').status).toBe(0);
});

test('an edit by hand in a draft is noticed', () => {
  const workshop = withDraft();
  const file = 'content/zh-CN/demo/2022-03-07/01-01.mdx';
  workshop.write(file, workshop.read(file).replace('渔港', '海港'));
  workshop.addIssue('2022-03-07', DAY, CORRECTION);
  const { status, stderr } = workshop.run('split');
  expect(status).toBe(1);
  expect(stderr).toContain('[edited-by-hand]');
});

test('split says what of a draft needs a look, and the command that shows it', () => {
  const workshop = openWorkshop();
  workshop.addIssue('2022-03-07', DAY);
  expect(workshop.run('split').stdout).toMatch(
    /To look at: [1-9]\d* doubtful beginnings? .*npm run --silent inspect -- seeds\/demo-2022-03-07\.txt/u,
  );
  workshop.addIssue('2022-03-07', DAY.replace('码头夜话', '码头夜谈'));
  expect(workshop.run('split', [], 'zh_CN.UTF-8').stdout).toMatch(/请过目：[1-9]\d* 处/u);
});

test('what is doubtful is published only when its editor says so', () => {
  const workshop = withDraft();
  const before = workshop.tree('content');
  const refused = workshop.run('publish', ['demo/2022-03-07']);
  expect(refused.status).toBe(1);
  expect(refused.stderr).toContain('[publish-doubtful]');
  expect(workshop.run('publish', ['demo/2022-03-07'], 'zh_CN.UTF-8').stderr).toContain('加上 `--yes`');
  expect(workshop.tree('content')).toEqual(before);
  const { status, stdout } = workshop.run('publish', ['demo/2022-03-07', '--yes']);
  expect(status).toBe(0);
  expect(stdout).toMatch(/demo\/2022-03-07: published, 1 page, \d articles/u);
  expect(workshop.read(REGISTRY)).not.toContain('draft');
  expect(workshop.run('split', ['--check']).status).toBe(0);
  expect(workshop.run('publish', ['demo/2022-03-07']).stdout).toContain('published already');
});

test('after it is published, a correction that would take a name away is refused, and the message names the way', () => {
  const workshop = withDraft();
  workshop.run('publish', ['--all', '--yes']);
  workshop.addIssue('2022-03-07', DAY, CORRECTION);
  const { status, stderr } = workshop.run('split');
  expect(status).toBe(1);
  expect(stderr).toContain('[published-id]');
  expect(stderr).toContain('where a correction makes it part of another, add it under `retired`');
});

test('an issue is published by the name of its folder, its id or its file; a wrong name is told and stops no other', () => {
  const workshop = withDraft();
  const { status, stderr } = workshop.run('publish', [SEED, 'demo/2022-03-08', '--yes']);
  expect(status).toBe(1);
  expect(stderr).toContain(
    'demo/2022-03-08 error: Unexpected name, expected that of an issue in `seeds/` [publish-unknown]',
  );
  expect(workshop.read(REGISTRY)).not.toContain('draft');
  expect(workshop.run('publish').stderr).toContain('Usage: npm run publish');
});

test('what does not stand as the text gives it is not published', () => {
  const workshop = withDraft();
  const file = 'content/zh-CN/demo/2022-03-07/01-01.mdx';
  const text = workshop.read(file);
  workshop.write(file, text.replace('渔港', '海港'));
  const { status, stderr } = workshop.run('publish', ['--all', '--yes']);
  expect(status).toBe(1);
  expect(stderr).toContain('[publish-stale]');
  workshop.write(file, text);
  workshop.addIssue('2022-03-07', `${DAY}没有拆分过的一行。\n`);
  expect(workshop.run('publish', ['--all', '--yes']).stderr).toContain('[publish-stale]');
  workshop.write(SEED, '');
  expect(workshop.run('publish', ['--all', '--yes']).status).toBe(1);
  expect(workshop.read(REGISTRY)).toContain('draft: true');
});

test('a draft has nothing to withdraw, and goes with its text', () => {
  const workshop = withDraft();
  const retired = 'retired:\n  - slug: 01-01\n    reason: { zh-CN: 撤稿, en: Withdrawn }\nfiles:';
  workshop.write(REGISTRY, workshop.read(REGISTRY).replace('files:', retired));
  const { status, stderr } = workshop.run('split');
  expect(status).toBe(1);
  expect(stderr).toContain('[draft-retired]');
  workshop.remove(SEED);
  workshop.remove(SEED.replace('.txt', '.yaml'));
  expect(workshop.run('split').status).toBe(0);
  expect(Object.keys(workshop.tree('content')).filter((path) => path.includes('2022-03-07'))).toEqual([]);
});

test('a draft says true and nothing else', () => {
  const workshop = withDraft();
  workshop.write(REGISTRY, workshop.read(REGISTRY).replace('draft: true', 'draft: no'));
  const { status, stderr } = workshop.run('split');
  expect(status).toBe(1);
  expect(stderr).toContain(`${REGISTRY}:`);
});

test('a registry that is gone is not begun anew: what was published and withdrawn stands in it', () => {
  const workshop = openWorkshop();
  const path = 'content/registry/demo/2021-11-19.yaml';
  const registry = workshop.read(path);
  workshop.remove(path);
  const before = workshop.tree('content');
  for (const [language, words] of [
    [
      'en_GB.UTF-8',
      'Bring it back from version control (`git checkout -- content/registry/demo/2021-11-19.yaml`)',
    ],
    ['zh_CN.UTF-8', '从版本库取回它（`git checkout -- content/registry/demo/2021-11-19.yaml`）'],
  ] as const)
    for (const options of [[], ['--force']]) {
      const { status, stderr } = workshop.run('split', options, language);
      expect(stderr).toContain('[registry-lost]');
      expect(stderr).toContain(words);
      expect(status).toBe(1);
    }
  expect(workshop.tree('content')).toEqual(before);
  expect(workshop.run('publish', ['--all', '--yes']).status).not.toBe(0);
  expect(workshop.run('verify').status).toBe(1);
  workshop.write(path, registry);
  expect(workshop.run('split').status).toBe(0);
});

test('all and some of them are not asked for at once', () => {
  const { status, stdout, stderr } = openWorkshop().run('publish', ['--all', 'demo/2021-11-19']);
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr).toMatch(/^Usage: /u);
});
