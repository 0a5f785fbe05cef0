/**
 * `npm run translate -- status | new | refresh | export | import …`: what of an archive is translated, a file for what is to
 * be, a file that was brought up to its source, and the way to translators' tools and back. Texts of translators are
 * changed by `new`, `refresh` and `import` alone, and only where one asks.
 */
import type { Words } from '../model/message.ts';
import { say } from '../report/language.ts';
import { readArguments } from './arguments.ts';
import { beginFiles } from './translate/begin.ts';
import { exportUnits } from './translate/export.ts';
import { importFile } from './translate/import.ts';
import { refreshFiles } from './translate/refresh.ts';
import { printStatus } from './translate/status.ts';
import { targetLanguage } from './translate/target.ts';

const TRANSLATE_USAGE: Words = {
  'zh-CN':
    '用法：npm run translate -- status [报纸/期号] [--json]，new 报纸/期号/篇名… [--by 姓名]，refresh 文件[#段]… [--reviewed --by 姓名]，export [报纸/期号[/篇名]…] [--format xliff|tmx|tsv] [--out 文件]，export --glossary [--format tbx|tsv] [--out 文件]，import 文件 [--by 姓名]；[--to 语言]',
  en: 'Usage: npm run translate -- status [PAPER/ISSUE] [--json], new PAPER/ISSUE/NAME… [--by NAME], refresh FILE[#BLOCK]… [--reviewed --by NAME], export [PAPER/ISSUE[/NAME]…] [--format xliff|tmx|tsv] [--out FILE], export --glossary [--format tbx|tsv] [--out FILE], or import FILE [--by NAME]; [--to LANGUAGE]',
};
const TRANSLATE_OPTIONS = {
  json: { type: 'boolean', default: false },
  by: { type: 'string' },
  reviewed: { type: 'boolean', default: false },
  to: { type: 'string' },
  format: { type: 'string' },
  glossary: { type: 'boolean', default: false },
  out: { type: 'string' },
} as const;

const { values, positionals } = readArguments(TRANSLATE_OPTIONS, TRANSLATE_USAGE);
const [task = '', ...names] = positionals;
const language = targetLanguage(values.to);
process.exitCode = language === null ? 1 : await runTask(language);

async function runTask(to: string): Promise<number> {
  switch (task) {
    case 'status':
      return printStatus(to, names, values.json);
    case 'new':
      return names.length > 0 && !values.reviewed ? beginFiles(to, names, values.by) : usage();
    case 'refresh':
      return names.length > 0 ? refreshFiles(names, values) : usage();
    case 'export':
      return exportUnits(to, names, values);
    case 'import':
      return names.length === 1 ? importFile(to, names[0] ?? '', values.by) : usage();
    default:
      return usage();
  }
}

function usage(): number {
  if (task !== '' && !['new', 'refresh', 'import'].includes(task))
    console.error(say({ 'zh-CN': `未知的任务 \`${task}\``, en: `Unexpected task \`${task}\`` }));
  console.error(say(TRANSLATE_USAGE));
  return 1;
}
