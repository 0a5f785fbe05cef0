/** One command at a time writes an archive: the next waits for it and says so, and no lock outlives its holder. */
import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { watchStarted, type Started } from '../started.ts';
import { openWorkshop, type Workshop } from '../workshop.ts';

const LOCK = resolve('src/files/archive-lock.ts');

/** A program that holds the lock until it is killed, or joins the lock of the one that starts it. */
const HOLD = `
  import { spawn } from 'node:child_process';
  import { joinLock, takeLock } from ${JSON.stringify(LOCK)};
  const [holder, child] = process.argv.slice(1);
  if (holder) joinLock(Number(holder));
  else await takeLock('build', () => {});
  if (child) {
    const flags = ['--input-type=module', '--eval', process.env.HOLD, String(process.pid)];
    const own = spawn(process.execPath, flags, { stdio: ['ignore', 'ignore', 'pipe'] });
    own.stderr.on('data', () => console.error('child ' + own.pid));
  } else console.error('held');
  setInterval(() => {}, 1e6);`;

async function holdLock(workshop: Workshop, ...words: readonly string[]): Promise<Started> {
  const flags = ['--input-type=module', '--eval', HOLD, ...words];
  const env = { ...process.env, HOLD };
  const holder = watchStarted(spawn(process.execPath, flags, { cwd: workshop.folder, env }));
  await holder.says(words.length > 0 ? 'child ' : 'held');
  return holder;
}

test.each([
  ['split', 'en_GB.UTF-8', '`npm run build` (process PID) is writing this archive; waiting for it to end.'],
  ['verify', 'zh_CN.UTF-8', '`npm run build`（进程 PID）正在写这个档案；等它结束。'],
  ['migrate', 'en_GB.UTF-8', '`npm run build` (process PID) is writing this archive; waiting for it to end.'],
] as const)(
  '%s waits for another command, in a sentence, and goes on when that is killed',
  async (command, language, words) => {
    const workshop = openWorkshop();
    const holder = await holdLock(workshop);
    const waiting = workshop.start(command, language);
    await waiting.says(words.replace('PID', String(holder.child.pid)));
    holder.child.kill('SIGKILL');
    await holder.ended;
    expect(await waiting.ended).toMatchObject({ status: 0 });
  },
);

test('what a killed command left running is waited for, too', async () => {
  const workshop = openWorkshop();
  const holder = await holdLock(workshop, '', 'child');
  holder.child.kill('SIGKILL');
  const { stderr } = await holder.ended;
  const child = Number(/child (\d+)/u.exec(stderr)?.[1]);
  const waiting = workshop.start('split');
  await waiting.says('waiting for it to end');
  process.kill(child, 'SIGKILL');
  expect(await waiting.ended).toMatchObject({ status: 0 });
});

test('a check does not wait: it writes nothing', async () => {
  const workshop = openWorkshop();
  const holder = await holdLock(workshop);
  expect(workshop.run('split', ['--check'])).toMatchObject({ status: 0, stderr: '' });
  expect(workshop.run('migrate', ['--check'])).toMatchObject({ status: 0, stderr: '' });
  holder.child.kill('SIGKILL');
  await holder.ended;
});

test.each([
  ['nothing', ''],
  ['something else', 'x'.repeat(5000)],
  ['what an older program may leave', '{"pid":1}'],
])('a lock that holds %s is no lock', (_, contents) => {
  const workshop = openWorkshop();
  workshop.write('.cache/lock', contents);
  expect(workshop.run('split')).toMatchObject({ status: 0, stderr: '' });
  expect(workshop.run('verify')).toMatchObject({ status: 0, stderr: '' });
});

test.each([
  [
    'split',
    'en_GB.UTF-8',
    /^\.cache\/lock error: .*expected to write `\.cache\/lock`.*\[unwritable\]\n {2}Look at/u,
  ],
  ['verify', 'zh_CN.UTF-8', /^\.cache\/lock 错误：.*无法写入.*\[unwritable\]\n/u],
  ['build', 'en_GB.UTF-8', /^\.cache\/lock error: .*\[unwritable\]\n/u],
] as const)('where no lock can be, %s says why and changes nothing', (command, language, words) => {
  const workshop = openWorkshop();
  workshop.remove('.cache/lock');
  // A folder stands there: nobody can write it as a file, not even the administrator.
  mkdirSync(join(workshop.folder, '.cache/lock'));
  workshop.remove('content/zh-CN/demo');
  const { status, stderr } = workshop.run(command, [], language);
  expect(stderr).toMatch(words);
  expect(status).toBe(1);
  expect(Object.keys(workshop.tree('content'))).toEqual(['content/registry/demo/2021-11-19.yaml']);
});
