/** What `_headers` says of the files of the archive holds for them. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { expect, test } from 'vitest';
import { DIST } from './built-site.ts';

interface Rule {
  readonly path: RegExp;
  readonly headers: ReadonlyMap<string, string>;
}

const files = readdirSync(DIST, { recursive: true, encoding: 'utf8' })
  .filter((file) => statSync(join(DIST, file)).isFile())
  .map((file) => `/${file.split(sep).join('/')}`);
const rules = readRules(readFileSync(join(DIST, '_headers'), 'utf8'));

/** Gives the rules: a path with `*` and `:names` on a line of its own, below it its headers, indented. */
function readRules(text: string): Rule[] {
  const blocks = text.replaceAll(/^#.*\n/gmu, '').split(/^(?=\/)/mu);
  return blocks
    .filter((block) => block.startsWith('/'))
    .map((block) => {
      const [path = '', ...lines] = block.trim().split('\n');
      const pattern = path.replaceAll('*', '.*').replaceAll(/:[a-z]+/gu, '[^/]+');
      const headers = lines
        .filter((line) => line !== '')
        .map((line): [string, string] => {
          const [, name = '', value = ''] = /^ {2}([\w-]+): (.+)$/u.exec(line) ?? [];
          return [name.toLowerCase(), value];
        });
      return { path: new RegExp(`^${pattern}$`, 'u'), headers: new Map(headers) };
    });
}

test('every file is to be taken as its media type says, and framed by nobody', () => {
  const [all] = rules.filter(({ path }) => files.every((file) => path.test(file)));
  expect(Object.fromEntries(all?.headers ?? [])).toMatchObject({
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'strict-origin-when-cross-origin',
    'content-security-policy': "frame-ancestors 'none'",
  });
});

/** A digest in the name of a file, or in that of the shard that it lies in. */
const NAMED_BY_DIGEST = [
  /\/_astro\/.*\.[\w-]{8}\.\w+$/u,
  /_[\da-f]{7,}\.pf_(?:fragment|index)$/u,
  /\/pagefind\/[^/]+-[\da-f]{8}\/(?:fragment|index)\/[^/]+$/u,
];

test('the pattern of docs/hosting.md keeps what has a digest in its name or its folder, and nothing else', () => {
  const page = readFileSync('docs/hosting.md', 'utf8');
  const patterns = [...page.matchAll(/(?:path_regexp |^ {2}"~\^\(200\|304\) \.\*)(\/\(_astro.*?\$)/gmu)].map(
    ([, pattern = '']) => pattern,
  );
  expect(patterns).toHaveLength(3);
  expect(new Set(patterns).size).toBe(1);
  const kept = files.filter((file) => new RegExp(patterns[0] ?? '', 'u').test(file));
  expect(kept).toEqual(files.filter((file) => NAMED_BY_DIGEST.some((form) => form.test(file))));
  expect(kept.length).toBeGreaterThan(20);
});

test('`_headers` says nothing of caching: its rules hold for what is missing, too', () => {
  expect(rules.filter(({ headers }) => headers.has('cache-control'))).toEqual([]);
});
