/** A build shows one state of the archive, or leaves the last one: whatever else is done meanwhile. */
import { existsSync, mkdirSync, readdirSync, readlinkSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { openBuildingWorkshop, TEXT, type Workshop } from '../workshop.ts';

const LAST = { 'dist/index.html': 'the last archive' };

/** Waits until the site of a build is being written. */
async function whileBuilding(workshop: Workshop): Promise<void> {
  while (!existsSync(join(workshop.folder, '.dist.next'))) await wait(5);
}

function hiddenIn(folder: string): string[] {
  return readdirSync(folder).filter((name) => /\.(?:next|last)$/u.test(name));
}

test('two builds at once, and a split, come one after the other, and each is whole', async () => {
  const workshop = openBuildingWorkshop('two-builds');
  const builds = [workshop.start('build'), workshop.start('build'), workshop.start('split')];
  const outcomes = await Promise.all(builds.map(({ ended }) => ended));
  for (const { status, stderr } of outcomes) {
    expect(stderr).toMatch(
      /^(?:`npm run \w+` \(process \d+\) is writing this archive; waiting for it to end\.\n)?$/u,
    );
    expect(status).toBe(0);
  }
  expect(outcomes.filter(({ stderr }) => stderr === '')).toHaveLength(1);
  expect(workshop.read('dist/demo/2021-11-19/01-01/index.html')).toContain('渔港新貌');
  expect(hiddenIn(workshop.folder)).toEqual([]);
});

test.each([
  [
    'a seed',
    'en_GB.UTF-8',
    (workshop: Workshop) => {
      workshop.addIssue('2021-11-19', TEXT.replace('智慧渔港', '数字渔港'));
    },
    /^dist error: Unexpected change of `seeds\/demo-2021-11-19\.txt` and 1 more during the build.*\[build-changed\]$/mu,
  ],
  [
    'content',
    'zh_CN.UTF-8',
    (workshop: Workshop) => {
      const path = 'content/zh-CN/demo/2021-11-19/01-01.mdx';
      const text = workshop.read(path);
      workshop.write(path, text.replace('智慧', '数字'));
      workshop.write(path, text);
    },
    /^dist 错误：建站时 `content\/zh-CN\/demo\/2021-11-19\/01-01\.mdx`有了改动.*\[build-changed\]$/mu,
  ],
  [
    'the gazetteer',
    'en_GB.UTF-8',
    (workshop: Workshop) => {
      workshop.write('content/gazetteer.yaml', 'format: 1\nplaces: []\norganisations: []\n');
    },
    /Unexpected change of `content\/gazetteer\.yaml` during the build/u,
  ],
] as const)(
  '%s written meanwhile leaves the last archive, and is named',
  async (_, language, edit, words) => {
    const workshop = openBuildingWorkshop('edited-meanwhile');
    const build = workshop.start('build', language);
    await whileBuilding(workshop);
    edit(workshop);
    const { status, stderr } = await build.ended;
    expect(stderr).toMatch(words);
    expect(status).toBe(1);
    expect(workshop.tree('dist')).toEqual(LAST);
    expect(hiddenIn(workshop.folder)).toEqual([]);
  },
);

test('a killed build, and what it left running, don’t mix with the next', async () => {
  const workshop = openBuildingWorkshop('killed');
  const first = workshop.start('build');
  await whileBuilding(workshop);
  first.child.kill('SIGKILL');
  const second = await workshop.start('build').ended;
  expect(second).toMatchObject({ status: 0 });
  expect(second.stderr).toMatch(/waiting for it to end/u);
  expect(workshop.read('dist/demo/2021-11-19/01-01/index.html')).toContain('渔港新貌');
  expect(hiddenIn(workshop.folder)).toEqual([]);
});

test('where dist is a link, the folder that it leads to gets the new archive whole', () => {
  const workshop = openBuildingWorkshop('linked');
  workshop.remove('dist');
  workshop.write('www/site/index.html', 'the last archive');
  workshop.write('www/site/old.html', 'an old page');
  symlinkSync('www/site', join(workshop.folder, 'dist'));
  expect(workshop.run('build')).toMatchObject({ status: 0, stderr: '' });
  expect(readlinkSync(join(workshop.folder, 'dist'))).toBe('www/site');
  expect(workshop.read('www/site/demo/2021-11-19/01-01/index.html')).toContain('渔港新貌');
  expect(existsSync(join(workshop.folder, 'www/site/old.html'))).toBe(false);
  expect([...hiddenIn(workshop.folder), ...hiddenIn(join(workshop.folder, 'www'))]).toEqual([]);
});

test('where dist leads to no place for a folder, one message says so', () => {
  const workshop = openBuildingWorkshop('link-to-nowhere');
  workshop.remove('dist');
  mkdirSync(join(workshop.folder, 'www'));
  for (const [target, language, words] of [
    [
      'away/site',
      'en_GB.UTF-8',
      /^dist error: Unexpected `dist`, expected a folder or a link to one; it leads to /mu,
    ],
    ['dist', 'zh_CN.UTF-8', /^dist 错误：`dist` 指向 /mu],
    ['package.json', 'en_GB.UTF-8', /expected a folder or a link to one/u],
  ] as const) {
    const link = join(workshop.folder, 'dist');
    symlinkSync(target, link);
    const { status, stderr } = workshop.run('build', [], language);
    expect(stderr).toMatch(words);
    expect({ status, target: readlinkSync(link) }).toEqual({ status: 1, target });
    workshop.remove('dist');
  }
});
