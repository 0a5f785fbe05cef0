/** A full disk, a folder that can't be written, Ctrl-C: what stood there before is whole. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openWorkshop, TEXT } from './workshop.ts';

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

test('Ctrl-C between issues leaves each issue whole, and the next run ends the work', async () => {
  const workshop = openWorkshop();
  const days = Array.from({ length: 200 }, (_, index) => new Date(Date.UTC(2022, 0, 1 + index)));
  for (const day of days) {
    const iso = day.toISOString().slice(0, 10);
    const printed = `${day.getUTCFullYear()}年${day.getUTCMonth() + 1}月${day.getUTCDate()}日`;
    workshop.addIssue(iso, TEXT.replaceAll('2021年11月19日', printed));
  }
  const issues = join(workshop.folder, 'content/registry/demo');
  const status = await workshop.interrupt('split', [], () => readdirSync(issues).length > 20);
  expect(status).toBe(130);
  const files = Object.keys(workshop.tree('content/zh-CN'));
  expect(files.filter((path) => /\/\./u.test(path))).toEqual([]);
  expect(files.length % 4).toBe(0);
  expect(files.length).toBeLessThan(201 * 4);
  expect(workshop.run('split').status).toBe(0);
  expect(workshop.run('split', ['--check']).status).toBe(0);
  expect(Object.keys(workshop.tree('content/zh-CN'))).toHaveLength(201 * 4);
});
