/** Same in, same out: one state of the project, built in two folders at two times, gives the same bytes. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const PROJECT = [
  'astro.config.mjs',
  'content',
  'package.json',
  'package-lock.json',
  'public',
  'seeds',
  'src',
  'tsconfig.json',
];
const FOLDER = '.cache/reproducible';

/** A day, a place and a machine that differ in all that a build could let slip in. */
const BUILDS = [
  { folder: 'one', days: 0, environment: { TZ: 'UTC', LANG: 'C.UTF-8', UV_THREADPOOL_SIZE: '1' } },
  {
    folder: 'another/of/a/longer/name',
    days: 400.4,
    environment: { TZ: 'Asia/Shanghai', LANG: 'zh_CN.UTF-8', UV_THREADPOOL_SIZE: '8' },
  },
  // Where the first has left what it knows.
  { folder: 'one', days: 1, environment: { TZ: 'UTC' } },
];

/** Gives the module that sets a program's clock forward. */
function clock(days: number): string {
  const code = `
    const Present = Date;
    const shift = ${days * 86_400_000};
    globalThis.Date = class Date extends Present {
      constructor(...parts) { super(...(parts.length === 0 ? [Present.now() + shift] : parts)); }
      static now() { return Present.now() + shift; }
    };`;
  return `data:text/javascript,${encodeURIComponent(code)}`;
}

/** Gives the digests of all files of an archive that is built in a folder of its own. */
function build({ folder, days, environment }: (typeof BUILDS)[number]): Map<string, string> {
  const place = join(FOLDER, folder);
  for (const part of PROJECT) cpSync(part, join(place, part), { recursive: true });
  const env = { ...process.env, SITE: 'https://archive.example/a', ...environment };
  const options = ['--import', clock(days)];
  execFileSync(process.execPath, ['src/cli/build.ts'], {
    cwd: place,
    env: { ...env, NODE_OPTIONS: options.join(' ') },
    stdio: 'pipe',
  });
  const dist = join(place, 'dist');
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((file) => statSync(join(dist, file)).isFile())
    .toSorted();
  return new Map(files.map((file) => [file, digest(readFileSync(join(dist, file)))]));
}

function digest(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

test('builds in two folders, four hundred days and eight hours apart, and one over another, are the same', () => {
  rmSync(FOLDER, { recursive: true, force: true });
  const [first, ...others] = BUILDS.map(build);
  expect([...(first?.keys() ?? [])]).toEqual(
    expect.arrayContaining(['index.html', '404.html', 'card.png', 'pagefind/pagefind-entry.json']),
  );
  for (const other of others) {
    const files = new Set([...(first?.keys() ?? []), ...other.keys()]);
    expect([...files].filter((file) => first?.get(file) !== other.get(file))).toEqual([]);
  }
}, 600_000);
