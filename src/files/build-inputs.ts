/** What a build is made from, and what of it changed while the build ran. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { Message } from '../model/message.ts';

/** Files and folders of the project that decide about the site; hidden files in them are nobody's. */
const INPUTS = ['seeds', 'content', 'public', 'src', 'astro.config.mjs', 'package-lock.json'];

/** Each file with what tells one state of it from another: when it was written, and a digest of its bytes. */
export type Inputs = ReadonlyMap<string, string>;

/** Gives the present state of all that a build is made from. */
export function readInputs(): Inputs {
  return new Map(INPUTS.filter((path) => existsSync(path)).flatMap(statesOf));
}

/** Gives the paths that differ between two states, sorted: bytes that were changed and changed back count, too. */
export function changedInputs(before: Inputs, after: Inputs): string[] {
  const paths = new Set([...before.keys(), ...after.keys()]);
  return [...paths].filter((path) => before.get(path) !== after.get(path)).toSorted();
}

/** Gives the message that these inputs changed while a build ran. */
export function changedDuringBuild([first = '', ...others]: readonly string[]): Message {
  const more = others.length;
  return new Message({
    ruleId: 'build-changed',
    reason: {
      'zh-CN': `建站时 \`${first}\`${more > 0 ? ` 等 ${more + 1} 个文件` : ''}有了改动，各页会出自不同的状态`,
      en: `Unexpected change of \`${first}\`${more > 0 ? ` and ${more} more` : ''} during the build, expected all pages to show one state`,
    },
    note: { 'zh-CN': '改完之后再运行一次。', en: 'When the changes are done, run it again.' },
    fatal: true,
  });
}

function statesOf(path: string): [string, string][] {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat?.isDirectory()) {
    const names = readdirSync(path).filter((name) => !name.startsWith('.'));
    return names.flatMap((name) => statesOf(join(path, name)));
  }
  const shown = path.split(sep).join('/');
  // What is no file is told where it is read.
  if (!stat?.isFile()) return [[shown, '']];
  const sha256 = createHash('sha256').update(readFileSync(path)).digest('hex');
  return [[shown, `${stat.mtimeMs} ${sha256}`]];
}
