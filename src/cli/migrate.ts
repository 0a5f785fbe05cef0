/**
 * `npm run migrate`: brings an archive of an older Banmian to the present formats, all of it or nothing; texts in
 * `seeds/` and published names stay. With `--check` it writes nothing, says what it would do, and fails where there
 * is something.
 */
import { VFile } from 'vfile';
import { finishIssues, prepareMigration } from '../files/migrate-archive.ts';
import type { Migration } from '../files/migrate-archive.ts';
import { DRY_STAGE, openStage } from '../files/stage.ts';
import { count } from '../i18n/plural.ts';
import type { Words } from '../model/message.ts';
import { Message } from '../model/message.ts';
import { say } from '../report/language.ts';
import { report } from '../report/terminal.ts';
import { readArguments } from './arguments.ts';
import { INTERRUPTED, watchInterrupt } from './interrupt.ts';
import { holdArchive } from './lock.ts';

const MIGRATE_USAGE: Words = {
  'zh-CN': '用法：npm run migrate [-- --check]',
  en: 'Usage: npm run migrate [-- --check]',
};
const { values: options, positionals } = readArguments(
  { check: { type: 'boolean', default: false } },
  MIGRATE_USAGE,
);
if (positionals.length > 0) refuse(positionals);
const UNCHANGED: Words = {
  'zh-CN': '没有改动任何文件：先处理以上各条，再运行一次。',
  en: 'No file was changed: mend what stands above, then run it again.',
};
const PRESENT: Words = {
  'zh-CN': '整个档案都是现在的格式，没有要改的。',
  en: 'All of the archive is in the present formats; there is nothing to do.',
};
if (!options.check) await holdArchive('migrate');
const wasInterrupted = watchInterrupt();
const stage = options.check ? DRY_STAGE : openStage();
try {
  process.exitCode = await migrate();
} catch (error) {
  if (!(error instanceof Message)) throw error;
  const file = new VFile({ path: 'npm run migrate' });
  file.messages.push(error);
  process.exitCode = report([file], UNCHANGED);
} finally {
  stage.drop();
}

function refuse([word = '']: readonly string[]): never {
  console.error(say({ 'zh-CN': `多余的参数 \`${word}\``, en: `Unexpected argument \`${word}\`` }));
  console.error(say(MIGRATE_USAGE));
  process.exit(1);
}

async function migrate(): Promise<number> {
  if (!options.check) finishIssues();
  const migration = prepareMigration(stage);
  if (migration.stopped.length > 0) {
    report(migration.stopped, UNCHANGED);
    console.error(say(UNCHANGED));
    return 1;
  }
  if (await wasInterrupted()) {
    console.error(say({ 'zh-CN': '已中断；没有改动任何文件。', en: 'Interrupted; no file was changed.' }));
    return INTERRUPTED;
  }
  stage.commit();
  const due = migration.records.length + migration.issues.length > 0;
  for (const path of migration.records) console.log(say(migrated(path)));
  console.log(say(due ? migrationSummary(migration) : PRESENT));
  return options.check && due ? 1 : 0;
}

function migrated(path: string): Words {
  return options.check
    ? { 'zh-CN': `${path}：旧格式`, en: `${path}: older format` }
    : { 'zh-CN': `${path}：已改为现在的格式`, en: `${path}: now in the present format` };
}

function migrationSummary({ records, issues, files }: Migration): Words {
  const what = {
    'zh-CN': `${records.length} 个记录文件，${issues.length} 期的 ${files} 个生成文件`,
    en: `${count(records.length, 'record', 'records')}, ${count(files, 'generated file', 'generated files')} of ${count(issues.length, 'issue', 'issues')}`,
  };
  return options.check
    ? {
        'zh-CN': `要改：${what['zh-CN']}；运行 \`npm run migrate\``,
        en: `To be migrated: ${what.en}; run \`npm run migrate\``,
      }
    : {
        'zh-CN': `已改：${what['zh-CN']}；原文与网址未变`,
        en: `Migrated: ${what.en}; texts and addresses are as they were`,
      };
}
