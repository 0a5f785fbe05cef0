/** `npm run licences`: lists the licences of all dependencies, and fails on one that is not compatible. */
import { existsSync, readFileSync } from 'node:fs';
import { VFile } from 'vfile';
import type { Words } from '../model/message.ts';
import { readArguments, refuseNames } from './arguments.ts';
import { checkLicences, readDependencies } from './dependency-licences.ts';
import { report } from '../report/terminal.ts';
import { append } from '../model/list.ts';

const LOCK = 'package-lock.json';
const LICENCES_USAGE: Words = { 'zh-CN': '用法：npm run licences', en: 'Usage: npm run licences' };
refuseNames(readArguments({}, LICENCES_USAGE).positionals, LICENCES_USAGE);

const dependencies = readDependencies(readFileSync(LOCK, 'utf8'), (folder) => {
  const file = `${folder}/package.json`;
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
});
for (const [licence, packages = []] of Object.entries(Object.groupBy(dependencies, licenceOf)))
  console.log(
    `${licence} (${packages.length})\n  ${packages.map(({ name, version }) => `${name}@${version}`).join(' ')}`,
  );

const file = new VFile({ path: LOCK });
append(file.messages, checkLicences(dependencies));
process.exitCode = report([file], {
  'zh-CN': `${dependencies.length} 个依赖，许可证均可兼容。`,
  en: `${dependencies.length} dependencies, all under compatible licences.`,
});

function licenceOf({ licence }: { readonly licence: string | null }): string {
  return licence ?? '?';
}
