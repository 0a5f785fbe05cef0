/** An archive of papers in three languages and scripts: each is split, proved, shown and found in its own. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Element, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { rehype } from 'rehype';
import { visit } from 'unist-util-visit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findCandidates } from '../../src/search/query/find.ts';
import { parseQuery } from '../../src/search/query/query.ts';
import { openIndex, type OpenedIndex } from '../search-client.ts';
import { elementsWith } from '../site/built-site.ts';
import { readDocuments } from '../site/source-truth.ts';
import { begunTranslation, buildArchiveOf, type SeedText } from '../trial-archive.ts';

const DATE = '2021-11-19';
const RIGHTS = { 'zh-CN': '试验文字。', en: 'Trial text.' };

interface Paper {
  readonly alias: string;
  readonly language: string;
  readonly name: Readonly<Record<string, string>>;
  /** Slug of its first page. */
  readonly page: string;
  readonly text: string;
}

const ENGLISH: Paper = {
  alias: 'harbour',
  language: 'en',
  name: { 'zh-CN': '港湾纪事', en: 'Harbour Chronicle' },
  page: 'a1',
  text: `HARBOUR CHRONICLE — FRIDAY, NOVEMBER 19, 2021 — PAGE A1

Council delays vote on river levee
By DANIELLE OKAFOR
The council voted 5-2 on Monday night to postpone a decision on the north bank levee until June.
"Nobody wants to pay for this twice," said a member who made the motion.
`,
};
const JAPANESE: Paper = {
  alias: 'minato',
  language: 'ja',
  name: { 'zh-CN': '港新报', en: 'Minato Shimpo', ja: '港新報' },
  page: '01',
  text: `港新報2021年11月19日01版

新しい防波堤が完成
港の入口に新しい防波堤が完成し、台風の日でも漁船が安全に出入りできるようになった。
漁協の組合長は「これで安心して海に出られる」と話した。
`,
};
const CHINESE: Paper = {
  alias: 'haibin',
  language: 'zh-CN',
  name: { 'zh-CN': '海滨晚报', en: 'Seaside Evening News' },
  page: '01',
  text: `海滨晚报2021年11月19日01版

渔港新貌
建设智慧渔港。全港布设监测设备,出海作业更安全。
`,
};
const PAPERS = [ENGLISH, JAPANESE, CHINESE];

/** What people translate: it is nobody else's to write, to prove or to take away. */
const TRANSLATIONS = {
  'content/en/haibin/2021-11-19/01-01.mdx': begunTranslation('haibin-2021-11-19-01-01', 'en'),
  'content/zh-CN/harbour/2021-11-19/a1-01.mdx': begunTranslation('harbour-2021-11-19-a1-01', 'zh-CN'),
  'content/zh-CN/harbour/2021-11-20/a1-01.mdx': begunTranslation('harbour-2021-11-20-a1-01', 'zh-CN'),
};

let dist = '';
let index: OpenedIndex;

beforeAll(async () => {
  dist = buildArchiveOf('languages', PAPERS.flatMap(seedsOf), { files: TRANSLATIONS });
  index = await openIndex(join(dist, 'pagefind'));
}, 600_000);
afterAll(() => {
  index.close();
});

test('each text is generated below the language of its paper, and translations stay as they were written', () => {
  const content = join(dist, '..', 'content');
  const files = readdirSync(content, { recursive: true, encoding: 'utf8' })
    .map((path) => `content/${path.split(sep).join('/')}`)
    .filter((path) => path.endsWith('.mdx'))
    .toSorted();
  const generated = PAPERS.flatMap(({ alias, language, page }) =>
    [page, `${page}-01`].map((slug) => `content/${language}/${alias}/${DATE}/${slug}.mdx`),
  );
  expect(files).toEqual([...generated, ...Object.keys(TRANSLATIONS)].toSorted());
  for (const [path, text] of Object.entries(TRANSLATIONS))
    expect(readFileSync(join(dist, '..', path), 'utf8')).toBe(text);
});

test('what the tests of a site hold it to are the texts of its papers, and no translation', () => {
  const paths = PAPERS.flatMap(({ alias, page }) =>
    [page, `${page}-01`].map((slug) => `${alias}/${DATE}/${slug}/`),
  );
  const documents = readDocuments(join(dist, '..'));
  expect(documents.map(({ path }) => path).toSorted()).toEqual(paths.toSorted());
});

describe.each(PAPERS)('the paper in $language', ({ alias, language, page, name, text }) => {
  const lines = text.trimEnd().split('\n').slice(2);

  test.each(['', 'en/'])('is shown below /%s in its own language, as it was received', (prefix) => {
    const tree = read(`${prefix}${alias}/${DATE}/${page}-01/`);
    const shown = elementsWith(tree, 'dataBlock');
    expect(shown.map((block) => textOf(block))).toEqual(lines);
    expect(shown.map((block) => languageAt(tree, block))).toEqual(lines.map(() => language));
    const whole = read(`${prefix}${alias}/${DATE}/all/`);
    expect(languageOfText(whole, lines[0] ?? '')).toContain(language);
  });

  test('is called on the home page and in lists in its own language', () => {
    for (const prefix of ['', 'en/'])
      for (const place of ['', 'titles/', `${alias}/${DATE}/`])
        expect(languageOfText(read(prefix + place), lines[0] ?? ''), prefix + place).toEqual([language]);
  });

  test('tells machines its language and its own name, and where its first page is', () => {
    for (const prefix of ['', 'en/']) {
      const tree = read(`${prefix}${alias}/${DATE}/${page}-01/`);
      const tag = language === 'zh-CN' ? 'zh-Hans-CN' : language;
      expect(articleOf(tree)).toMatchObject({
        inLanguage: tag,
        isPartOf: { isPartOf: { inLanguage: tag, name: name[language] } },
      });
      const own = language === 'en' ? 'en/' : '';
      expect(canonicalOf(tree)).toBe(prefix === own ? undefined : `${own}${alias}/${DATE}/${page}-01/`);
    }
  });

  test('is found by its words', async () => {
    const word = { en: 'north bank levee', ja: '防波堤', 'zh-CN': '智慧渔港' }[language] ?? '';
    const found = await findCandidates(index.archive, { way: 'exact', query: parseQuery(word) });
    const facts = found.map(({ facts: { publication, kind } }) => `${publication} ${kind}`);
    expect(facts).toEqual([`${alias} highlight`]);
  });

  test('has a notice where the interface is in another', () => {
    const noticeAt = (prefix: string): string | undefined =>
      elementsWith(read(`${prefix}${alias}/${DATE}/${page}-01/`), 'role')
        .filter(({ properties }) => properties['role'] === 'note' && properties['hidden'] === undefined)
        .map((note) => textOf(note).trim())[0];
    const english = { en: undefined, ja: 'shown in Japanese', 'zh-CN': 'shown in Chinese' }[language];
    if (english === undefined) expect(noticeAt('en/')).toBeUndefined();
    else expect(noticeAt('en/')).toContain(english);
    if (language === 'zh-CN') expect(noticeAt('')).toBeUndefined();
    else expect(noticeAt('')).toContain('尚无中文译文');
  });
});

test('what is a translation of an issue that has no text gets no page', () => {
  expect(existsSync(join(dist, 'harbour/2021-11-20'))).toBe(false);
});

function seedsOf({ alias, language, name, text }: Paper): SeedText[] {
  const sha256 = createHash('sha256').update(text).digest('hex');
  const record = { format: 1, publication: alias, date: DATE, received: { file: 'input.txt', sha256 } };
  return [
    // JSON is YAML.
    {
      name: `${alias}.yaml`,
      contents: `${JSON.stringify({ format: 1, alias, name, language, rights: RIGHTS })}\n`,
    },
    { name: `${alias}-${DATE}.yaml`, contents: `${JSON.stringify(record)}\n` },
    { name: `${alias}-${DATE}.txt`, contents: text },
  ];
}

function read(address: string): Root {
  return rehype().parse(readFileSync(join(dist, address, 'index.html'), 'utf8'));
}

/** Gives the language that an element stands in. */
function languageAt(tree: Root, wanted: Element): unknown {
  const languages = new Map<unknown, unknown>();
  visit(tree, 'element', (element, _, parent) => {
    languages.set(element, element.properties['lang'] ?? languages.get(parent));
  });
  return languages.get(wanted);
}

/** Gives the languages of the innermost elements in which a text stands, white space aside. */
function languageOfText(tree: Root, text: string): string[] {
  const found = new Set<string>();
  const plain = (each: string): string => each.replaceAll(/\s/gu, '');
  visit(tree, 'element', (element) => {
    const inner = element.children.some(
      (child) => child.type === 'element' && plain(textOf(child)) === plain(text),
    );
    if (
      element.tagName !== 'script' &&
      element.tagName !== 'title' &&
      !inner &&
      plain(textOf(element)) === plain(text)
    )
      found.add(String(languageAt(tree, element)));
  });
  return [...found];
}

function articleOf(tree: Root): unknown {
  const scripts = elementsWith(tree, 'type').filter(
    ({ properties }) => properties['type'] === 'application/ld+json',
  );
  const graphs = scripts.map((script) => JSON.parse(textOf(script)) as { readonly '@type': string });
  return graphs.find((graph) => graph['@type'] === 'NewsArticle');
}

/** Gives the page that is the first of several, from the archive's root; nothing where a page is that itself. */
function canonicalOf(tree: Root): string | undefined {
  const link = elementsWith(tree, 'rel').find(({ properties }) =>
    [properties['rel']].flat().includes('canonical'),
  );
  return link && String(link.properties['href']).replace(/^(?:\.\.\/)+/u, '');
}
