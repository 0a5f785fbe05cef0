/** A full disk, a folder that can't be written, Ctrl-C: what stood there before is whole. */
import { expect, test } from 'vitest';
import { openWorkshop, TEXT } from '../workshop.ts';

const UNWRITABLE = /^seeds\/demo-2021-11-19\.txt error: .*\[unwritable\]\n {2}Look at the free space/mu;

test('a folder that cannot be written gives one message and leaves what was there', () => {
  const workshop = openWorkshop();
  workshop.addIssue('2021-11-19', `${TEXT}渔港夜市\n开设夜市。\n`);
  // A file stands where the paper's folder should be: nobody can write below it, not even the administrator.
  workshop.remove('content/zh-CN/demo');
  workshop.write('content/zh-CN/demo', 'a file');
  const before = workshop.tree('content');
  const { status, stderr } = workshop.run('split');
  expect(stderr).toMatch(UNWRITABLE);
  expect(status).toBe(1);
  expect(workshop.tree('content')).toEqual(before);
});

test('a full disk gives one message and leaves what was there', () => {
  const workshop = openWorkshop();
  workshop.addIssue('2021-11-19', TEXT + '渔港夜市\n开设夜市。' + '渔获新鲜上岸,'.repeat(2000) + '。\n');
  const before = workshop.tree('content');
  const { status, stderr } = workshop.runOnFullDisk('split', 4);
  expect(stderr).toMatch(UNWRITABLE);
  expect(status).toBe(1);
  expect(workshop.tree('content')).toEqual(before);
  expect(workshop.run('split').status).toBe(0);
});

test('Ctrl-C in the middle of an issue ends that issue and no other; the next run ends the work', () => {
  const workshop = openWorkshop();
  const days = Array.from({ length: 8 }, (_, index) => index + 1);
  for (const day of days)
    workshop.addIssue(`2022-01-0${day}`, TEXT.replaceAll('2021年11月19日', `2022年1月${day}日`));
  // Two renames an issue: its folder, then its registry. The fifth is the third issue's folder.
  const { status, stderr } = workshop.runInterrupted('split', 5);
  expect(stderr).toContain('every issue is whole');
  expect(status).toBe(130);
  const files = Object.keys(workshop.tree('content/zh-CN'));
  expect(files.filter((path) => /\/\./u.test(path))).toEqual([]);
  expect(files).toHaveLength(4 + 3 * 4);
  expect(Object.keys(workshop.tree('content/registry'))).toHaveLength(4);
  expect(workshop.run('split').status).toBe(0);
  expect(workshop.run('split', ['--check']).status).toBe(0);
  expect(Object.keys(workshop.tree('content/zh-CN'))).toHaveLength(4 + days.length * 4);
});
