/** A split that is killed at any step, and a text that is corrected before the next: no state of its own is taken for an edit by hand. */
import { expect, test } from 'vitest';
import { openWorkshop, TEXT, type Workshop } from '../workshop.ts';

/** States of one text, each with other files changed or new. */
const SECOND = `${TEXT.replace('出海作业更安全', '出海作业更平安')}渔港夜市\n开设夜市,市民可以登船参观。\n`;
const THIRD = SECOND.replace('让货等船', '让货候船').replace('登船参观', '上船参观');
const FOURTH = THIRD.replace('更平安', '更稳当');
const FILE = 'content/zh-CN/demo/2021-11-19/01-01.mdx';

/** Gives a workshop whose second split was killed before each change of a file in turn, from the first to the last. */
function* killedAtEachStep(): Generator<readonly [Workshop, number]> {
  for (let change = 1; ; change += 1) {
    const workshop = openWorkshop();
    workshop.addIssue('2021-11-19', SECOND);
    const { signal, status } = workshop.runKilled('split', change);
    if (signal === null) {
      expect(status).toBe(0);
      expect(change).toBeGreaterThan(8);
      return;
    }
    yield [workshop, change];
  }
}

test('killed at any step, and again at that step, and corrected each time, the text is split without force', () => {
  for (const [workshop, change] of killedAtEachStep()) {
    workshop.addIssue('2021-11-19', THIRD);
    workshop.runKilled('split', change);
    workshop.addIssue('2021-11-19', FOURTH);
    const { status, stderr } = workshop.run('split');
    expect([change, status, stderr]).toEqual([change, 0, '']);
    expect(workshop.run('split', ['--check']).status).toBe(0);
    expect(Object.keys(workshop.tree('content')).filter((path) => /\/\./u.test(path))).toEqual([]);
  }
});

test('an edit by hand after the kill is noticed all the same', () => {
  for (const [workshop, change] of killedAtEachStep()) {
    const whole = FILE in workshop.tree('content');
    if (!whole) continue;
    workshop.write(FILE, workshop.read(FILE).replace('渔港', '海港'));
    workshop.addIssue('2021-11-19', THIRD);
    const { status, stderr } = workshop.run('split');
    expect([change, status]).toEqual([change, 1]);
    expect(stderr).toContain(`${FILE}:`);
    expect(stderr).toContain('[edited-by-hand]');
  }
});
