/** Text that must not even be kept: blank lines stand for it, and the proof says how many and why. */
import { expect, test } from 'vitest';
import { openWorkshop, TEXT } from '../workshop.ts';

const REGISTRY = 'content/registry/demo/2021-11-19.yaml';
const WITHHELD = 'withheld:\n  - { from: 4, to: 6, reason: { zh-CN: 法院裁定, en: By order of a court } }\n';
const lines = TEXT.split('\n');
const GONE = [...lines.slice(0, 4), '', '', ''].join('\n');

test('a withheld line that still stands is refused, named by its number', () => {
  const workshop = openWorkshop();
  workshop.addIssue('2021-11-19', TEXT, WITHHELD.replace('from: 4', 'from: 5'));
  const { status, stderr } = workshop.run('split');
  expect(status).toBe(1);
  expect(stderr).toContain('seeds/demo-2021-11-19.txt:5:1 error: Unexpected line, expected a blank one');
  expect(workshop.run('split', [], 'zh_CN.UTF-8').stderr).toContain('第 5 至 6 行不予保留');
  workshop.addIssue('2021-11-19', TEXT, WITHHELD.replace('to: 6', 'to: 3'));
  expect(workshop.run('split').stderr).toContain('[withheld-text]');
});

test('an article that is withheld leaves its number and the reason, and nothing of its words', () => {
  const workshop = openWorkshop();
  const retired =
    'retired:\n  - { slug: 02-01, reason: { zh-CN: 法院裁定, en: By order of a court } }\nfiles:';
  workshop.write(
    REGISTRY,
    workshop.read(REGISTRY).replace('files:', retired).replace('headline: 优化通关流程', 'headline: —'),
  );
  workshop.addIssue('2021-11-19', GONE, WITHHELD.replace('from: 4', 'from: 5'));
  expect(workshop.run('split')).toMatchObject({ status: 0 });
  const { status, stdout } = workshop.run('verify');
  expect(status).toBe(0);
  expect(stdout).toContain('seeds/demo-2021-11-19.txt: 2 lines withheld, 5 to 6: By order of a court');
  expect(workshop.run('split', ['--check']).status).toBe(0);
  const words = Object.values({ ...workshop.tree('content'), ...workshop.tree('seeds') }).join('\n');
  expect(Buffer.from(words, 'latin1').toString('utf8')).not.toMatch(/通关|申报/u);
});
