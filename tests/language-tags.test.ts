/** No language is written into the code: a text's is its paper's own, and those of the interface are a list. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { expect, test } from 'vitest';
import { idleExceptions, tagsIn } from './language-tags.ts';

const read = (path: string): string => readFileSync(join('src', path), 'utf8');
const paths = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.(?:ts|astro)$/u.test(path))
  .map((path) => path.split(sep).join('/'));

test('a tag of a language stands in the list of languages and in the words of each, and nowhere else', () => {
  expect(paths.flatMap((path) => tagsIn(path, read(path)))).toEqual([]);
});

test('every file that is excepted names a language', () => {
  expect(idleExceptions(read)).toEqual([]);
});

test.each([
  ['a paper of one language', 'cli/new.ts', `const paper = { language: 'zh-CN', name };`],
  ['a type of two languages', 'site/part/head.ts', `type Language = 'zh-CN';`],
  [
    'a name in one language',
    'site/part/json-ld.ts',
    `const { 'zh-CN': own } = paper.name; own === names['en'];`,
  ],
  ['a folder of one language', 'files/content.ts', `const FOLDER = 'content/zh-CN';`],
  ['a locale of the platform', 'site/print/phrase.ts', `new Intl.Segmenter('zh', { granularity: 'word' });`],
  ['a tag with more to say', 'archive/term-index.ts', `new Intl.Collator('zh-CN-u-co-pinyin');`],
  ['half a table of words', 'report/words.ts', `const WORDS = { 'zh-CN': '版' };`],
  ['the word of another language', 'report/words.ts', `const W = { 'zh-CN': '版', en: words['zh-CN'] };`],
  ['markup', 'components/A.astro', `---\nconst a = 1;\n---\n<ol lang="zh-CN"></ol>`],
  ['an expression in markup', 'components/A.astro', `<p lang={a ? 'en' : undefined}></p>`],
  ['the frontmatter of markup', 'components/A.astro', `---\nconst a = locale === 'en';\n---\n<p></p>`],
])('%s is found', (_, path, text) => {
  expect(tagsIn(path, text).length).toBeGreaterThan(0);
});

test.each([
  ['a table of words', 'report/words.ts', `const WORDS = { 'zh-CN': '版', en: 'page' };`],
  ['words made of words', 'report/words.ts', "const W = { 'zh-CN': `版${words['zh-CN']}`, en: words.en };"],
  ['a mention in a comment', 'files/content.ts', `// content/zh-CN`],
  ['words in another language', 'report/words.ts', `const HELP = 'as in zh-CN or en';`],
  ['the words of a language', 'i18n/ja.ts', `const NAME = 'ja';`],
])('not %s', (_, path, text) => {
  expect(tagsIn(path, text)).toEqual([]);
});
