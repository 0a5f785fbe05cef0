/** What stands behind a command, by the options that it knows. */
import type { ParseArgsConfig, ParseArgsOptionsConfig } from 'node:util';
import { parseArgs } from 'node:util';
import type { Words } from '../model/message.ts';
import { say } from '../report/language.ts';

type Config<Options extends ParseArgsOptionsConfig> = { allowPositionals: true; options: Options };

/** Gives options and names of files; with others it says how the command is used, and ends it. */
export function readArguments<Options extends ParseArgsOptionsConfig>(
  options: Options,
  usage: Words,
): ReturnType<typeof parseArgs<Config<Options>>> {
  try {
    return parseArgs<Config<Options>>({ allowPositionals: true, options });
  } catch (error) {
    console.error(say(problemWords(error, options)));
    console.error(say(usage));
    process.exit(1);
  }
}

/** Node names what is wrong in one sentence; an unknown option is by far the most frequent. */
function problemWords(error: unknown, options: ParseArgsConfig['options']): Words {
  const why = error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error);
  const given = process.argv.slice(2).map((word) => word.replace(/=.*$/su, ''));
  const unknown = given.find((word) => /^--?\w/u.test(word) && !(word.slice(2) in (options ?? {})));
  return unknown === undefined
    ? { 'zh-CN': `选项有误：${why}`, en: `Unexpected option: ${why}` }
    : { 'zh-CN': `未知的选项 \`${unknown}\``, en: `Unexpected option \`${unknown}\`` };
}
