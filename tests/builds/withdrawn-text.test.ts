/** A withdrawn text that is in its seed still: proved, kept under its name, and shown nowhere. */
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { againstArchive } from '../../src/search/check/archive-library.ts';
import { checkQuotation } from '../../src/search/check/verdict.ts';
import { NOTHING_CHOSEN } from '../../src/search/query/facets.ts';
import { runSearch } from '../../src/search/query/run.ts';
import { filesWith } from '../built-words.ts';
import { openIndex } from '../search-client.ts';
import { openBuildingWorkshop, type Workshop } from '../workshop.ts';

const REGISTRY = 'content/registry/demo/2022-03-07.yaml';
/** Words of a headline, of a text, of a measure and of a name that stand nowhere else. */
const WITHDRAWN = ['榕蟹鹞墟', '砗埠磲窑蚌', '鲅鳊蛎鲀', '鲎鳐图谱'];
const DAY = `海滨晚报2022年3月7日01版
渔港新貌
建成五座码头。新码头同时停靠渔船六十艘,装卸更快。
${WITHDRAWN[0] ?? ''}开市
${WITHDRAWN[2] ?? ''}。市民来到${WITHDRAWN[1] ?? ''},购买《${WITHDRAWN[3] ?? ''}》,当天卖出三百册。
海关提速放行
推行提前申报,让货等船变为船等货。
`;
const RETIRED = `retired:
  - slug: 01-02
    reason: { zh-CN: 当事人来函撤稿, en: Withdrawn on request }
files:`;

/** The text of the article as a reader quotes it, and one that stays. */
const QUOTED = DAY.split('\n')[4] ?? '';
const STAYS = '推行提前申报,让货等船变为船等货';

/** Gives how many articles a search finds, and what the check says of each run of a quotation. */
async function asked(workshop: Workshop, words: string): Promise<[number, string[]]> {
  const { archive, close } = await openIndex(join(workshop.folder, 'dist/pagefind'));
  const { count } = await runSearch(archive, { text: words, selection: NOTHING_CHOSEN, sort: 'relevance' });
  const runs = await checkQuotation(words, await againstArchive(archive));
  close();
  return [count, runs.map(({ verdict }) => verdict)];
}

function wordsIn(workshop: Workshop): string[] {
  return WITHDRAWN.flatMap((words) => filesWith(join(workshop.folder, 'dist'), words));
}

describe('an article of a published issue', () => {
  let workshop: Workshop;

  beforeAll(async () => {
    workshop = openBuildingWorkshop('withdrawn-text');
    workshop.addIssue('2022-03-07', DAY);
    workshop.publish();
    expect(workshop.run('build').status).toBe(0);
    for (const words of WITHDRAWN)
      expect([
        words,
        filesWith(join(workshop.folder, 'dist'), words).some((path) => path.endsWith('.pf_index')),
      ]).toEqual([words, true]);
    expect(await asked(workshop, QUOTED)).toEqual([1, ['exact']]);
    workshop.write(REGISTRY, workshop.read(REGISTRY).replace('files:', RETIRED));
    process.env['SITE'] = 'https://archive.example/';
    const { status, stderr } = workshop.run('build');
    Reflect.deleteProperty(process.env, 'SITE');
    expect([status, stderr]).toEqual([0, '']);
  });

  test('no file of the site holds a word of it', () => {
    expect(wordsIn(workshop)).toEqual([]);
  });

  test('the search finds nothing of it, and the check of a quotation says that the archive has it not', async () => {
    // Another issue of the workshop has it, too.
    expect(await asked(workshop, STAYS)).toEqual([2, ['exact']]);
    for (const words of [QUOTED, ...WITHDRAWN]) expect(await asked(workshop, words)).toEqual([0, ['none']]);
  });

  test('feeds, records and the sitemap name neither it nor the page that gives the reason', () => {
    const read = (file: string): string => workshop.read(`dist/${file}`);
    expect(read('demo/feed.xml')).toContain('海关提速放行');
    expect(read('demo/2022-03-07/citations.ris')).toContain('海关提速放行');
    expect(read('sitemap.xml')).toContain('https://archive.example/demo/2022-03-07/01-01/');
    for (const file of ['sitemap.xml', 'demo/feed.xml', 'demo/feed.json', 'demo/2022-03-07/citations.bib'])
      expect([
        file,
        read(file).includes('2022-03-07/01-02'),
        read(file).includes('2022-03-07-01-02'),
      ]).toEqual([file, false, false]);
  });

  test('it keeps its name, and its address gives the reason', () => {
    expect(workshop.read(REGISTRY)).not.toContain('01-04');
    expect(workshop.read('dist/demo/2022-03-07/01-02/index.html')).toContain('当事人来函撤稿');
    expect(workshop.read('dist/en/demo/2022-03-07/01-02/index.html')).toContain('Withdrawn on request');
  });

  test('its page and the whole issue say neutrally that it is not there', () => {
    for (const slug of ['01', 'all']) {
      const page = workshop.read(`dist/demo/2022-03-07/${slug}/index.html`);
      expect(page).toMatch(/本版撤下的文章：<a href="[^"]*01-02\/">01-02<\/a> 当事人来函撤稿/u);
      expect(page).toContain('海关提速放行');
    }
    expect(workshop.read('dist/demo/2022-03-07/index.html')).toContain('2篇');
  });

  test('its source is proved all the same, and splitting again changes nothing', () => {
    expect(workshop.run('verify').status).toBe(0);
    expect(workshop.run('split', ['--check']).status).toBe(0);
  });

  test('under another headline, and on another page, it is known again by its text', () => {
    workshop.addIssue('2022-03-07', DAY.replace('开市', '今日开市'));
    expect(workshop.run('split').status).toBe(0);
    expect(workshop.read(REGISTRY)).not.toContain('01-04');
    const [, moved = ''] = /(鲅鳊蛎鲀.*\n)/u.exec(DAY) ?? [];
    workshop.addIssue(
      '2022-03-07',
      `${DAY.replace(`榕蟹鹞墟开市\n${moved}`, '')}海滨晚报2022年3月7日02版\n砗埠磲窑蚌新市\n${moved}`,
    );
    const { status, stderr } = workshop.run('split');
    expect(status).toBe(0);
    expect(stderr).toMatch(/`02-01`.*that of `01-02` \[withdrawn-text\]/u);
    expect(workshop.run('build').status).toBe(0);
    expect(wordsIn(workshop)).toEqual([]);
    expect(workshop.read('dist/demo/2022-03-07/02-01/index.html')).toContain('当事人来函撤稿');
    expect(workshop.run('split', ['--check']).status).toBe(0);
  });
});

test('a page that is withdrawn takes its articles along', () => {
  const workshop = openBuildingWorkshop('withdrawn-page');
  workshop.addIssue('2022-03-07', `${DAY}海滨晚报2022年3月7日02版\n渔港夜市\n开设夜市,市民可以登船参观。\n`);
  workshop.publish();
  workshop.write(REGISTRY, workshop.read(REGISTRY).replace('files:', RETIRED.replace('01-02', '"01"')));
  const { status, stderr } = workshop.run('build');
  expect([status, stderr]).toEqual([0, '']);
  expect(wordsIn(workshop)).toEqual([]);
  expect(
    filesWith(join(workshop.folder, 'dist'), '海关提速放行').filter((path) => path.includes('2022-03-07')),
  ).toEqual([]);
  for (const slug of ['01', '01-01', '01-03'])
    expect(workshop.read(`dist/demo/2022-03-07/${slug}/index.html`)).toContain('当事人来函撤稿');
  expect(workshop.read('dist/demo/2022-03-07/02-01/index.html')).toContain('渔港夜市');
});
