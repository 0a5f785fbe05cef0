/** Nothing in a content file runs: not while the site is built, not while it is proved, and whatever language it is in. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { WRITE } from '../hostile-content.ts';
import { openBuildingWorkshop } from '../workshop.ts';

const workshop = openBuildingWorkshop('content-is-data');
const ran = (): boolean => existsSync(join(workshop.folder, 'ran'));
const article = 'content/zh-CN/demo/2021-11-19/01-01.mdx';
const good = workshop.read(article);
const expression = good.replace(/<Lede id="p2">|<RunInHead id="m1">/u, `$&{${WRITE}}`);
const line = good.split('\n').findIndex((text) => /<RunInHead id="m1">|<Lede id="p2">/u.test(text)) + 1;

test.each<[string, string, string]>([
  ['an expression', article, expression],
  ['what is exported', article, `${good}\nexport const ran = ${WRITE}\n`],
  ['a file that nobody asked for', 'content/zh-CN/demo/2021-11-19/zz.mdx', expression],
])('%s of a content file does not run, and stops the build and the proof', (_, path, contents) => {
  workshop.write(path, contents);
  const build = workshop.run('build');
  const verify = workshop.run('verify');
  if (path === article) workshop.write(article, good);
  else workshop.remove(path);
  expect([build.status, verify.status, ran()]).toEqual([1, 1, false]);
  expect(build.stdout + build.stderr).toContain(path);
  expect(workshop.read('dist/index.html')).toBe('the last archive');
});

test('the message of a proof names the place of an expression, in the language of the terminal', () => {
  workshop.write(article, expression);
  for (const [language, words] of [
    ['en_GB.UTF-8', 'expected a block of text on a line of its own [content-contract]'],
    ['zh_CN.UTF-8', '应为独占一行的一段文字 [content-contract]'],
  ] as const) {
    const { stdout, stderr } = workshop.run('verify', [], language);
    expect(stdout + stderr).toContain(`${article}:${line}:`);
    expect(stdout + stderr).toContain(words);
  }
  workshop.write(article, good);
});

test('what runs in a translation does not, and stops the build with its place', () => {
  const path = 'content/en/demo/2021-11-19/01-01.mdx';
  expect(workshop.run('translate', ['new', 'demo/2021-11-19/01-01']).status).toBe(0);
  const begun = workshop.read(path);
  workshop.write(path, begun.replace(/<(?:Lede|Measure|Paragraph) id="p2">/u, `$&{${WRITE}}`));
  expect(workshop.read(path)).not.toBe(begun);
  const { status, stdout, stderr } = workshop.run('build');
  expect([status, ran()]).toEqual([1, false]);
  expect(stdout + stderr).toMatch(/content\/en\/demo\/2021-11-19\/01-01\.mdx:\d+:.*\[content-form\]/u);
  workshop.remove(path);
});
