/** What stands behind a command, by the options that it knows. */
import type { ParseArgsConfig, ParseArgsOptionsConfig } from 'node:util';
import { parseArgs } from 'node:util';
import type { Words } from '../model/message.ts';
import { outliveReaders } from './closed-pipe.ts';
import { tellFailures } from './tell-failures.ts';
import { say } from '../report/language.ts';

/** Ends a command that takes no names of files and was given one. */
export function refuseNames(names: readonly string[], usage: Words): void {
  const [name] = names;
  if (name === undefined) return;
  console.error(say({ 'zh-CN': `多余的参数 \`${name}\``, en: `Unexpected argument \`${name}\`` }));
  console.error(say(usage));
  process.exit(1);
}

interface Config<Options extends ParseArgsOptionsConfig> {
  args: string[];
  allowPositionals: true;
  options: Options;
}

/** Gives options and names of files; with others it says how the command is used, and ends it. */
export function readArguments<Options extends ParseArgsOptionsConfig>(
  options: Options,
  usage: Words,
): ReturnType<typeof parseArgs<Config<Options>>> {
  outliveReaders();
  tellFailures();
  const args = withNumbers(process.argv.slice(2), options);
  try {
    return parseArgs<Config<Options>>({ args, allowPositionals: true, options });
  } catch (error) {
    console.error(say(problemWords(error, args, options)));
    console.error(say(usage));
    process.exit(1);
  }
}

/** Gives the arguments with each negative number behind the option that it is for: what reads the option says what it may be. */
function withNumbers(args: readonly string[], options: ParseArgsOptionsConfig): string[] {
  return args.reduce<string[]>((words, word) => {
    const before = words.at(-1) ?? '';
    const isFor = before.startsWith('--') && options[before.slice(2)]?.type === 'string';
    return isFor && /^-\d/u.test(word) ? [...words.slice(0, -1), `${before}=${word}`] : [...words, word];
  }, []);
}

/** Node names what is wrong in one sentence; an unknown option is by far the most frequent. */
function problemWords(error: unknown, args: readonly string[], options: ParseArgsConfig['options']): Words {
  const why = error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error);
  const given = args.map((word) => word.replace(/=.*$/su, ''));
  const unknown = given.find((word) => /^--?\w/u.test(word) && !(word.slice(2) in (options ?? {})));
  const [, named] = /(--[\w-]+)/u.exec(why) ?? [];
  return unknown === undefined
    ? {
        'zh-CN': named === undefined ? '选项有误' : `选项 \`${named}\` 的写法有误：缺少值，或不该有值`,
        en: `Unexpected option: ${why}`,
      }
    : { 'zh-CN': `未知的选项 \`${unknown}\``, en: `Unexpected option \`${unknown}\`` };
}
