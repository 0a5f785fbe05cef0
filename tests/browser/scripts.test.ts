/** Papers in Simplified and in Traditional characters, and one that changed: each word is said to be, and set, in its own. */
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveFolder, type StaticServer } from '../static-server.ts';
import { buildArchiveOf, type SeedText } from '../trial-archive.ts';
import { useReader } from './reader.ts';

const PAPERS = [
  { alias: 'haibin', language: 'zh-CN', name: { 'zh-CN': '海滨晚报', en: 'Seaside Evening News' } },
  {
    alias: 'weigang',
    language: 'zh-HK',
    name: { 'zh-CN': '维港日报', en: 'Harbour Daily', 'zh-HK': '維港日報' },
  },
];
const ISSUES: Readonly<Record<string, string>> = {
  'haibin-1948-02-28': `海濱晚報1948年2月28日第1版
漁港新貌
本報訊 依《漁港章程》,昨日輪船到埠,載來洋布百捆,碼頭工人忙至深夜。
海濱晚報1948年2月28日第2版
碼頭消息
昨日無事。
`,
  'haibin-2021-11-19': `海滨晚报2021年11月19日第1版
渔港新貌
本报讯 按照《渔港条例》,建成冷库3座,渔船进出一目了然,人民金融所捐灯百盏。
海滨晚报2021年11月19日第2版
码头消息
昨日无事,条例说明另发。
`,
  'weigang-2021-11-19': `維港日報2021年11月19日第1版
漁港夜話
本報訊 漁港燈塔重開,遊客遠來觀賞,據《漁港手冊》所載,舊貌猶存。
`,
};

/** Characters of these texts that stand in one writing alone. */
const SIMPLIFIED = /[滨报渔讯库码头无说发]/u;
const TRADITIONAL = /[濱報漁訊輪載來頭無維燈話]/u;
const PAGES = [
  '',
  'titles/',
  'terms/',
  'search/',
  'haibin/',
  'haibin/1948/',
  'haibin/2021/',
  ...['1948-02-28', '2021-11-19'].flatMap((day) =>
    ['', 'all/', '1/', '2/', '1-01/', '2-01/'].map((rest) => `haibin/${day}/${rest}`),
  ),
  'weigang/2021-11-19/',
  'weigang/2021-11-19/1-01/',
];

const open = useReader();
let server: StaticServer | undefined;
let archive = '';
beforeAll(async () => {
  server = await serveFolder(buildArchiveOf('scripts', seeds()));
  archive = server.root;
}, 600_000);
afterAll(() => server?.close());

/** Words of the interface that name an archived text in a sentence of theirs. */
const SENTENCES = '.provenance';

interface ShownWords {
  readonly text: string;
  readonly language: string;
  readonly faces: string;
}

/** Gives each text of a page that stands in one writing alone, with the language that it is said to be in, and its faces. */
async function wordsOn(page: Awaited<ReturnType<typeof open>>): Promise<ShownWords[]> {
  const all = await page.evaluate((sentences) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: ShownWords[] = [];
    while (walker.nextNode()) {
      const around = walker.currentNode.parentElement;
      if (!around || around.closest(`script, style, template, datalist, ${sentences}`)) continue;
      const language = around.closest('[lang]')?.getAttribute('lang') ?? '';
      const text = walker.currentNode.nodeValue ?? '';
      found.push({ text, language, faces: getComputedStyle(around).fontFamily });
    }
    return found;
  }, SENTENCES);
  return all.filter(({ text }) => SIMPLIFIED.test(text) !== TRADITIONAL.test(text));
}

/**
 * Faces that have glyphs for a language, behind that of the marks: where one is set in none of them, its reader sees those
 * of another.
 */
const FACES: Readonly<Record<string, RegExp>> = {
  'zh-CN': /^(?:biaodian|"as received"), "?(?:Songti SC|PingFang SC)/u,
  'zh-Hant': /^(?:biaodian|"as received"), "?(?:Songti TC|PingFang TC)/u,
  'zh-HK': /^(?:biaodian|"as received"), "?(?:Noto Serif CJK HK|PingFang HK)/u,
};

function wrongIn(words: readonly ShownWords[], interfaceFaces: RegExp): ShownWords[] {
  return words.filter(({ text, language, faces }) => {
    const isRight = TRADITIONAL.test(text) ? /^zh-H(?:ant|K)$/u.test(language) : language === 'zh-CN';
    // A word in a line of an English page may be set as the line is: its language then chooses the glyphs.
    return !isRight || !(FACES[language]?.test(faces) || interfaceFaces.test(faces));
  });
}

test.each(['', 'en/'])('on every page below /%s', async (prefix) => {
  const page = await open();
  const languages = new Set<string>();
  for (const address of PAGES) {
    await page.goto(archive + prefix + address);
    const words = await wordsOn(page);
    expect(wrongIn(words, prefix === '' ? /^$/u : /^(?:system-ui|"Iowan Old Style")/u), address).toEqual([]);
    for (const { language } of words) languages.add(language);
  }
  expect([...languages].toSorted()).toEqual(['zh-CN', 'zh-HK', 'zh-Hant']);
  await page.context().close();
});

test.each(['', 'en/'])('in results, their lines and their filters below /%s', async (prefix) => {
  const page = await open();
  for (const view of ['pages', 'lines']) {
    await page.goto(`${archive}${prefix}search/?q=${encodeURIComponent('渔港')}&view=${view}`);
    await page.locator('[data-search-status=done]').waitFor();
    const words = (await wordsOn(page)).filter(({ text }) => text.trim().length > 1);
    expect(wrongIn(words, /^$/u), view).toEqual([]);
    expect(new Set(words.map(({ language }) => language))).toEqual(new Set(['zh-CN', 'zh-Hant', 'zh-HK']));
  }
  await page.context().close();
});

test('in suggestions, and where nothing is found, the nearest terms', async () => {
  const page = await open();
  await page.goto(`${archive}search/?q=${encodeURIComponent('漁港章法条例文')}`);
  await page.locator('[data-nearest] a').first().waitFor();
  const language = (text: string): Promise<string | null> =>
    page.locator('[data-nearest] a', { hasText: text }).first().getAttribute('lang');
  expect([await language('漁港章程'), await language('渔港条例')]).toEqual(['zh-Hant', 'zh-CN']);
  await page.goto(archive);
  await page.keyboard.press('/');
  await page.locator('dialog input').fill('yugang');
  await page.locator('[role=option]').first().waitFor();
  const options = await page
    .locator('[role=option]')
    .evaluateAll((all) => all.map((option) => `${option.getAttribute('lang')} ${option.textContent}`));
  expect(options.toSorted()).toEqual(['zh-CN 渔港条例', 'zh-HK 漁港手冊', 'zh-Hant 漁港章程']);
  await page.context().close();
});

function* seeds(): Generator<SeedText> {
  const rights = { 'zh-CN': '试验文字。', en: 'Trial text.' };
  for (const paper of PAPERS)
    yield { name: `${paper.alias}.yaml`, contents: `${JSON.stringify({ format: 1, ...paper, rights })}\n` };
  for (const [name, text] of Object.entries(ISSUES)) {
    const [publication = '', date = ''] = name.split(/-(.*)/u);
    const sha256 = createHash('sha256').update(text).digest('hex');
    const record = { format: 1, publication, date, received: { file: 'input.txt', sha256 } };
    yield { name: `${name}.yaml`, contents: `${JSON.stringify(record)}\n` };
    yield { name: `${name}.txt`, contents: text };
  }
}
