/** Two splitters over the same labelled texts: what changed is told, and a checked-out revision leaves nothing behind. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { compareScores, formatCompared } from '../accuracy/compare.ts';
import { scoreLabelledTexts } from '../accuracy/labelled-texts.ts';
import { withRevision } from '../accuracy/revision.ts';

mkdirSync('.cache', { recursive: true });
const root = mkdtempSync('.cache/revision-');
const texts = join(root, 'texts');
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

const PARSER = resolve('src/split/parse/index.ts');
/** Today's splitter, where earlier revisions have theirs; and one that is sure of nothing. */
const CODE = {
  'src/parse/index.ts': `export { decodeSource, readIssue } from ${JSON.stringify(PARSER)};\n`,
  'src/split/parse/index.ts': `import * as now from ${JSON.stringify(PARSER)};
export const { decodeSource } = now;
export const readIssue = (input) => {
  const reading = now.readIssue(input);
  const lines = [...reading.lines].map(([line, { decision, ...rest }]) => [line, { ...rest, decision: { ...decision, confidence: 0 } }]);
  return { ...reading, lines: new Map(lines) };
};\n`,
};

function git(...options: readonly string[]): string {
  const author = ['-c', 'user.name=Tests', '-c', 'user.email=tests@localhost', '-c', 'commit.gpgsign=false'];
  return execFileSync('git', ['-C', root, ...author, ...options], { encoding: 'utf8' }).trim();
}

function commit(path: keyof typeof CODE | null, tag: string): void {
  if (path) {
    mkdirSync(join(root, path, '..'), { recursive: true });
    writeFileSync(join(root, path), CODE[path]);
    git('add', path);
  }
  git('commit', '--quiet', '--allow-empty', '--message', tag);
  git('tag', tag);
}

git('init', '--quiet');
commit(null, 'empty');
commit('src/parse/index.ts', 'old-folders');
commit('src/split/parse/index.ts', 'unsure');
mkdirSync(join(texts, 'a-harbour'), { recursive: true });
writeFileSync(join(texts, 'a-harbour/input.txt'), '海滨晚报2021年11月19日01版\n渔港新貌\n建成冷库3座。\n');
writeFileSync(
  join(texts, 'a-harbour/labels.json'),
  JSON.stringify({
    form: 'separated',
    pages: [{ line: 1, label: '01', date: '2021-11-19' }],
    articles: [2],
    roles: { headline: [2], lede: [3] },
  }),
);

/** What a revision leaves behind: its folder, and what git remembers of it. */
function leftovers(): string[] {
  const folder = join(root, '.cache/accuracy');
  return [
    ...(existsSync(folder) ? readdirSync(folder) : []),
    ...git('worktree', 'list').split('\n').slice(1),
  ];
}

test('a splitter in the folders of an older revision is found, and the same one changes nothing', async () => {
  const before = await withRevision(root, 'old-folders', (splitter) => scoreLabelledTexts(texts, splitter));
  const compared = compareScores(before ?? [], scoreLabelledTexts(texts));
  expect(compared).toMatchObject([{ name: 'a-harbour', lines: [] }]);
  expect(compared.flatMap(formatCompared)).toEqual([]);
  expect(leftovers()).toEqual([]);
});

test('each line of which another splitter decided otherwise is told, below the figures of its text', async () => {
  const before = await withRevision(root, 'unsure', (splitter) => scoreLabelledTexts(texts, splitter));
  const [figures, ...lines] = compareScores(before ?? [], scoreLabelledTexts(texts))
    .flatMap(formatCompared)
    .slice(1);
  expect(figures).toContain('starts found 100.0 → 100.0 %');
  // What this splitter states is learned, and the other states less.
  const stated = String.raw`\([a-z-]+, 0\.\d+\)`;
  expect(lines).toEqual([
    expect.stringMatching(
      new RegExp(
        `^  line 2: opens an article .*, headline \\(heading-form, 0\\) → .*, headline ${stated}$`,
        'u',
      ),
    ),
    expect.stringMatching(new RegExp(`^  line 3: lede \\(first-paragraph, 0\\) → lede ${stated}$`, 'u')),
  ]);
});

test.each([
  ['nowhere', 'Unexpected revision `nowhere`, expected a commit, branch or tag that git knows here.'],
  ['--all', 'Unexpected revision `--all`, expected a commit, branch or tag that git knows here.'],
  ['empty', 'empty has no splitter: expected src/split/parse/index.ts or src/parse/index.ts in it.'],
])('%s is no revision to measure: one message, and nothing left', async (revision, message) => {
  await expect(withRevision(root, revision, () => null)).rejects.toThrow(message);
  expect(leftovers()).toEqual([]);
});

test('an interruption, and a fault on the way, leave nothing behind', async () => {
  const interrupted = await withRevision(root, 'unsure', () => process.emit('SIGINT'));
  expect(interrupted).toBeNull();
  const fault = withRevision(root, 'unsure', () => {
    throw new TypeError('broken');
  });
  await expect(fault).rejects.toThrow('broken');
  expect(leftovers()).toEqual([]);
  expect(process.listenerCount('SIGINT')).toBe(listening);
});
const listening = process.listenerCount('SIGINT');

test('a folder of somebody else that is away for now stays a working tree', async () => {
  const other = resolve(root, 'other');
  git('worktree', 'add', '--quiet', '--detach', other, 'unsure');
  rmSync(other, { recursive: true });
  await withRevision(root, 'unsure', () => null);
  expect(leftovers()).toMatchObject([expect.stringContaining(other)]);
  git('worktree', 'prune');
  expect(leftovers()).toEqual([]);
});

const BENCH_USAGE = 'Usage: npm run bench:accuracy [-- FOLDER] [--against REVISION] [--keep BATCH]\n';

test.each([
  [['--against', '-x'], `Unexpected option \`-x\`\n${BENCH_USAGE}`],
  [['--bogus'], `Unexpected option \`--bogus\`\n${BENCH_USAGE}`],
  [['one', 'two'], BENCH_USAGE],
  [['nowhere'], 'Unexpected `nowhere`, expected a folder with a folder for each labelled text\n'],
  [
    ['tests/fixtures'],
    /^No `tests\/fixtures\/[^`]+\/labels\.json`: expected an input\.txt and a labels\.json of each labelled text\n$/u,
  ],
])('bench:accuracy %j says in a sentence what is wrong', (words, message) => {
  const env = { ...process.env, LC_ALL: 'C' };
  const { status, stdout, stderr } = spawnSync(process.execPath, ['tests/accuracy/bench.ts', ...words], {
    encoding: 'utf8',
    env,
  });
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  if (typeof message === 'string') expect(stderr).toBe(message);
  else expect(stderr).toMatch(message);
});
