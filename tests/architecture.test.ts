/** Who may import whom. The table is the architecture; the test only reads it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesNamed } from '../src/files/code-digest.ts';
import { PROOF_CODE } from '../src/files/proof-memory.ts';
import { SPLIT_CODE } from '../src/files/split-memory.ts';
import { CONTRACT_CODE } from '../src/integrations/source-loader.ts';
import { SHARD_CODE } from '../src/search/index/archive.ts';
import { CARD_CODE } from '../src/cards/cache.ts';
import { RULES } from './import-rules.ts';
import { findViolations, isIn, ruleOf } from './import-violations.ts';
import { filesRunWith, findCircles, importsOf } from './imports.ts';

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.(?:ts|astro)$/u.test(path))
  .map((path) => ({ path: path.split(sep).join('/'), text: readFileSync(join('src', path), 'utf8') }));

test('every import in src/ is one that the architecture allows', () => {
  expect(sources.flatMap(({ path, text }) => findViolations(path, text))).toEqual([]);
});

test('every rule allows what is used, and nothing beside', () => {
  const used = sources.map(({ path, text }) => ({
    folder: ruleOf(path)?.folder,
    targets: importsOf(path, text).map(({ target }) => target),
  }));
  const unused = Object.entries(RULES).flatMap(([folder, { imports }]) =>
    imports
      .filter(
        (place) =>
          !used.some((file) => file.folder === folder && file.targets.some((target) => isIn(target, place))),
      )
      .map((place) => `${folder} → ${place}`),
  );
  expect(unused).toEqual([]);
});

test('no file imports itself by way of others', () => {
  expect(findCircles(sources)).toEqual([]);
});

test('a circle is told by its files, the first again at the end', () => {
  const text = (target: string): string => `import type { X } from './${target}.ts';`;
  const files = [
    { path: 'parse/a.ts', text: text('b') },
    { path: 'parse/b.ts', text: text('c') },
    { path: 'parse/c.ts', text: text('b') },
  ];
  expect(findCircles(files)).toEqual([['parse/b.ts', 'parse/c.ts', 'parse/b.ts']]);
});

test('no drawer for what has no name', () => {
  const drawers = sources.filter(({ path }) =>
    /(?:^|\/)(?:utils?|helpers?|common|misc)(?:\/|\.)/u.test(path),
  );
  expect(drawers).toEqual([]);
});

test('the map in ARCHITECTURE.md says of each folder what its rule says', () => {
  const map = readFileSync('ARCHITECTURE.md', 'utf8')
    .matchAll(/^\| `([a-z\d/-]+)`(?: itself)? +\| (.*?) +\|$/gmu)
    .map(([, folder = '', holds = '']): [string, string] => [folder === 'src/' ? '.' : folder, holds]);
  const rules = Object.entries(RULES).map(([folder, { holds }]): [string, string] => [folder, holds]);
  expect([...map]).toEqual(rules);
});

describe('what keys a cache', () => {
  const textOf = (path: string): string => sources.find((file) => file.path === path)?.text ?? '';
  const code = (path: string): string[] => [...filesRunWith(path, textOf)].map((file) => `src/${file}`);

  test('names all the code that splits', () => {
    const named = filesNamed(SPLIT_CODE);
    expect(code('files/split-seed.ts').length).toBeGreaterThan(20);
    expect(
      [...code('files/split-seed.ts'), ...code('files/write-issue.ts')].filter(
        (file) => !named.includes(file),
      ),
    ).toEqual([]);
  });

  test('names all the code that proves', () => {
    const named = filesNamed(PROOF_CODE);
    expect(code('files/prove-archive.ts').length).toBeGreaterThan(20);
    expect(code('files/prove-archive.ts').filter((file) => !named.includes(file))).toEqual([]);
  });

  test('names all the code that draws pictures; the words in them are part of the key themselves', () => {
    const named = filesNamed(CARD_CODE);
    const drawing = code('cards/picture.ts').filter((file) => !file.startsWith('src/i18n/'));
    expect(drawing.length).toBeGreaterThan(5);
    expect(drawing.filter((file) => !named.includes(file))).toEqual([]);
  });

  test('names all the code that writes a shard of the search, and that reads an entry', () => {
    for (const [keyed, path] of [
      [SHARD_CODE, 'search/index/indexing.ts'],
      [CONTRACT_CODE, 'model/frontmatter.ts'],
      [CONTRACT_CODE, 'model/parse-yaml.ts'],
    ] as const) {
      const named = filesNamed(keyed);
      expect(code(path).length).toBeGreaterThan(3);
      expect(code(path).filter((file) => !named.includes(file))).toEqual([]);
    }
  });

  test('fails at once where a pattern names no file', () => {
    expect(() => filesNamed(['src/model/*.ts', 'src/moved/*.ts'])).toThrow('src/moved/*.ts');
  });
});

describe('the rules catch', () => {
  test.each([
    ['a parser that emits', 'split/parse/articles/page.ts', `import { emitPage } from '../../emit/page.ts';`],
    [
      'a model that knows its parser',
      'model/issue.ts',
      `import type { Token } from '../split/parse/lines/token.ts';`,
    ],
    ['a core that reads files', 'split/check/index.ts', `import { readFileSync } from 'node:fs';`],
    ['a core that knows Astro', 'search/text/fold.ts', `const { z } = await import('astro:content');`],
    ['a core that opens files without saying node', 'split/emit/index.ts', `import fs from 'fs';`],
    ['anything that imports pages', 'cli/split.ts', `export { x } from '../pages/index.ts';`],
    [
      'a component that reads the model',
      'components/Block.astro',
      `---\nimport '../model/issue.ts';\n---\n<p />`,
    ],
    [
      'a script that imports the parser',
      'components/A.astro',
      `<p/>\n<script>\nimport '../split/parse/index.ts';\n</script>`,
    ],
    [
      'a proof that knows the splitter',
      'verify/issue.ts',
      `import { parsePage } from '../split/parse/articles/page.ts';`,
    ],
    ['lines that know articles', 'split/parse/lines/verse.ts', `import { x } from '../articles/start.ts';`],
    [
      'a query that knows the page it is typed on',
      'search/query/run.ts',
      `import { x } from '../page/panel.ts';`,
    ],
    ['a folder that the architecture does not know', 'stuff/thing.ts', `import '../model/issue.ts';`],
  ])('%s', (_, path, text) => {
    expect(findViolations(path, text)).toHaveLength(1);
  });

  test.each([
    [
      'what is allowed',
      'split/parse/articles/page.ts',
      `import type { Page } from '../../../model/issue.ts';\nimport { x } from './x.ts';`,
    ],
    ['a mention in a comment', 'split/parse/articles/page.ts', `// import { x } from '../../emit/index.ts';`],
    ['styles of a layout', 'layouts/Base.astro', `---\nimport '../styles/base.css';\n---`],
  ])('not %s', (_, path, text) => {
    expect(findViolations(path, text)).toEqual([]);
  });
});
