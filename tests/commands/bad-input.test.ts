/** Bad input gives one clear message in the terminal's language, a non-zero exit, and leaves everything whole. */
import { expect, test } from 'vitest';
import { CASES } from './bad-input-cases.ts';
import { openWorkshop, TEXT } from '../workshop.ts';

const LANGUAGES = [
  { language: 'en', command: 'build', terminal: 'en_GB.UTF-8', severity: ' error: ' },
  { language: 'zh-CN', command: 'split', terminal: 'zh_CN.UTF-8', severity: ' 错误：' },
] as const;

test.each(Object.entries(CASES))(
  '%s gives one message in the language of the terminal, and changes nothing',
  (_, { damage, place, rule, words }) => {
    const workshop = openWorkshop();
    damage(workshop);
    const before = { content: workshop.tree('content'), dist: workshop.tree('dist') };
    for (const { language, command, terminal, severity } of LANGUAGES) {
      const { status, stderr } = workshop.run(command, [], terminal);
      const messages = stderr.split('\n').filter((line) => /^\S.*\[[a-z-]+\]$/u.test(line));
      expect(messages, stderr).toHaveLength(1);
      expect(messages[0]?.slice(0, place.length + severity.length)).toBe(place + severity);
      expect(messages[0]).toContain(`[${rule}]`);
      expect(stderr).toMatch(words[language]);
      expect(status).toBe(1);
      expect({ content: workshop.tree('content'), dist: workshop.tree('dist') }).toEqual(before);
    }
  },
);

test('what is wrong with one seed does not stop the others', () => {
  const workshop = openWorkshop();
  workshop.addIssue('2021-11-20', '');
  workshop.addIssue('2021-11-21', TEXT.replaceAll('19日', '21日'));
  expect(workshop.run('split').status).toBe(1);
  expect(Object.keys(workshop.tree('content/zh-CN/demo/2021-11-21'))).toHaveLength(4);
});

test('a text without markers is one page when its record says so', () => {
  const workshop = openWorkshop();
  workshop.addIssue('2021-11-20', '渔港新貌\n建设智慧渔港。\n', 'pages: single\n');
  expect(workshop.run('split').stderr).toBe('');
  expect(workshop.run('verify').status).toBe(0);
});

test('a correction in the record changes the split, and the content is still proved', () => {
  const workshop = openWorkshop();
  const text = `${TEXT}今年6月,首航活动举行\n`;
  const own = 'corrections:\n  - line: 7\n    text: 今年6月,首航活动举行\n    role: caption\n';
  workshop.addIssue('2021-11-20', text.replaceAll('19日', '20日'), own);
  expect(workshop.run('split').stderr).toBe('');
  expect(workshop.read('content/zh-CN/demo/2021-11-20/02-01.mdx')).toContain('<Caption id="p3">今年6月');
  expect(workshop.run('verify').status).toBe(0);
});

test.each(['split', 'inspect', 'new', 'verify', 'build', 'publish', 'migrate'])(
  '%s says which option it does not know, and how it is used',
  (command) => {
    const { status, stdout, stderr } = openWorkshop().run(command, ['--bogus']);
    expect(stderr).toMatch(/^Unexpected option `--bogus`\nUsage: npm run .*\n$/u);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  },
);

test.each(['verify', 'build'])('%s takes no file, and says so in both languages', (command) => {
  const workshop = openWorkshop();
  for (const [language, words] of [
    ['en_GB.UTF-8', `Unexpected argument \`foo\`\nUsage: npm run ${command}\n`],
    ['zh_CN.UTF-8', `多余的参数 \`foo\`\n用法：npm run ${command}\n`],
  ] as const)
    expect(workshop.run(command, ['foo'], language)).toMatchObject({ status: 1, stdout: '', stderr: words });
});

test('an option without its value, or with one too many, is told in the language of the terminal', () => {
  const workshop = openWorkshop();
  for (const [command, option] of [
    ['split', '--force=x'],
    ['new', '--paper'],
  ] as const) {
    const { status, stderr } = workshop.run(command, [option], 'zh_CN.UTF-8');
    expect(stderr).toMatch(/^选项 `--(?:force|paper)` 的写法有误：缺少值，或不该有值\n用法：/u);
    expect(status).toBe(1);
  }
});
