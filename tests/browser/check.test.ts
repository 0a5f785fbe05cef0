/** A quotation is checked on its page: to the letter, with what differs, and with an address that proves it again. */
import { describe, expect, test } from 'vitest';
import { readDocuments } from '../site/source-truth.ts';
import { check, checked } from './checking.ts';
import { archive, recordTrouble, useReader } from './reader.ts';

const open = useReader();
const document = readDocuments().find(({ path }) => path === 'qdrb/2021-11-19/t1-03/');
/** A measure whose first sentence has marks in it, and characters that Traditional Chinese writes otherwise. */
const MEASURE = document?.lines.find((line) => line.startsWith('蓄力精准滴灌')) ?? '';
const [SENTENCE = ''] = /^[^。]+。/u.exec(MEASURE) ?? [];
const MADE_UP = '这座岛上的居民骑着骆驼去月球采集蓝色的蘑菇。';

const LANGUAGES = [
  { prefix: '', exact: '逐字相同', near: '有出入', none: '本档没有', place: '举措2' },
  {
    prefix: 'en/',
    exact: 'Same to the letter',
    near: 'Differs',
    none: 'Not in the archive',
    place: 'measure 2',
  },
];

describe.each(LANGUAGES)('at /$prefix check/', ({ prefix, exact, near, none, place }) => {
  test('one wrong character is shown beside the right one, and the place leads to the passage', async () => {
    const page = await open();
    const trouble = recordTrouble(page);
    await check(page, prefix, SENTENCE.replace('精准', '精细'));
    const run = page.locator('[data-run]');
    expect(await run.count()).toBe(1);
    expect(await run.locator('.verdict strong').textContent()).toBe(near);
    expect(await run.locator('del').evaluate((element) => element.lastChild?.textContent)).toBe('细');
    expect(await run.locator('ins').evaluate((element) => element.lastChild?.textContent)).toBe('准');
    // Those who hear the page are told which is which.
    expect(await run.locator('del .visually-hidden, ins .visually-hidden').count()).toBe(2);
    expect(await run.locator('[data-places] li').textContent()).toContain(place);
    await run.locator('[data-places] a').click();
    await page.waitForURL(/\/qdrb\/2021-11-19\/t1-03\/(?:\?view=parallel)?#m2/u);
    expect(await page.locator('#m2').first().isVisible()).toBe(true);
    expect(trouble).toEqual([]);
    await page.context().close();
  });

  test('other punctuation is the same to the letter, and is told; what is made up is not there', async () => {
    const page = await open();
    const other = SENTENCE.replaceAll(',', '；').replaceAll('、', '，');
    await check(page, prefix, `${other}\n${MADE_UP}`);
    const verdicts = page.locator('[data-run] .verdict strong');
    expect(await verdicts.allTextContents()).toEqual([exact, none]);
    expect(await page.locator('[data-run] [data-forgiven]').evaluateAll(kindsOf)).toContain('punctuation');
    await page.context().close();
  });

  test('the address proves it again, and sends nothing of it to the host', async () => {
    const page = await open();
    await check(page, prefix, SENTENCE);
    const address = page.url();
    expect(new URL(address).search).toBe('');
    const other = await open();
    const asked: string[] = [];
    other.on('request', (request) => asked.push(decodeURIComponent(request.url())));
    await other.goto(address);
    await checked(other);
    expect(await other.locator('[data-run] .verdict strong').allTextContents()).toEqual([exact]);
    expect(asked.filter((url) => url.includes('蓄力'))).toEqual([]);
    await page.context().close();
    await other.context().close();
  });
});

test('in Traditional characters it is the same to the letter, and that is told', async () => {
  const page = await open();
  await check(page, '', '推動制度優勢轉化為保障青島高質量發展的治理效能');
  const [line, ...others] = await page.locator('[data-run]').all();
  expect(others).toEqual([]);
  expect(await line?.getAttribute('data-verdict')).toBe('exact');
  expect(await line?.locator('[data-forgiven]').evaluateAll(kindsOf)).toEqual(['script']);
  await page.context().close();
});

test('English is found in the translation, which says that it is one', async () => {
  const page = await open();
  await page.goto(`${archive}en/qdrb/2021-11-19/t1-03/`);
  const english = (await page.locator('[data-translation]').nth(4).textContent()) ?? '';
  const words = english.trim().split(/\s+/u).slice(0, 20).join(' ');
  await check(page, 'en/', words);
  expect(await page.locator('[data-run]').first().getAttribute('data-verdict')).toBe('exact');
  expect(await page.locator('[data-translated]').first().textContent()).toMatch(/machine translation/u);
  await page.context().close();
});

test('the result is copied with its sources, its address and the day', async () => {
  const page = await open({ permissions: ['clipboard-read', 'clipboard-write'] });
  await check(page, '', `${SENTENCE.replace('精准', '精细')}\n${MADE_UP}`);
  await page.locator('[data-copy]').click();
  await page.locator('[data-copied]', { hasText: '已复制' }).waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^引文核对，\d{4}-\d\d-\d\d\n/u);
  expect(copied).toContain('1. 有出入（1处不同）');
  expect(copied).toContain(`${archive}qdrb/2021-11-19/t1-03/#m2`);
  expect(copied).toContain('2. 本档没有');
  expect(copied).toContain('收录1期：2021年11月19日（特1–特4版）；其余日期未收');
  expect(copied).toContain(`重新核对：${page.url()}`);
  await page.context().close();
});

test.each([
  ['', '还没有贴入文字'],
  ['……！？🎉', '没有可以核对的文字'],
  ['字'.repeat(50_001), '文字太长'],
])('what can’t be checked is answered (%#)', async (pasted, said) => {
  const page = await open();
  await check(page, '', pasted);
  expect(await page.locator('[data-message]').textContent()).toContain(said);
  expect(await page.locator('[data-checked]').isVisible()).toBe(false);
  await page.context().close();
});

test('of 20,000 characters every run is told, and markup is shown as text', async () => {
  const page = await open();
  const all = readDocuments()
    .flatMap(({ lines }) => lines)
    .join('\n');
  const pasted = `<img src=x onerror=alert(1)>无中生有的一句话不在这里\n${all.slice(0, 20_000)}`;
  await check(page, '', pasted);
  const verdicts = await page
    .locator('[data-run]')
    .evaluateAll((runs) => runs.map((run) => run.getAttribute('data-verdict')));
  expect(verdicts[0]).toBe('none');
  expect(verdicts.slice(1).filter((verdict) => verdict !== 'exact').length).toBeLessThanOrEqual(1);
  expect(await page.locator('[data-run] img').count()).toBe(0);
  expect(await page.locator('[data-no-address]').isVisible()).toBe(true);
  await page.context().close();
});

test('where the index does not come, it says so, and checks when it does', async () => {
  const page = await open();
  await page.route('**/pagefind/**', (route) => route.fulfill({ status: 503, body: 'Come back later' }));
  await page.goto(`${archive}check/`);
  await page.locator('textarea').fill(SENTENCE);
  await page.locator('[data-check] form button').click();
  await page.locator('[data-check-status=error]').waitFor();
  expect(await page.locator('[data-message]').textContent()).toContain('请重试');
  await page.unroute('**/pagefind/**');
  await page.locator('[data-check] form button').click();
  await checked(page);
  expect(await page.locator('[data-run]').count()).toBe(1);
  await page.context().close();
});

test('without WebAssembly and without a script it says what is needed, and leads to the titles', async () => {
  const page = await open();
  await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'WebAssembly'));
  await page.goto(`${archive}check/`);
  await page.locator('[data-unable] a[href$="titles/"]').waitFor();
  await page.context().close();
  const bare = await open({ javaScriptEnabled: false });
  await bare.goto(`${archive}en/check/?q=x`);
  expect(await bare.locator('main').textContent()).toContain('needs JavaScript');
  expect(await bare.locator('main a[href$="titles/"]').first().isVisible()).toBe(true);
  await bare.context().close();
});

test('a long search leads to the check of it, and hits say in how many issues they were looked for', async () => {
  const page = await open();
  await page.goto(`${archive}search/?q=${encodeURIComponent(MADE_UP)}`);
  await page.locator('[data-search-status=done]').waitFor();
  expect(await page.locator('.searched').textContent()).toContain(
    '在1期中检索：2021年11月19日；其余日期未收',
  );
  await page.locator('[data-offer] a').click();
  await checked(page);
  expect(await page.locator('textarea').inputValue()).toBe(MADE_UP);
  expect(await page.locator('[data-run]').getAttribute('data-verdict')).toBe('none');
  await page.goBack();
  await page.locator('[data-search-status=done]').waitFor();
  await page.context().close();
});

test('a short search offers nothing of it', async () => {
  const page = await open();
  await page.goto(`${archive}search/?q=${encodeURIComponent('提级监督')}`);
  await page.locator('[data-search-status=done]').waitFor();
  expect(await page.locator('[data-offer]').count()).toBe(0);
  await page.context().close();
});

test('the page of the paper says which days and pages there are', async () => {
  const page = await open();
  await page.goto(`${archive}qdrb/`);
  expect(await page.locator('.facts').textContent()).toContain(
    '收录1期：2021年11月19日（特1–特4版）；其余日期未收',
  );
  await page.goto(`${archive}en/qdrb/`);
  expect(await page.locator('.facts').textContent()).toContain(
    '1 issue: 19 November 2021 (Special pages 1–4).',
  );
  await page.context().close();
});

function kindsOf(words: Element[]): (string | null)[] {
  return words.map((word) => word.getAttribute('data-forgiven'));
}
