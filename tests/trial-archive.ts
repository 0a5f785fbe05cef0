/** Builds an archive of other texts with this project's own sources, in a folder of its own. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Named } from '../src/model/localised.ts';

const PROJECT_FILES = [
  'src',
  'public',
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];

export interface Trial {
  /** Names of the paper; `海滨晚报` where left out. */
  readonly paper?: Named;
  /** Of its text; Chinese where left out. */
  readonly language?: string;
  /** Name of the file in which the text was received. */
  readonly file?: string;
  /** Variables of the build's environment. */
  readonly environment?: Readonly<Record<string, string>>;
  /** Further files of the project, by their path in it. */
  readonly files?: Readonly<Record<string, string>>;
}

export interface SeedText {
  /** Name in `seeds/`. */
  readonly name: string;
  readonly contents: string | Uint8Array;
}

/** Gives the `dist/` folder of an archive that holds one issue, `demo` of 2021-11-19, with this text. */
export function buildTrialArchive(name: string, text: Uint8Array, trial: Trial = {}): string {
  const { paper = { 'zh-CN': '海滨晚报', en: 'Seaside Evening News' }, file = 'input.txt' } = trial;
  const { language = 'zh-CN' } = trial;
  const sha256 = createHash('sha256').update(text).digest('hex');
  const rights = { 'zh-CN': '试验文字。', en: 'Trial text.' };
  const publication = { format: 1, alias: 'demo', name: paper, language, rights };
  const issue = { format: 1, publication: 'demo', date: '2021-11-19', received: { file, sha256 } };
  const seeds = [
    // JSON is YAML.
    { name: 'demo.yaml', contents: `${JSON.stringify(publication)}\n` },
    { name: 'demo-2021-11-19.yaml', contents: `${JSON.stringify(issue)}\n` },
    { name: 'demo-2021-11-19.txt', contents: text },
  ];
  return buildArchiveOf(name, seeds, trial);
}

/** Gives the `dist/` folder of an archive of these seeds. */
export function buildArchiveOf(
  name: string,
  seeds: Iterable<SeedText>,
  { environment, files = {} }: Pick<Trial, 'environment' | 'files'> = {},
): string {
  const folder = join('.cache', 'trial', name);
  prepareProject(folder, seeds);
  for (const [path, contents] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), contents);
  }
  const env = { ...process.env, SITE: '', ...environment };
  const run = (...command: string[]): unknown =>
    execFileSync(process.execPath, command, { cwd: folder, env, stdio: 'pipe', encoding: 'utf8' });
  run('src/cli/split.ts');
  run('src/cli/publish.ts', '--all', '--yes');
  run('src/cli/split.ts', '--check');
  run('src/cli/verify.ts');
  run('src/cli/astro.ts', 'build');
  return join(folder, 'dist');
}

/** Gives the file of a translation of which nothing is written yet. */
export function begunTranslation(id: string, language: string): string {
  const by = 'translation: { status: reviewed, by: Li Hai, date: 2022-03-02, of: {} }';
  return `---\nformat: 1\nid: ${id}\nlanguage: ${language}\n${by}\n---\n`;
}

/** Makes a folder this project with these seeds, and no content yet. */
export function prepareProject(folder: string, seeds: Iterable<SeedText>): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'seeds'), { recursive: true });
  for (const file of PROJECT_FILES) cpSync(file, join(folder, file), { recursive: true });
  for (const seed of seeds) writeFileSync(join(folder, 'seeds', seed.name), seed.contents);
}
