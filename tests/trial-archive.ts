/** Builds an archive of other texts with this project's own sources, in a folder of its own. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const PROJECT_FILES = ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

const PAPER = `alias: demo
name: { zh-CN: 海滨晚报, en: Seaside Evening News }
language: zh-CN
rights: { zh-CN: 试验文字。, en: Trial text. }
`;

/** Gives the `dist/` folder of an archive that holds one issue, `demo` of 2021-11-19, with this text. */
export function buildTrialArchive(name: string, text: Uint8Array): string {
  const folder = join('.cache', 'trial', name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'seeds'), { recursive: true });
  for (const file of PROJECT_FILES) cpSync(file, join(folder, file), { recursive: true });
  const sha256 = createHash('sha256').update(text).digest('hex');
  const issue = `publication: demo\ndate: 2021-11-19\nreceived: { file: input.txt, sha256: ${sha256} }\n`;
  writeFileSync(join(folder, 'seeds/demo.yaml'), PAPER);
  writeFileSync(join(folder, 'seeds/demo-2021-11-19.yaml'), issue);
  writeFileSync(join(folder, 'seeds/demo-2021-11-19.txt'), text);
  const run = (...command: string[]): unknown =>
    execFileSync(process.execPath, command, { cwd: folder, stdio: 'pipe', encoding: 'utf8' });
  run('src/cli/split.ts');
  run('src/cli/verify.ts');
  run('src/cli/astro.ts', 'build');
  return join(folder, 'dist');
}
