/** What translators are told of their files: which blocks were marked as looked at, what counts for nothing, what can't be read. */
import { expect, test } from 'vitest';
import { openWorkshop, type Workshop } from '../workshop.ts';

const NAME = 'demo/2021-11-19/01-01';
const FILE = `content/en/${NAME}.mdx`;

interface Row {
  readonly document: string;
  readonly status: string;
  readonly current: number;
  readonly stale: number;
}

function statusOf(workshop: Workshop): Row | undefined {
  const { stdout } = workshop.run('translate', ['status', '--json']);
  const { documents } = JSON.parse(stdout) as { documents: readonly Row[] };
  return documents.find(({ document }) => document === NAME);
}

function begin(workshop: Workshop): string {
  expect(workshop.run('translate', ['new', NAME])).toMatchObject({ status: 0, stderr: '' });
  return workshop.read(FILE);
}

test('of a file, only the blocks that were looked at are marked, and a whole one says which', () => {
  const workshop = openWorkshop();
  const begun = begin(workshop);
  const ids = [...begun.matchAll(/^ {4}(p\d+): [0-9a-f]{8}$/gmu)].map(([, id = '']) => id);
  const [first = '', second = ''] = ids;
  const older = begun
    .replace('text: 渔港新貌', 'text: A new look for the port')
    .replace('全港布设监测设备,出海作业更安全。', 'Monitors stand all over the port.')
    .replaceAll(/^( {4}p\d+): [0-9a-f]{8}$/gmu, '$1: "00000000"');
  workshop.write(FILE, older);
  const stale = statusOf(workshop)?.stale ?? 0;
  expect(stale).toBeGreaterThan(1);
  const one = workshop.run('translate', ['refresh', `${FILE}#${first}`]);
  expect([one.status, one.stderr]).toEqual([0, '']);
  expect(one.stdout).toContain(`${FILE}: ${first} marked`);
  expect(statusOf(workshop)?.stale).toBe(stale - 1);
  expect(workshop.read(FILE)).toContain(`${second}: "00000000"`);
  const before = workshop.read(FILE);
  for (const [args, words] of [
    [[`${FILE}#p99`], '[translate-unknown-block]'],
    [[`${FILE}#${second}`, '--reviewed', '--by', 'Li Hai'], 'Unexpected block beside `--reviewed`'],
  ] as const) {
    const refused = workshop.run('translate', ['refresh', ...args]);
    expect(refused.status).toBe(1);
    expect(refused.stdout + refused.stderr).toContain(words);
    expect(workshop.read(FILE)).toBe(before);
  }
  expect(workshop.run('translate', ['refresh', FILE]).stdout).toContain(second);
  expect(statusOf(workshop)?.stale).toBe(0);
});

test('a block of another kind than its source counts for nothing unsaid', () => {
  const workshop = openWorkshop();
  const begun = begin(workshop);
  const other = begun.replace(
    /<Measure id="(p\d+)">\s*<RunInHead[^>]*>([^<]*)<\/RunInHead>([^]*?)<\/Measure>/u,
    '<Paragraph id="$1">$2$3</Paragraph>',
  );
  expect(other).not.toBe(begun);
  workshop.write(FILE, other);
  const { status, stderr } = workshop.run('translate', ['status']);
  expect(status).toBe(1);
  expect(stderr).toContain('[exchange-misplaced]');
});

test('a translation that was deleted comes back from its XLIFF as it stood, to the byte', () => {
  const workshop = openWorkshop();
  const signed = begin(workshop)
    .replace('text: 渔港新貌', 'text: A new look for the port')
    .replace('全港布设监测设备,出海作业更安全。', 'Monitors stand all over the port.')
    .replace(
      / by: .*\n {2}date: .*/u,
      ' by: "Li Hai: 译"\n  date: 2021-12-01\n  note: read <once> & “again”',
    );
  workshop.write(FILE, signed);
  expect(workshop.run('translate', ['export', NAME, '--out', 'work.xlf']).status).toBe(0);
  workshop.remove(FILE);
  expect(workshop.run('translate', ['import', 'work.xlf'])).toMatchObject({ status: 0, stderr: '' });
  expect(workshop.read(FILE)).toBe(signed);
});

test('a mark of the encoding at the beginning of a file is no part of it', () => {
  const workshop = openWorkshop();
  const begun = begin(workshop).replace('text: 渔港新貌', 'text: A new look for the port');
  workshop.write(FILE, `\uFEFF${begun}`);
  expect(statusOf(workshop)).toMatchObject({ status: 'machine', current: 1 });
});

test('a glossary that is refused is told alone', () => {
  const workshop = openWorkshop();
  workshop.write(FILE, begin(workshop).replace('text: 渔港新貌', 'text: A new  look for the port'));
  workshop.write('content/glossary.yaml', 'format: 1\nterms: none\n');
  const { status, stdout, stderr } = workshop.run('check-translations');
  expect(status).toBe(1);
  expect(stdout + stderr).toContain('content/glossary.yaml');
  expect(stdout + stderr).not.toContain(FILE);
});
