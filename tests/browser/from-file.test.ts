/** The archive opened from a folder, without any server. */
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { DIST } from '../site/built-site.ts';
import { archive, useReader } from './reader.ts';

const open = useReader();
const HOMES = [
  { file: 'index.html', sentence: '检索需要网站服务器' },
  { file: 'en/index.html', sentence: 'Search needs a web server' },
];

test.each(HOMES)(
  '$file says beside its search field that search needs a server',
  async ({ file, sentence }) => {
    const page = await open();
    await page.goto(pathToFileURL(resolve(DIST, file)).href);
    expect(await page.getByText(sentence).isVisible()).toBe(true);
    await page.goto(archive + file);
    expect(await page.getByText(sentence).isVisible()).toBe(false);
    await page.context().close();
  },
);
