/** `npm run migrate` brings an archive of format 0 to the present formats: all of it, or nothing; texts and names stay. */
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Workshop } from '../workshop.ts';
import { openWorkshopOf } from '../workshop.ts';

const ARCHIVE = 'tests/fixtures/an-archive-of-format-0';
const RECORD = 'seeds/demo-2021-11-19.yaml';
const REGISTRY = 'content/registry/demo/2021-11-19.yaml';
const HIGHLIGHT = 'content/zh-CN/demo/2021-11-19/01-01.mdx';

const filesOf = (workshop: Workshop): Record<string, string> => ({
  ...workshop.tree('seeds'),
  ...workshop.tree('content'),
});

test('an archive of format 0 is migrated once: its texts and names stay, and its content is proved', () => {
  const workshop = openWorkshopOf(ARCHIVE);
  const before = filesOf(workshop);
  const refused = workshop.run('split');
  expect(refused.status).toBe(1);
  expect(refused.stderr).toMatch(
    /^seeds\/demo\.yaml:3:1 error: .*\[format-older\]\n {2}Run `npm run migrate`/u,
  );
  expect(refused.stderr).toContain('\n3 other files are in an older format too.\n');
  expect(workshop.run('migrate', ['--check'])).toMatchObject({
    status: 1,
    stdout: expect.stringContaining('To be migrated: 7 records, 6 generated files of 2 issues') as string,
  });
  expect(filesOf(workshop)).toEqual(before);

  const { status, stdout, stderr } = workshop.run('migrate');
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toContain('Migrated: 7 records, 6 generated files of 2 issues');
  const after = filesOf(workshop);
  expect(Object.keys(after)).toEqual(Object.keys(before));
  for (const [path, text] of Object.entries(after)) {
    const added = path.endsWith('.txt') ? text : text.replace(/^format: 1\r?\n/mu, '');
    expect(withoutDigests(path, added)).toBe(withoutDigests(path, before[path] ?? ''));
    expect(text === added).toBe(path.endsWith('.txt'));
  }
  for (const path of Object.keys(after).filter((name) => name.startsWith('content/registry')))
    expect(namesOf(after[path])).toEqual(namesOf(before[path]));

  expect(workshop.run('split', ['--check'])).toMatchObject({ status: 0, stderr: '' });
  expect(workshop.run('verify')).toMatchObject({ status: 0, stderr: '' });
  for (const flags of [[], ['--check']])
    expect(workshop.run('migrate', flags)).toMatchObject({
      status: 0,
      stdout: 'All of the archive is in the present formats; there is nothing to do.\n',
    });
  expect(filesOf(workshop)).toEqual(after);
});

test('a migration that the machine cut short is ended by the next', () => {
  const workshop = openWorkshopOf(ARCHIVE);
  const [record, registry] = [workshop.read(RECORD), workshop.read(REGISTRY)];
  expect(workshop.run('migrate').status).toBe(0);
  const after = filesOf(workshop);
  workshop.write(RECORD, record);
  workshop.write(REGISTRY, registry);
  expect(workshop.run('migrate')).toMatchObject({
    status: 0,
    stdout: expect.stringContaining('2 records, 0 generated files of 0 issues') as string,
  });
  expect(filesOf(workshop)).toEqual(after);
});

test.each([
  [
    'a generated file that somebody edited',
    `${HIGHLIGHT}:1:1`,
    /title: .*/u,
    'title: 我的标题',
    'edited-by-hand',
  ],
  [
    'a record with an unknown key',
    `${RECORD}:4:13`,
    'received:',
    'pagination: 1\nreceived:',
    'yaml-contract',
  ],
  ['a record that is no YAML', `${RECORD}:3:1`, 'demo', '[demo', 'yaml-syntax'],
  ['a record of another text', `${RECORD}:6:11`, /sha256: .{8}/u, 'sha256: 00000000', 'seed-digest'],
  ['a registry of a newer Banmian', `${REGISTRY}:3:9`, 'pages:', 'format: 9\npages:', 'format-newer'],
  ['content of a newer Banmian', `${HIGHLIGHT}:2:1`, '---\n', '---\nformat: 9\n', 'format-newer'],
])('%s stops it before the first file is written', (...[, place, from, to, rule]) => {
  const workshop = openWorkshopOf(ARCHIVE);
  const [path = ''] = place.split(':');
  workshop.write(path, workshop.read(path).replace(from, to));
  const before = filesOf(workshop);
  const { status, stdout, stderr } = workshop.run('migrate');
  expect(stderr).toMatch(new RegExp(`^\\S+ error: .*\\[${rule}\\]\n {2}.*\nNo file was changed:.*\n$`, 'u'));
  expect(stderr.split(' ')[0]).toBe(place);
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(filesOf(workshop)).toEqual(before);
});

test.each([
  [['foo'], 'Unexpected argument `foo`'],
  [['--check', 'seeds/demo.yaml'], 'Unexpected argument `seeds/demo.yaml`'],
  [['--bogus'], 'Unexpected option `--bogus`'],
])('%j is refused, and nothing is migrated', (words, message) => {
  const workshop = openWorkshopOf(ARCHIVE);
  const before = filesOf(workshop);
  expect(workshop.run('migrate', words)).toMatchObject({
    status: 1,
    stdout: '',
    stderr: `${message}\nUsage: npm run migrate [-- --check]\n`,
  });
  expect(filesOf(workshop)).toEqual(before);
});

test('a full disk leaves every file as it was, and nothing beside', () => {
  const workshop = openWorkshopOf(ARCHIVE);
  workshop.write('seeds/demo.yaml', `# ${'a long note. '.repeat(400)}\n${workshop.read('seeds/demo.yaml')}`);
  const before = filesOf(workshop);
  const { status, stderr } = workshop.runOnFullDisk('migrate', 4);
  expect(stderr).toMatch(
    /^npm run migrate error: `seeds\/demo\.yaml`|expected to write `seeds\/demo\.yaml`/mu,
  );
  expect(status).toBe(1);
  expect(filesOf(workshop)).toEqual(before);
});

/** A registry names its generated files by digests of their texts: new texts, new digests. */
function withoutDigests(path: string, text: string): string {
  return path.startsWith('content/registry') ? text.replaceAll(/\b[0-9a-f]{64}\b/gu, 'digest') : text;
}

function namesOf(registry = ''): unknown {
  const { pages, highlights, retired } = parse(registry) as Record<string, unknown>;
  return { pages, highlights, retired };
}
