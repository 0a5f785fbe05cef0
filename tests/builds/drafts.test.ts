/** A draft is shown to its editors, marked as one, and stands nowhere in what is published. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { filesWith } from '../built-words.ts';
import type { Outcome } from '../started.ts';
import { openBuildingWorkshop, TEXT, type Workshop } from '../workshop.ts';

/** Words of a draft's headline and text that stand nowhere else. */
const HEADLINE = '榕蟹鹞墟';
const WORDS = '砗埠磲窑蚌';
const DRAFT = `海滨晚报2021年11月20日01版
${HEADLINE}开市
市民来到${WORDS},购买《${WORDS}图谱》。
`;

describe('beside a published issue', () => {
  let workshop: Workshop;
  let built: Outcome;

  beforeAll(() => {
    workshop = openBuildingWorkshop('drafts');
    workshop.addIssue('2021-11-20', DRAFT);
    // With an address the feeds and the sitemap are written, too.
    process.env['SITE'] = 'https://archive.example/';
    built = workshop.run('build');
    Reflect.deleteProperty(process.env, 'SITE');
    expect([built.status, built.stderr]).toEqual([0, '']);
    const { status, stderr } = workshop.run('build', ['--drafts']);
    expect([status, stderr]).toEqual([0, '']);
  });

  test('the published site holds no word of it, no address and no day', () => {
    const dist = join(workshop.folder, 'dist');
    for (const words of [HEADLINE, WORDS, '2021-11-20', '11月20日', '20 November'])
      expect([words, filesWith(dist, words)]).toEqual([words, []]);
    expect(filesWith(dist, '渔港新貌').length).toBeGreaterThan(8);
  });

  test('the build says what it left out, and how that is published', () => {
    expect(built.stdout).toContain(
      '1 draft is left out of dist/; to publish: npm run publish -- demo/2021-11-20',
    );
    expect(workshop.run('split', ['--check']).status).toBe(0);
  });

  test('the site for editors holds it, in its pages and in the search', () => {
    const preview = join(workshop.folder, '.cache/preview');
    const found = filesWith(preview, WORDS);
    expect(found).toContain(join(preview, 'demo/2021-11-20/01-01/index.html'));
    expect(found.some((path) => path.endsWith('.pf_index'))).toBe(true);
  });

  test('each of its pages says so, in both languages, and asks search engines to leave it out', () => {
    const read = (path: string): string =>
      readFileSync(join(workshop.folder, '.cache/preview', path, 'index.html'), 'utf8');
    for (const path of ['', '01/', '01-01/', 'all/']) {
      expect(read(`demo/2021-11-20/${path}`)).toContain('这一期是草稿');
      expect(read(`en/demo/2021-11-20/${path}`)).toContain('This issue is a draft');
      expect(read(`demo/2021-11-20/${path}`)).toContain('<meta name="robots" content="noindex">');
      expect(read(`demo/2021-11-19/${path}`)).not.toMatch(/这一期是草稿|noindex/u);
    }
  });

  test('lists and the calendar mark it', () => {
    const read = (path: string): string =>
      readFileSync(join(workshop.folder, '.cache/preview', path, 'index.html'), 'utf8');
    for (const path of ['', 'demo/', 'demo/2021/', 'titles/']) {
      expect([path, read(path).includes('· 草稿')]).toEqual([path, true]);
      expect([path, read(`en/${path}`).includes('· draft')]).toEqual([path, true]);
    }
    expect(read('demo/')).toMatch(/class="day draft"[^>]* aria-label="11月20日 · 草稿"/u);
  });

  test('a variable of the environment lets no draft into the published site', () => {
    const variable = 'BANMIAN_DRAFTS';
    process.env[variable] = 'shown';
    const { status } = workshop.run('build');
    Reflect.deleteProperty(process.env, variable);
    expect(status).toBe(0);
    expect(filesWith(join(workshop.folder, 'dist'), WORDS)).toEqual([]);
  });

  test('once it is published, the site has it, unmarked', () => {
    expect(workshop.run('publish', ['demo/2021-11-20', '--yes']).status).toBe(0);
    const { status, stdout } = workshop.run('build');
    expect(status).toBe(0);
    expect(stdout).not.toContain('left out');
    expect(workshop.read('dist/demo/2021-11-20/01-01/index.html')).toContain(HEADLINE);
    expect(filesWith(join(workshop.folder, 'dist'), '草稿')).toEqual([]);
  });
});

test('an archive that has only drafts is built as an empty one', () => {
  const workshop = openBuildingWorkshop('only-drafts');
  workshop.remove('seeds/demo-2021-11-19.txt');
  workshop.remove('seeds/demo-2021-11-19.yaml');
  workshop.remove('content');
  workshop.addIssue('2021-11-20', TEXT.replaceAll('19日', '20日'));
  const { status, stderr } = workshop.run('build');
  expect([status, stderr]).toEqual([0, '']);
  const dist = join(workshop.folder, 'dist');
  expect(filesWith(dist, '渔港新貌')).toEqual([]);
  for (const page of ['', 'demo/', 'titles/', 'terms/', 'search/', 'about/'])
    expect(workshop.read(`dist/${page}index.html`)).toContain('</html>');
});
