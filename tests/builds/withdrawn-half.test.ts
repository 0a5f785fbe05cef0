/** Half of a continued article that was withdrawn: no word of it stands anywhere, and the rest says so. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toString as textOf } from 'hast-util-to-string';
import { rehype } from 'rehype';
import { beforeAll, describe, expect, test } from 'vitest';
import { findCandidates } from '../../src/search/query/find.ts';
import { parseQuery } from '../../src/search/query/query.ts';
import { filesWith } from '../built-words.ts';
import { openIndex } from '../search-client.ts';
import { elementsWith } from '../site/built-site.ts';
import { openBuildingWorkshop, type Workshop } from '../workshop.ts';

const ISSUE = '2022-03-07';
const REGISTRY = `content/registry/demo/${ISSUE}.yaml`;
/** Words of the first half of one article, and of the second of another, that stand nowhere else. */
const WITHDRAWN = ['榕蟹鹞墟', '砗埠磲窑蚌', '鲅鳊蛎鲀'];
const LINES = [
  '海滨晚报2022年3月7日01版',
  '榕蟹鹞墟迎来八方船',
  '本报讯 砗埠磲窑蚌建成冷库3座,渔船进出一目了然。港区还新添了吊机两台。',
  '（下转第2、3版）',
  '',
  '公园开放首日',
  '本报讯 新公园今天开放,首日接待游客三千人次,园内新栽花木一万两千株。',
  '（下转第3版②）',
  '海滨晚报2022年3月7日02版',
  '（上接第1版）冷链车从港区出发，当天进城。今年以来共发车两千余车次，运送鲜货近万吨。',
  '',
  '夜校开学的第一晚',
  '本报讯 夜校昨晚开学,来的人坐满了六间教室,还有人站在走廊里听。',
  '海滨晚报2022年3月7日03版',
  '（上接第1版）渔船归港时，岸上的人已经等了两个钟头。船长说，如今随到随卸。',
  '',
  '公园开放首日',
  '（上接第1版②）鲅鳊蛎鲀从前这里是一片荒地，如今孩子们有了去处。',
];
const WITHHELD = { from: 17, to: 18 };
const RETIRED = `retired:
  - slug: 01-01
    reason: { zh-CN: 报社来函撤稿, en: Withdrawn by the paper }
  - slug: 03-02
    reason: { zh-CN: 当事人来函撤稿, en: Withdrawn on request }
files:`;

let workshop: Workshop;

function pathOf(slug: string, prefix = ''): string {
  return join(workshop.folder, 'dist', prefix, 'demo', ISSUE, slug, 'index.html');
}

function read(slug: string, prefix = ''): { text: string; links: [text: string, href: string][] } {
  const tree = rehype().parse(readFileSync(pathOf(slug, prefix), 'utf8'));
  const links = elementsWith(tree, 'href').filter(({ tagName }) => tagName === 'a');
  return {
    text: textOf(tree),
    links: links.map((link) => [textOf(link).trim(), String(link.properties['href'])]),
  };
}

function brokenLinks(slug: string): string[] {
  return read(slug)
    .links.map(([, href]) => new URL(href, `file://${pathOf(slug)}`).pathname)
    .filter((path) => !existsSync(path.endsWith('/') ? join(path, 'index.html') : path));
}

async function foundBy(words: string): Promise<string[]> {
  const index = await openIndex(join(workshop.folder, 'dist/pagefind'));
  try {
    const found = await findCandidates(index.archive, { way: 'exact', query: parseQuery(words) });
    return found.map(({ facts: { kind, page } }) => `${kind} ${page}`);
  } finally {
    index.close();
  }
}

beforeAll(() => {
  workshop = openBuildingWorkshop('withdrawn-half');
  workshop.addIssue(ISSUE, `${LINES.join('\n')}\n`);
  workshop.publish();
}, 300_000);

describe('under `retired`', () => {
  beforeAll(() => {
    workshop.write(REGISTRY, workshop.read(REGISTRY).replace('files:', RETIRED));
    const { status, stderr } = workshop.run('build');
    expect([status, stderr]).toEqual([0, '']);
  }, 300_000);

  test('no file of the site holds a word of either half, its headline included', () => {
    expect(WITHDRAWN.flatMap((words) => filesWith(join(workshop.folder, 'dist'), words))).toEqual([]);
  });

  test('what is left says so, with the way to the reason, in both languages', () => {
    expect(read('02-01').links).toContainEqual(['前文已撤下', '../01-01/']);
    expect(read('01-02').links).toContainEqual(['续文已撤下', '../03-02/']);
    expect(read('02-01', 'en').links).toContainEqual(['What came before was withdrawn', '../01-01/']);
    expect(read('01-02', 'en').links).toContainEqual(['What follows was withdrawn', '../03-02/']);
    expect(read('01-01').text).toContain('报社来函撤稿');
  });

  test('what is left of three halves is one article still, cited with its own pages', () => {
    const { text } = read('02-01');
    expect(text).toContain('如今随到随卸');
    expect(text).toMatch(/——《（上接第1版）冷链车从港区出发，当天进城。》[^—]*第02版、第03版/u);
    expect(read('01-02').text).toMatch(/——《公园开放首日》[^—]*第01版(?!、)/u);
  });

  test('no link of the issue leads nowhere', () => {
    for (const slug of ['01', '02', '03', 'all', '01-01', '01-02', '02-01', '03-01', '03-02'])
      expect([slug, brokenLinks(slug)]).toEqual([slug, []]);
  });

  test('the search holds what stands, once, and nothing else', async () => {
    expect(await foundBy('如今随到随卸')).toEqual(['highlight 02']);
    expect(await foundBy('首日接待游客三千人次')).toEqual(['highlight 01']);
    for (const words of WITHDRAWN) expect(await foundBy(words)).toEqual([]);
  });
});

describe('withheld, so that its lines are not even in the seed', () => {
  beforeAll(() => {
    const text = `${LINES.map((line, at) => (at + 1 >= WITHHELD.from && at < WITHHELD.to ? '' : line)).join('\n')}\n`;
    const reason = '{ zh-CN: 法院裁定, en: By order of a court }';
    workshop.addIssue(
      ISSUE,
      text,
      `withheld:\n  - { from: ${WITHHELD.from}, to: ${WITHHELD.to}, reason: ${reason} }\n`,
    );
    const registry = workshop
      .read(REGISTRY)
      .replace(/(slug: 03-02\n\s+headline: )[^\n]*/u, '$1—')
      .replace(/\n\s+text: [0-9a-f]{64}/gu, '');
    workshop.write(REGISTRY, registry);
    for (const command of ['split', 'verify', 'build']) {
      const { status, stderr } = workshop.run(command);
      if (status !== 0) throw new Error(`${command}: ${stderr}`);
    }
  }, 600_000);

  test('no file of the site or of the content holds a word of it', () => {
    const words = WITHDRAWN[2] ?? '';
    for (const folder of ['dist', 'content', 'seeds'])
      expect(filesWith(join(workshop.folder, folder), words)).toEqual([]);
  });

  test('its jump line leads to the page, which says that an article was withdrawn, and why', () => {
    expect(read('01-02').links).toContainEqual(['（下转第3版②）', '../03/']);
    expect(read('03').text).toMatch(/本版撤下的文章：03-02\s*当事人来函撤稿/u);
    for (const slug of ['01-02', '03', 'all']) expect([slug, brokenLinks(slug)]).toEqual([slug, []]);
  });

  test('the half that stands says so itself, with the way to the reason, in both languages', () => {
    expect(read('01-02').links).toContainEqual(['第03版有文字不予收录，本文所指的可能在其中', '../03/']);
    expect(read('01-02', 'en').links).toContainEqual([
      'Text of Page 03 is withheld, and may be what this article refers to',
      '../03/',
    ]);
    expect(read('03').text).toContain('法院裁定');
  });

  test('an article whose halves all stand says nothing of it', () => {
    for (const slug of ['01-01', '02-01', '03-01'])
      expect([slug, read(slug).text]).toEqual([slug, expect.not.stringContaining('本文所指的')]);
  });
});
