/** `inspect --why LINE`: every step by which a line became what it is, as the reading took it. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { inspectFile } from '../../src/cli/inspect-file.ts';
import type { LineStory } from '../../src/report/line-story.ts';
import { formatStory } from '../../src/report/line-story.ts';
import type { Step } from '../../src/split/parse/index.ts';
import { triedForms } from '../../src/split/parse/lines/line-form.ts';

const SEED = 'seeds/qdrb-2021-11-19.txt';
const NAMED = 'tests/fixtures/names-padded-with-spaces/input.txt';
const BRIEFS = 'tests/fixtures/labelled-texts/an-unseparated-city-daily-with-bylines/input.txt';

function run(
  path: string,
  line: string,
  ...options: string[]
): { status: number | null; stdout: string; stderr: string } {
  const env = { ...process.env, LC_ALL: options.includes('zh') ? 'zh_CN.UTF-8' : 'C' };
  const flags = options.filter((option) => option !== 'zh');
  return spawnSync(process.execPath, ['src/cli/inspect.ts', path, '--why', line, ...flags], {
    encoding: 'utf8',
    env,
  });
}

/** Gives the steps of every line, and the reading that took them. */
function hear(path: string): {
  steps: Map<number | null, Step[]>;
  reading: ReturnType<typeof inspectFile>['reading'];
} {
  const heard: (readonly [number | null, Step])[] = [];
  const { reading } = inspectFile(path, readFileSync(path), (line, step) => {
    heard.push([line, step]);
  });
  const steps = Map.groupBy(heard, ([line]) => line);
  return { steps: new Map([...steps].map(([line, own]) => [line, own.map(([, step]) => step)])), reading };
}

test('a caption tells the pattern that made it text, those tried before, and what its place made of it', () => {
  const story = JSON.parse(run(SEED, '52', '--json').stdout) as LineStory;
  expect(story).toMatchObject({ path: SEED, line: 52, text: '今年6月,首届青岛易货节签约活动举行。' });
  const form = story.steps.find(({ step }) => step === 'form');
  expect(form).toMatchObject({ by: 'PROSE_END', result: 'prose' });
  expect(form?.refused?.slice(0, 4)).toEqual(['LONGEST_SHORT_LINE', 'CREDIT', 'RULE', 'readJump']);
  expect(story.steps.at(-1)).toMatchObject({
    step: 'role',
    result: 'caption',
    decision: { reason: 'caption-place' },
  });
});

test('a page marker tells how it reads and why it opens a page', () => {
  const marker =
    hear(SEED)
      .steps.get(80)
      ?.filter(({ step }) => step === 'marker') ?? [];
  expect(marker).toMatchObject([
    { by: 'readMarker', result: '特3', facts: { date: '2021-11-19', name: '青岛日报' } },
    { by: 'findPages', result: '特3', decision: { reason: 'marker-dated' } },
  ]);
});

test.each([SEED, BRIEFS])('what is told of %s is what came out', (path) => {
  const { steps, reading } = hear(path);
  for (const [line, { role, decision }] of reading?.lines ?? [])
    expect(steps.get(line)?.at(-1)).toMatchObject({ step: 'role', result: role, decision });
  const starts = reading?.issue.pages.flatMap(({ highlights }, page) =>
    highlights.map(({ lines }, at) => [lines.start, reading.pages[page]?.starts[at]?.reason]),
  );
  const told = starts?.map(([line]) => [
    line,
    steps.get(Number(line))?.find(({ step, result }) => step === 'start' && result === 'start')?.decision
      ?.reason,
  ]);
  expect(told?.filter(([, reason]) => reason !== undefined).length).toBeGreaterThan(3);
  expect(told?.filter(([, reason]) => reason !== undefined)).toEqual(
    starts?.filter((_, index) => told?.[index]?.[1] !== undefined),
  );
});

test('a rule that neighbours decide names itself, what the line was, and what stands around it', () => {
  const changed = [...hear(NAMED).steps.values()].flat().filter(({ step }) => step === 'neighbours');
  expect(changed.length).toBeGreaterThan(0);
  for (const { by, result, facts } of changed) {
    expect(by).toMatch(/^(?:mark|resolve|join)[A-Z]/u);
    expect(facts?.['was']).not.toBe(result);
  }
});

test('hearing changes nothing', () => {
  const bytes = readFileSync(BRIEFS);
  expect(inspectFile(BRIEFS, bytes, () => undefined)).toEqual(inspectFile(BRIEFS, bytes));
});

test('a correction is a step of its own', () => {
  const steps: Step[] = [
    {
      step: 'correction',
      by: 'withDecisions',
      result: 'prose',
      decision: { reason: 'edited', confidence: 1 },
      facts: { was: 'heading', above: null },
    },
  ];
  expect(formatStory({ path: 'a.txt', line: 2, text: '渔港', steps }, 'en')).toEqual([
    'a.txt:2 渔港',
    '  1 correction, folio · withDecisions → prose · the editor says so in the .yaml [edited] 100%',
    '      known: was heading',
    '      not so: above',
  ]);
});

test('says it in Chinese, too', () => {
  expect(run(SEED, '171', 'zh').stdout).toContain('行式 · CREDIT → credit · “责任编辑”等字样');
});

test('each way in which a pattern is tried has a name of its own', () => {
  const { fits, refused } = triedForms('渔港新貌');
  expect(fits).toBeNull();
  expect(refused.filter((name) => name.startsWith('PICTURE_CREDIT'))).toHaveLength(3);
  expect(refused.toSorted()).toEqual([...new Set(refused)].toSorted());
});

test('an empty text has no line to ask about, and says so', () => {
  const folder = mkdtempSync(join(tmpdir(), 'banmian-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  const path = join(folder, 'e.txt');
  writeFileSync(path, '');
  expect(run(path, '1')).toMatchObject({
    status: 1,
    stdout: '',
    stderr: '`--why 1`: the text is empty and has no line\n',
  });
  expect(run(path, '1', 'zh').stderr).toBe('`--why 1`：这个文件是空的，没有一行\n');
});

test.each([
  [SEED, '999', /^Unexpected `--why 999`, expected the number of a line, from 1 to 171\n$/u],
  [SEED, 'x', /^Unexpected `--why x`, expected the number of a line, from 1 to 171\n$/u],
  [SEED, '0', /^Unexpected `--why 0`/u],
  ['tests/fixtures/labelled-texts/a-stamp-after-every-headline/input.txt', 'blank', /^Line \d+ is blank/u],
])('%s has no line %s: one message', (path, wanted, message) => {
  const lines = readFileSync(path, 'utf8').split('\n');
  const line = wanted === 'blank' ? String(lines.findIndex((text) => text.trim() === '') + 1) : wanted;
  const { status, stdout, stderr } = run(path, line);
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr).toMatch(message);
});
