/** Pictures for shared links: one for each page, drawn once, honest about what the typeface lacks; none without `SITE`. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { htmlFiles } from '../site/built-site.ts';
import type { Outcome } from '../started.ts';
import { openBuildingWorkshop, TEXT, type Workshop } from '../workshop.ts';

const SITE = 'https://archive.example/papers/';

/** Gives the module that stops a program that loads what draws. */
const withoutPress = `data:text/javascript,${encodeURIComponent(`
  import { registerHooks } from 'node:module';
  registerHooks({
    load(url, context, next) {
      if (/node_modules.(?:@resvg|harfbuzzjs|wawoff2|fflate|@fontsource-variable)\\b/.test(url)) throw new Error('loaded ' + url);
      return next(url, context);
    },
  });`)}`;

afterEach(() => {
  vi.unstubAllEnvs();
});

function build(workshop: Workshop, environment: Readonly<Record<string, string>>): Outcome {
  for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
  const outcome = workshop.run('build');
  vi.unstubAllEnvs();
  return outcome;
}

/** Gives how many pictures there are, and how many of them were drawn in a build. */
function drawnIn({ status, stdout, stderr }: Outcome): { pictures: number; drawn: number } {
  expect([status, stderr]).toEqual([0, '']);
  const [, pictures, drawn] =
    /pictures for shared links: (\d+), (\d+) of them drawn anew/u.exec(stdout) ?? [];
  return { pictures: Number(pictures), drawn: Number(drawn) };
}

test('every page has a picture, and only what says something new is drawn', () => {
  const workshop = openBuildingWorkshop('pictures');
  const dist = join(workshop.folder, 'dist');
  const first = drawnIn(build(workshop, { SITE }));
  const pages = htmlFiles(dist).filter((file) => file !== '404.html');
  expect(first).toEqual({ pictures: pages.length, drawn: pages.length });
  for (const page of pages) {
    expect([page, existsSync(join(dist, page.replace('index.html', 'card.png')))]).toEqual([page, true]);
    expect(workshop.read(join('dist', page))).not.toContain('data-card');
  }

  const kept = workshop.tree('dist');
  expect(drawnIn(build(workshop, { SITE }))).toEqual({ pictures: pages.length, drawn: 0 });
  expect(workshop.tree('dist')).toEqual(kept);

  // Other words of a text are on no picture; a page and its article have one each, in two languages.
  const changed = TEXT.replace('出海作业更安全', '出海作业更平安');
  workshop.addIssue('2021-11-19', `${changed}海滨晚报2021年11月19日03版\n开放渔人码头\n市民可以登船参观。\n`);
  const { pictures, drawn } = drawnIn(build(workshop, { SITE }));
  expect(pictures).toBe(pages.length + 4);
  expect(drawn).toBe(4);
});

test('a character that the typeface lacks is reported by every build, and 〓 stands in its place', () => {
  const workshop = openBuildingWorkshop('rare-character');
  workshop.write('seeds/demo.yaml', workshop.read('seeds/demo.yaml').replace('Evening', '𠮷'));
  for (const each of ['first', 'second']) {
    const { status, stdout, stderr } = build(workshop, { SITE });
    expect([each, status]).toEqual([each, 0]);
    expect(stdout + stderr).toContain('en/demo/2021-11-19/01-01/card.png warning: Unexpected 𠮷 (U+20BB7)');
  }
});

test('without an address there is no picture, and nothing that draws is loaded', () => {
  const workshop = openBuildingWorkshop('no-pictures');
  const NODE_OPTIONS = `--import ${withoutPress}`;
  const { status, stderr, stdout } = build(workshop, { SITE: '', NODE_OPTIONS });
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).not.toContain('for shared links');
  const files = Object.entries(workshop.tree('dist'));
  expect(files.filter(([path]) => path.endsWith('card.png'))).toEqual([]);
  expect(files.filter(([, text]) => /og:image|twitter:card|data-card/u.test(text))).toEqual([]);
  // With an address the same guard stops the build: it guards something.
  expect(build(workshop, { SITE, NODE_OPTIONS }).stderr).toContain('loaded file:');
});
