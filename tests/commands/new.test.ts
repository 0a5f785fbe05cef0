/** `npm run new` puts a received text into the archive, and a split after it needs nothing more. */
import { expect, test } from 'vitest';
import { openWorkshop, TEXT } from '../workshop.ts';

const RECEIVED = 'received/来稿 1.txt';
const OTHER = TEXT.replaceAll('海滨晚报2021年11月19日', '渔港日报2022年3月1日');

test('a text of a known paper needs no answer: its first marker tells paper and day', () => {
  const workshop = openWorkshop();
  workshop.write(RECEIVED, TEXT.replaceAll('11月19日', '11月20日'));
  const { status, stdout, stderr } = workshop.run('new', [RECEIVED]);
  expect(stderr).toBe('');
  expect(status).toBe(0);
  expect(stdout).toMatch(
    /Wrote seeds\/demo-2021-11-20\.txt\nWrote seeds\/demo-2021-11-20\.yaml\nNext: npm start shows it as a draft; once all is right: npm run publish -- demo\/2021-11-20/u,
  );
  expect(workshop.read('seeds/demo-2021-11-20.txt')).toBe(workshop.read(RECEIVED));
  expect(workshop.read('seeds/demo-2021-11-20.yaml')).toContain('file: 来稿 1.txt');
  expect(workshop.run('split').stderr).toBe('');
  expect(workshop.run('verify').status).toBe(0);
});

test('a new paper is described by flags', () => {
  const workshop = openWorkshop();
  workshop.write(RECEIVED, OTHER);
  const { status, stderr } = workshop.run('new', [
    RECEIVED,
    '--paper',
    'yugang',
    '--name-en',
    'Harbour Daily',
  ]);
  expect(stderr).toBe('');
  expect(status).toBe(0);
  expect(workshop.read('seeds/yugang.yaml')).toMatch(/zh-CN: 渔港日报\n {2}en: Harbour Daily/u);
  expect(workshop.run('split').stderr).toBe('');
});

test('a second issue of one day is numbered', () => {
  const workshop = openWorkshop();
  workshop.write(RECEIVED, TEXT.replace('渔港新貌', '渔港夜景'));
  const refused = workshop.run('new', [RECEIVED], 'zh_CN.UTF-8');
  expect(refused.status).toBe(1);
  expect(refused.stderr).toMatch(/已经在那里.*\n.*--number 2/u);
  expect(workshop.run('new', [RECEIVED, '--number', '2']).status).toBe(0);
  expect(workshop.run('split').stderr).toBe('');
  expect(Object.keys(workshop.tree('content/zh-CN/demo/2021-11-19-2'))).toHaveLength(4);
});

test('a text that lies in seeds/ under another name is renamed', () => {
  const workshop = openWorkshop();
  workshop.write('seeds/来稿.txt', TEXT.replaceAll('11月19日', '11月20日'));
  expect(workshop.run('new', ['seeds/来稿.txt']).status).toBe(0);
  expect(Object.keys(workshop.tree('seeds'))).not.toContain('seeds/来稿.txt');
  expect(workshop.run('split').stderr).toBe('');
});

test('an issue that has its record is not begun again, not even by its own text', () => {
  const workshop = openWorkshop();
  const before = workshop.tree('seeds');
  const { status, stderr } = workshop.run('new', ['seeds/demo-2021-11-19.txt']);
  expect(stderr).toMatch(/\[new-twice\]/u);
  expect(status).toBe(1);
  expect(workshop.tree('seeds')).toEqual(before);
});

test('a text of a known paper under its right name is taken by split itself', () => {
  const workshop = openWorkshop();
  workshop.write('seeds/demo-2021-11-20.txt', TEXT.replaceAll('11月19日', '11月20日'));
  expect(workshop.run('split', ['--check']).stderr).toContain('[seed-record]');
  const { stdout, status } = workshop.run('split');
  expect(status).toBe(0);
  expect(stdout).toContain('A new issue, recorded in seeds/demo-2021-11-20.yaml');
  expect(workshop.run('split', ['--check']).status).toBe(0);
});

test.each([
  [['nowhere.txt'], 'nowhere.txt', 'new-file'],
  [[], 'npm run new', 'new-file'],
  [[RECEIVED, '--paper', 'Yu Gang'], RECEIVED, 'new-flag'],
  [[RECEIVED, '--paper', 'yugang'], RECEIVED, 'new-flag'],
  [[RECEIVED, '--paper', 'yugang', '--date', '2022-02-30'], RECEIVED, 'new-flag'],
])('%j is refused and nothing is written', (flags, place, rule) => {
  const workshop = openWorkshop();
  workshop.write(RECEIVED, OTHER);
  const before = workshop.tree('seeds');
  const { status, stderr } = workshop.run('new', flags);
  expect(status).toBe(1);
  expect(stderr).toMatch(new RegExp(`^${place} error: .*\\[${rule}\\]\\n {2}\\S.*\\n$`, 'u'));
  expect(workshop.tree('seeds')).toEqual(before);
});
