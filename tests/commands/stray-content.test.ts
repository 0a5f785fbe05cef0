/** What no seed accounts for is named and stops every command that could show it; nothing of it is taken away. */
import { mkdirSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openWorkshop, type Workshop } from '../workshop.ts';

const ISSUE = 'content/zh-CN/demo/2021-11-19';
const REGISTRY = 'content/registry/demo/2021-11-19.yaml';
const ARTICLE = `${ISSUE}/01-01.mdx`;

const copyTo =
  (path: string) =>
  (workshop: Workshop): void => {
    workshop.write(path, workshop.read(ARTICLE));
  };

/** Puts a link there, to what lies outside the archive. */
const linkTo =
  (path: string, target: (workshop: Workshop) => string) =>
  (workshop: Workshop): void => {
    mkdirSync(dirname(join(workshop.folder, path)), { recursive: true });
    symlinkSync(join(workshop.folder, target(workshop)), join(workshop.folder, path));
  };

const outside = (workshop: Workshop): string => {
  workshop.write('elsewhere/01-01.mdx', workshop.read(ARTICLE));
  return 'elsewhere';
};

/** Takes the issue's text and record away, under names that mean nothing. */
function withoutSeeds(workshop: Workshop): void {
  for (const kind of ['txt', 'yaml']) {
    workshop.write(`seeds/away/${kind}`, workshop.read(`seeds/demo-2021-11-19.${kind}`));
    workshop.remove(`seeds/demo-2021-11-19.${kind}`);
  }
}

/** By what stands there: how it comes there, and the path that is named. */
const STRAYS: Readonly<Record<string, readonly [put: (workshop: Workshop) => void, path: string]>> = {
  'a file among the issues': [copyTo('content/zh-CN/demo/zzz.mdx'), 'content/zh-CN/demo/zzz.mdx'],
  'a file among the papers': [copyTo('content/zh-CN/zzz.mdx'), 'content/zh-CN/zzz.mdx'],
  'a file among the languages': [copyTo('content/zzz.mdx'), 'content/zzz.mdx'],
  'a hidden file among the languages': [copyTo('content/.zzz.mdx'), 'content/.zzz.mdx'],
  'a hidden folder among the languages': [copyTo('content/.more/demo/2021-11-19/01-01.mdx'), 'content/.more'],
  'a hidden file among the papers': [copyTo('content/zh-CN/.zzz.mdx'), 'content/zh-CN/.zzz.mdx'],
  'a hidden folder among the issues': [
    copyTo('content/zh-CN/demo/.2099-01-01/01-01.mdx'),
    'content/zh-CN/demo/.2099-01-01',
  ],
  'a hidden file in an issue': [copyTo(`${ISSUE}/.01-02.mdx`), `${ISSUE}/.01-02.mdx`],
  'a hidden folder below an issue': [copyTo(`${ISSUE}/.more/01-02.mdx`), `${ISSUE}/.more`],
  'a hidden registry': [
    (workshop) => {
      workshop.write('content/registry/demo/.2099-01-01.yaml', workshop.read(REGISTRY));
    },
    'content/registry/demo/.2099-01-01.yaml',
  ],
  'a file in an issue': [copyTo(`${ISSUE}/zzz.mdx`), `${ISSUE}/zzz.mdx`],
  'a second file of one name': [copyTo(`${ISSUE}/01-01.MDX`), `${ISSUE}/01-01.MDX`],
  'a page whose name differs by its case': [copyTo(`${ISSUE}/T1-01.mdx`), `${ISSUE}/T1-01.mdx`],
  'a file that is no text of the paper': [
    (workshop) => {
      workshop.write(`${ISSUE}/notes.txt`, '记得核对。\n');
    },
    `${ISSUE}/notes.txt`,
  ],
  'a folder below an issue': [copyTo(`${ISSUE}/more/01-02.mdx`), `${ISSUE}/more`],
  'a folder that is called like an article': [copyTo(`${ISSUE}/01-02.mdx/a.mdx`), `${ISSUE}/01-02.mdx`],
  'an invented issue': [copyTo('content/zh-CN/demo/2099-01-01/01-01.mdx'), 'content/zh-CN/demo/2099-01-01'],
  'a folder that is no issue': [copyTo('content/zh-CN/demo/drafts/a.mdx'), 'content/zh-CN/demo/drafts'],
  'an invented paper': [copyTo('content/zh-CN/other/2021-11-19/01-01.mdx'), 'content/zh-CN/other'],
  'an invented paper in another language': [
    copyTo('content/en/other/2021-11-19/01-01.mdx'),
    'content/en/other',
  ],
  'a paper whose name differs by its case': [
    copyTo('content/zh-CN/DEMO/2021-11-19/01-01.mdx'),
    'content/zh-CN/DEMO',
  ],
  'a folder that is no language': [copyTo('content/drafts/demo/2021-11-19/01-01.mdx'), 'content/drafts'],
  'a language whose name differs by its case': [
    copyTo('content/zh-cn/demo/2021-11-19/01-01.mdx'),
    'content/zh-cn',
  ],
  'a link to a file': [
    linkTo(`${ISSUE}/01-02.mdx`, (workshop) => `${outside(workshop)}/01-01.mdx`),
    `${ISSUE}/01-02.mdx`,
  ],
  'a link to a folder': [linkTo('content/zh-CN/demo/2099-01-01', outside), 'content/zh-CN/demo/2099-01-01'],
  'a link in the place of a paper': [linkTo('content/zh-CN/other', outside), 'content/zh-CN/other'],
  'a link in the place of a language': [linkTo('content/fr', outside), 'content/fr'],
  'a link among translations': [
    linkTo('content/en/demo/2021-11-19/a.mdx', outside),
    'content/en/demo/2021-11-19/a.mdx',
  ],
  'a link among the registries': [
    linkTo('content/registry/demo/2099-01-01.yaml', outside),
    'content/registry/demo/2099-01-01.yaml',
  ],
  'an issue whose seed, record and registry were taken away': [
    (workshop) => {
      withoutSeeds(workshop);
      workshop.remove(REGISTRY);
    },
    ISSUE,
  ],
  'the registry of a published issue whose text and content were taken away': [
    (workshop) => {
      withoutSeeds(workshop);
      workshop.remove(ISSUE);
    },
    REGISTRY,
  ],
  'a file among those of an issue that was withdrawn': [
    (workshop) => {
      withoutSeeds(workshop);
      workshop.write(
        REGISTRY,
        workshop
          .read(REGISTRY)
          .replace(
            'files:',
            `retired:\n${['01', '02', '01-01', '02-01']
              .map((slug) => `  - { slug: ${slug}, reason: { zh-CN: 日期有误, en: Wrong day } }\n`)
              .join('')}files:`,
          ),
      );
      workshop.write(`${ISSUE}/notes.txt`, '记得核对。\n');
    },
    ISSUE,
  ],
};

describe.each(Object.entries(STRAYS))('%s', (_, [put, path]) => {
  test.each([
    ['verify', [], 'en_GB.UTF-8', 'error: Unexpected'],
    ['split', ['--check'], 'zh_CN.UTF-8', '错误：'],
    ['build', [], 'en_GB.UTF-8', 'error: Unexpected'],
    ['verify', [], 'zh_CN.UTF-8', '错误：'],
  ] as const)('stops %s %j, named', (command, args, language, words) => {
    const workshop = openWorkshop();
    put(workshop);
    const before = { content: workshop.tree('content'), dist: workshop.tree('dist') };
    const { status, stderr } = workshop.run(command, args, language);
    const named = stderr.split('\n').filter((line) => new RegExp(`^${path}(?::\\d+)* `, 'u').test(line));
    expect(named, stderr).toHaveLength(1);
    expect(named[0]).toContain(words);
    expect(status).toBe(1);
    expect({ content: workshop.tree('content'), dist: workshop.tree('dist') }).toEqual(before);
  });
});

test('what systems, editors and version control leave, and what translators keep, stands where it stands', () => {
  const workshop = openWorkshop();
  for (const folder of ['content', 'content/registry/demo', 'content/zh-CN', 'content/zh-CN/demo', ISSUE])
    for (const name of ['.DS_Store', 'Thumbs.db', '.01-01.mdx.swp', '01-01.mdx~', '.gitkeep'])
      workshop.write(`${folder}/${name}`, '');
  symlinkSync('editor@host.1234', join(workshop.folder, ISSUE, '.#01-01.mdx'));
  workshop.write('content/gazetteer.yaml', 'format: 1\nplaces: []\norganisations: []\n');
  workshop.write('content/en/demo/2021-11-19/01-01.mdx', '---\nkind: translation\n---\n\nWords.\n');
  workshop.write('content/en/README.md', 'Who translates what.\n');
  for (const [command, args] of [
    ['verify', []],
    ['split', ['--check']],
    ['split', []],
  ] as const)
    expect({ command, ...workshop.run(command, args) }).toMatchObject({ status: 0, stderr: '' });
});

describe('what is copied into the site as it is', () => {
  test.each([
    ['index.html', 'public/index.html', '/'],
    ['404.html', 'public/404.html', '/404/'],
    ['demo/2021-11-19/01-01/index.html', 'public/demo', '/demo/'],
    ['DEMO/index.html', 'public/DEMO', '/demo/'],
    ['demo.html', 'public/demo.html', '/demo/'],
    ['pagefind/archive.json', 'public/pagefind', '/pagefind/'],
    ['en/index.html', 'public/en', '/en/'],
    ['_astro/archive.js', 'public/_astro', '/_astro/'],
  ])('%s stands in the place of no page', (file, path, address) => {
    const workshop = openWorkshop();
    workshop.write(`public/${file}`, '<p>Invented.</p>');
    for (const [command, language, severity] of [
      ['build', 'en_GB.UTF-8', 'error: Unexpected name'],
      ['verify', 'zh_CN.UTF-8', '错误：它会顶替'],
    ] as const) {
      const { status, stderr } = workshop.run(command, [], language);
      const messages = stderr.split('\n').filter((line) => line.endsWith('[public-shadows]'));
      expect(messages).toEqual([
        expect.stringMatching(new RegExp(`^${path} ${severity}.*\`${address}\``, 'u')),
      ]);
      expect(status).toBe(1);
    }
    expect(workshop.read('dist/index.html')).toBe('the last archive');
  });

  test('other files may stand there', () => {
    const workshop = openWorkshop();
    for (const name of ['_headers', '.nojekyll', 'robots.txt', 'logo.png', 'press/index.html'])
      workshop.write(`public/${name}`, '');
    expect(workshop.run('verify')).toMatchObject({ status: 0, stderr: '' });
  });
});
