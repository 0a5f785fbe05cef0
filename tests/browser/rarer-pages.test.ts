/** What the first issue has not: articles on several pages, withdrawals and drafts are valid HTML and open to every reader. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { htmlProblems } from '../html-problems.ts';
import { htmlFiles } from '../site/built-site.ts';
import { serveFolder, type StaticServer } from '../static-server.ts';
import { openBuildingWorkshop } from '../workshop.ts';
import { barriersOn } from './barriers.ts';
import { useReader } from './reader.ts';

const HALVES = readFileSync('tests/fixtures/halves-of-articles-on-other-pages/input.txt', 'utf8');
const ISSUE = '2022-03-07';
const DRAFT = '2022-03-08';
const WITHDRAWN = `retired:
  - slug: 01-02
    reason: { zh-CN: 当事人来函撤稿, en: Withdrawn on request }
    successor: demo/${ISSUE}/01-01
  - slug: "02"
    reason: { zh-CN: 报社来函撤版, en: Withdrawn by the paper }
files:`;

/** Pages of each kind, and words that only its kind shows. */
const PAGES = [
  [`demo/${ISSUE}/01-01/`, '下转第03版', 'Continued on Page 03'],
  [`demo/${ISSUE}/03-01/`, '读全文', 'Read the whole article'],
  [`demo/${ISSUE}/01/`, '当事人来函撤稿', 'Withdrawn on request'],
  [`demo/${ISSUE}/all/`, '当事人来函撤稿', 'Withdrawn on request'],
  [`demo/${ISSUE}/01-02/`, '当事人来函撤稿', 'Withdrawn on request'],
  [`demo/${ISSUE}/02/`, '报社来函撤版', 'Withdrawn by the paper'],
  ['demo/', '草稿', 'draft'],
  ['demo/2022/', '草稿', 'draft'],
  [`demo/${DRAFT}/`, '这一期是草稿', 'This issue is a draft'],
  [`demo/${DRAFT}/all/`, '这一期是草稿', 'This issue is a draft'],
  [`demo/${DRAFT}/01/`, '这一期是草稿', 'This issue is a draft'],
  [`demo/${DRAFT}/01-01/`, '这一期是草稿', 'This issue is a draft'],
] as const;

const open = useReader();
let site = '';
let server: StaticServer | undefined;
beforeAll(async () => {
  const workshop = openBuildingWorkshop('rarer-pages');
  workshop.addIssue(ISSUE, HALVES.replaceAll('2021年11月19日', '2022年3月7日'));
  workshop.publish();
  const registry = `content/registry/demo/${ISSUE}.yaml`;
  workshop.write(registry, workshop.read(registry).replace('files:', WITHDRAWN));
  workshop.addIssue(DRAFT, HALVES.replaceAll('2021年11月19日', '2022年3月8日'));
  const { status, stderr } = workshop.run('build', ['--drafts']);
  // The draft has texts of which the other issue has withdrawn some: that is told, and stops no draft.
  const told = stderr.match(/\[[a-z-]+\]$/gmu);
  expect([status, told]).toEqual([0, Array<string>(4).fill('[withdrawn-text]')]);
  site = join(workshop.folder, '.cache/preview');
  server = await serveFolder(site);
}, 600_000);
afterAll(() => server?.close());

test('every page is valid HTML', async () => {
  const files = htmlFiles(site);
  const found = await Promise.all(
    files.map(async (file) => (await htmlProblems(join(site, file))).map((problem) => `${file}:${problem}`)),
  );
  expect(found.flat()).toEqual([]);
  expect(files.length).toBeGreaterThan(2 * PAGES.length);
});

test.concurrent.each(
  PAGES.flatMap(([address, chinese, english]) => [
    [address, chinese] as const,
    [`en/${address}`, english] as const,
  ]),
)('/%s has no barrier, and says %s', async (address, words) => {
  const page = await open();
  await page.goto((server?.root ?? '') + address);
  expect(await page.locator('main').textContent()).toContain(words);
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    for (const width of [390, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      found.push(...(await barriersOn(page)).map((barrier) => `${colorScheme} ${width}: ${barrier}`));
    }
  }
  expect(found).toEqual([]);
  await page.context().close();
});
