/** An old issue in Traditional characters of a paper that is in Simplified ones: its pages say so, and both are found. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { runSearch } from '../../src/search/query/run.ts';
import { openIndex } from '../search-client.ts';
import { buildArchiveOf, type SeedText } from '../trial-archive.ts';
import { requestOf } from './search/built-index.ts';

const PAPER = {
  format: 1,
  alias: 'haibin',
  name: { 'zh-CN': '海滨晚报', en: 'Seaside Evening News' },
  language: 'zh-CN',
  rights: { 'zh-CN': '试验文字。', en: 'Trial text.' },
};
const OLD = '海濱晚報1948年2月28日第1版\n漁港新貌\n本報訊 昨日輪船到埠,載來洋布百捆,碼頭工人忙至深夜。\n';
const NEW =
  '海滨晚报2021年11月19日第1版\n渔港新貌\n本报讯 建成冷库3座,渔船进出⼀⽬了然,⼈⺠⾦融所捐灯百盏。\n';

let dist = '';
beforeAll(() => {
  dist = buildArchiveOf('traditional-text', [
    { name: 'haibin.yaml', contents: `${JSON.stringify(PAPER)}\n` },
    ...seedsOf('1948-02-28', OLD),
    ...seedsOf('2021-11-19', NEW),
  ]);
}, 600_000);

test('each page says in which characters it is written, to browsers and to machines', () => {
  for (const prefix of ['', 'en/']) {
    const old = read(`${prefix}haibin/1948-02-28/1-01/`);
    expect(old).toMatch(/<article[^>]* lang="zh-Hant"/u);
    expect(old).toContain('"inLanguage":"zh-Hant"');
    const modern = read(`${prefix}haibin/2021-11-19/1-01/`);
    expect(modern).toMatch(/<article[^>]* lang="zh-CN"/u);
    expect(modern).not.toContain('"inLanguage":"zh-Hant"');
  }
});

test('a Simplified query finds both, what stands there as typed first', async () => {
  const { archive, close } = await openIndex(join(dist, 'pagefind'));
  const found = async (typed: string): Promise<string[]> =>
    (await runSearch(archive, requestOf(typed))).shown.map(({ path, match }) => `${match} ${path}`);
  expect(await found('渔港新貌')).toEqual([
    'literal /haibin/2021-11-19/1-01/',
    'script /haibin/1948-02-28/1-01/',
  ]);
  expect(await found('码头工人')).toEqual(['script /haibin/1948-02-28/1-01/']);
  expect(await found('人民金融')).toEqual(['folded /haibin/2021-11-19/1-01/']);
  close();
});

function seedsOf(date: string, text: string): SeedText[] {
  const sha256 = createHash('sha256').update(text).digest('hex');
  const record = { format: 1, publication: PAPER.alias, date, received: { file: 'input.txt', sha256 } };
  return [
    { name: `${PAPER.alias}-${date}.yaml`, contents: `${JSON.stringify(record)}\n` },
    { name: `${PAPER.alias}-${date}.txt`, contents: text },
  ];
}

function read(address: string): string {
  return readFileSync(join(dist, address, 'index.html'), 'utf8');
}
