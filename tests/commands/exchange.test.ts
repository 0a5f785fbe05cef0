/** `npm run translate -- export` and `import`: to translators' tools and back, byte for byte, all of it or nothing. */
import { expect, test } from 'vitest';
import type { Outcome } from '../started.ts';
import { openWorkshop, type Workshop } from '../workshop.ts';

const ARTICLE = 'content/en/demo/2021-11-19/01-01.mdx';
const SECOND = 'content/en/demo/2021-11-19/02-01.mdx';
const FILES = { xliff: 'demo.xlf', tmx: 'demo.tmx', tsv: 'demo.tsv' } as const;
type Format = keyof typeof FILES;

function translate(workshop: Workshop, ...args: string[]): Outcome {
  return workshop.run('translate', args);
}

function exported(workshop: Workshop, format: Format = 'xliff'): string {
  const outcome = translate(
    workshop,
    'export',
    'demo/2021-11-19',
    '--format',
    format,
    '--out',
    FILES[format],
  );
  expect(outcome).toMatchObject({ status: 0, stderr: '' });
  return workshop.read(FILES[format]);
}

/** Gives a workshop whose first article is translated, and the second begun. */
function openTranslated(): Workshop {
  const workshop = openWorkshop();
  expect(translate(workshop, 'new', 'demo/2021-11-19').status).toBe(0);
  const mdx = workshop.read(ARTICLE).replace('text: 渔港新貌', 'text: A new face for the harbour');
  workshop.write(ARTICLE, mdx.replace(/<RunInHead id="m1">[^]*<\/Measure>/u, TRANSLATED));
  return workshop;
}

const TRANSLATED =
  '<RunInHead id="m1">A harbour that knows.</RunInHead> Equipment is all over the port; going to sea is safer.</Measure>';

test.each(['xliff', 'tmx', 'tsv'] as const)(
  '%s goes out, comes back and goes out: no byte changes',
  (format) => {
    const workshop = openTranslated();
    const [content, first] = [workshop.tree('content'), exported(workshop, format)];
    expect(first).toContain('A harbour that knows.');
    expect(translate(workshop, 'import', FILES[format])).toMatchObject({ status: 0, stderr: '' });
    expect(workshop.tree('content')).toEqual(content);
    expect(exported(workshop, format)).toBe(first);
  },
);

test('what was translated in a tool is written, and goes out as it came', () => {
  const workshop = openTranslated();
  const mine = exported(workshop)
    .replace('A new face for the harbour', 'The harbour &lt;renewed&gt; &amp; safer')
    .replace(
      /(<source>优化通关流程<\/source>)/u,
      '$1\n<target state="translated">Customs made quicker</target>',
    );
  workshop.write('mine.xlf', mine);
  const outcome = translate(workshop, 'import', 'mine.xlf');
  expect(outcome).toMatchObject({ status: 0, stderr: '' });
  expect(outcome.stdout).toMatch(/ 2 blocks changed in 2 translations\n$/u);
  expect(workshop.read(ARTICLE)).toContain('text: The harbour <renewed> & safer');
  expect(workshop.read(SECOND)).toContain('text: Customs made quicker');
  expect(translate(workshop, 'import', FILES.xliff)).toMatchObject({ status: 0, stderr: '' });
  expect(exported(workshop)).toContain('>Customs made quicker</target>');
});

test('a translator’s comments stay in a file that is written anew, or it is not written', () => {
  const workshop = openTranslated();
  const commented = workshop
    .read(ARTICLE)
    .replace('headline:', '# the print has two lines\nheadline:')
    .replace('face for the harbour', 'face for the harbour # 新貌: or “look”?');
  workshop.write(ARTICLE, commented);
  const mine = exported(workshop).replace('A new face for', 'Another face for');
  workshop.write('mine.xlf', mine);
  expect(translate(workshop, 'import', 'mine.xlf')).toMatchObject({ status: 0, stderr: '' });
  expect(workshop.read(ARTICLE)).toBe(commented.replace('A new face for', 'Another face for'));
  expect(translate(workshop, 'refresh', ARTICLE)).toMatchObject({ status: 0, stderr: '' });
  expect(workshop.read(ARTICLE)).toContain('# the print has two lines\nheadline:');
  const astray = workshop.read(ARTICLE).replace('translation:', 'kicker: [] # none\ntranslation:');
  workshop.write(ARTICLE, astray);
  workshop.write('mine.xlf', exported(workshop).replace('Another face for', 'A third face for'));
  const { status, stderr } = translate(workshop, 'import', 'mine.xlf');
  expect({ status, stderr }).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('[translation-comment]') as string,
  });
  expect(workshop.read(ARTICLE)).toBe(astray);
});

test('of a file with one unit that is refused nothing is taken, and the place is told', () => {
  const workshop = openTranslated();
  const lines = exported(workshop)
    .replace('A new face for the harbour', 'Another')
    .replace('<g id="m1">A harbour that knows.</g>', 'A harbour that knows.')
    .split('\n');
  workshop.write('mine.xlf', lines.join('\n'));
  const content = workshop.tree('content');
  const { status, stderr } = translate(workshop, 'import', 'mine.xlf');
  const line = lines.findIndex((text) => text.includes('#p2"')) + 1;
  expect(status).toBe(1);
  expect(stderr).toMatch(
    new RegExp(
      `^mine\\.xlf:${line}:7 error: \`demo-2021-11-19-01-01#p2\`: .*\\[exchange-mark\\]\\n {2}Set`,
      'u',
    ),
  );
  expect(workshop.tree('content')).toEqual(content);
});

test('a source that changed since the export makes what comes back stale', () => {
  const workshop = openTranslated();
  const mine = exported(workshop).replace('A new face for the harbour', 'The harbour, renewed');
  workshop.write('mine.xlf', mine);
  const source = 'content/zh-CN/demo/2021-11-19/01-01.mdx';
  workshop.write(source, workshop.read(source).replaceAll('渔港新貌', '渔港又新貌'));
  expect(translate(workshop, 'import', 'mine.xlf')).toMatchObject({ status: 0, stderr: '' });
  expect(workshop.read(ARTICLE)).toContain('The harbour, renewed');
  expect(translate(workshop, 'status').stdout).toMatch(/01-01 +stale .* 1 stale/u);
});

test('a file that would read others, or is none, is refused; so are names and places that are none', () => {
  const workshop = openTranslated();
  workshop.write('bad.xlf', '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><xliff version="1.2"/>');
  workshop.write('bytes.tsv', Buffer.from([0xff, 0x00, 0x80]));
  const content = workshop.tree('content');
  for (const [args, rule] of [
    [['import', 'bad.xlf'], 'exchange-doctype'],
    [['import', 'bytes.tsv'], 'exchange-encoding'],
    [['import', 'none.xlf'], 'seed-unreadable'],
    [['import', 'content'], 'seed-unreadable'],
    [['export', 'demo/2021-11-20'], 'exchange-unknown-name'],
    [['export', '--format', 'po'], 'exchange-format'],
    [['export', '--glossary', '--format', 'tmx'], 'exchange-format'],
    [['export', '--glossary', 'demo/2021-11-19'], 'exchange-unknown-name'],
    [['export', '--out', ARTICLE], 'exchange-out'],
    [['export', '--out', 'seeds'], 'exchange-out'],
    [['import', FILES.xliff, '--to', 'fr'], 'exchange-language'],
  ] as const) {
    if (args.includes(FILES.xliff as never)) exported(workshop);
    const { status, stderr } = translate(workshop, ...args);
    expect({ args, status }).toEqual({ args, status: 1 });
    expect(stderr).toContain(`[${rule}]`);
  }
  expect(workshop.tree('content')).toEqual(content);
});

test('a table that was saved in UTF-16 is read', () => {
  const workshop = openTranslated();
  const table = exported(workshop, 'tsv').replace('A new face for the harbour', 'The harbour, renewed');
  workshop.write('mine.tsv', Buffer.from(`\uFEFF${table}`, 'utf16le'));
  expect(translate(workshop, 'import', 'mine.tsv')).toMatchObject({ status: 0, stderr: '' });
  expect(workshop.read(ARTICLE)).toContain('The harbour, renewed');
});

test('a file that was saved on Windows is read', () => {
  const workshop = openTranslated();
  workshop.write('mine.xlf', `\uFEFF${exported(workshop).replaceAll('\n', '\r\n')}`);
  const content = workshop.tree('content');
  expect(translate(workshop, 'import', 'mine.xlf')).toMatchObject({ status: 0, stderr: '' });
  expect(workshop.tree('content')).toEqual(content);
});

test('a person who approved all of it is named; the glossary goes out for tools', () => {
  const workshop = openTranslated();
  const approved = exported(workshop).replaceAll('approved="no"', 'approved="yes"');
  workshop.write('mine.xlf', approved);
  expect(translate(workshop, 'import', 'mine.xlf').stderr).toContain('[exchange-unsigned]');
  expect(translate(workshop, 'import', 'mine.xlf', '--by', 'Li Ming').status).toBe(0);
  expect(workshop.read(ARTICLE)).toMatch(/status: reviewed\n {2}by: Li Ming\n/u);
  expect(workshop.read(SECOND)).toContain('status: machine');
  workshop.write(
    'content/glossary.yaml',
    `format: 1\nterms:\n  - zh: 渔港\n    pinyin: yúgǎng\n    en: fishing harbour\n    kind: term\n    gloss: { en: A harbour., zh: 港。 }\n    source: ours\n`,
  );
  expect(translate(workshop, 'export', '--glossary').stdout).toContain('<term>fishing harbour</term>');
  expect(translate(workshop, 'export', '--glossary', '--format', 'tsv').stdout).toContain(
    '渔港\tfishing harbour\t',
  );
});

test.each([
  ['README.md', 'export', '--format', 'xliff'],
  ['demo.tsv', 'export', '--format', 'tmx'],
  ['package.json', 'export', '--glossary', '--format', 'tsv'],
  ['page.html', 'export', '--format', 'tbx'],
])('%s is not written over by another format', (name, ...args) => {
  const workshop = openTranslated();
  exported(workshop, 'tsv');
  if (name !== FILES.tsv) workshop.write(name, '<html> 渔港\n');
  const before = workshop.read(name);
  const { status, stdout, stderr } = translate(workshop, ...args, '--out', name);
  expect(status).toBe(1);
  expect(stdout + stderr).toContain('[exchange-out]');
  expect(workshop.read(name)).toBe(before);
});

test('an export is written over one of the same format', () => {
  const workshop = openTranslated();
  for (const format of ['xliff', 'tmx', 'tsv'] as const) {
    const first = exported(workshop, format);
    workshop.write(FILES[format], `\uFEFF${first}`);
    expect(exported(workshop, format)).toBe(first);
  }
});
