/** Published addresses: a withdrawn one says why, a lost one stops the build, a stopped build changes nothing. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { openBuildingWorkshop, TEXT, type Workshop } from '../workshop.ts';

const REGISTRY = 'content/registry/demo/2021-11-19.yaml';
const NEXT = 'content/registry/demo/2021-11-20.yaml';
const RETIRED = `retired:
  - slug: 02-01
    reason: { zh-CN: 报社来函更正, en: Corrected by the paper }
    successor: demo/2021-11-20/02-02
`;

describe('what was withdrawn', () => {
  let workshop: Workshop;

  beforeAll(() => {
    workshop = openBuildingWorkshop('withdrawn');
    const next = TEXT.replaceAll('19日', '20日');
    workshop.addIssue('2021-11-20', next);
    workshop.publish();
    // The first issue as a whole, and one name of the second.
    workshop.remove('seeds/demo-2021-11-19.txt');
    workshop.remove('seeds/demo-2021-11-19.yaml');
    const retired = ['01', '02', '01-01', '02-01']
      .map((slug) => `  - { slug: ${slug}, reason: { zh-CN: 日期有误, en: Wrong day } }\n`)
      .join('');
    workshop.write(REGISTRY, workshop.read(REGISTRY).replace('files:', `retired:\n${retired}files:`));
    workshop.addIssue('2021-11-20', next.replace('优化通关流程', '改进通关流程'));
    workshop.write(NEXT, workshop.read(NEXT).replace('files:', `${RETIRED}files:`));
    const { status, stderr } = workshop.run('build');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });

  test('a name keeps its address, and gives the reason and what to read instead', () => {
    expect(workshop.read(NEXT)).toMatch(/slug: 02-02\n {4}headline: 改进通关流程/u);
    for (const [prefix, reason] of [
      ['', '报社来函更正'],
      ['en/', 'Corrected by the paper'],
    ] as const) {
      const page = workshop.read(`dist/${prefix}demo/2021-11-20/02-01/index.html`);
      expect(page).toContain(reason);
      expect(page).toMatch(/href="[^"]*02-02\/"/u);
      expect(workshop.read(`dist/${prefix}demo/2021-11-20/02-02/index.html`)).toContain('改进通关流程');
    }
  });

  test('an issue as a whole keeps all its addresses', () => {
    expect(existsSync(join(workshop.folder, 'content/zh-CN/demo/2021-11-19'))).toBe(false);
    for (const slug of ['', '01/', '02/', '01-01/', '02-01/'])
      expect(workshop.read(`dist/demo/2021-11-19/${slug}index.html`)).toContain('日期有误');
  });
});

test('a build that would lose a published address fails, names it, and leaves the last archive', () => {
  const workshop = openBuildingWorkshop('lost');
  workshop.remove('content/zh-CN/demo/2021-11-19/02-01.mdx');
  const { status, stdout, stderr } = workshop.run('astro', ['build', '--outDir', 'elsewhere']);
  expect(status).not.toBe(0);
  expect(stdout + stderr).toContain('Unexpected loss of the address `/demo/2021-11-19/02-01/`');
  expect(stdout + stderr).toContain('Unexpected loss of the address `/en/demo/2021-11-19/02-01/`');
});

test('Ctrl-C during a build leaves the last archive, and nothing beside it', async () => {
  const workshop = openBuildingWorkshop('interrupted');
  const beside = join(workshop.folder, '.dist.next');
  const status = await workshop.interrupt('build', [], () => existsSync(beside));
  expect(status).toBe(130);
  expect(workshop.tree('dist')).toEqual({ 'dist/index.html': 'the last archive' });
  expect(readdirSync(workshop.folder).filter((name) => name.startsWith('.dist'))).toEqual([]);
});

test('a full disk during a build leaves the last archive, and nothing beside it', () => {
  const workshop = openBuildingWorkshop('full-disk');
  const { status, stderr } = workshop.runOnFullDisk('build', 16);
  expect(status).toBe(1);
  expect(stderr).toContain('Not built; dist/ is still the last one.');
  expect(workshop.tree('dist')).toEqual({ 'dist/index.html': 'the last archive' });
  expect(readdirSync(workshop.folder).filter((name) => name.startsWith('.dist'))).toEqual([]);
});
