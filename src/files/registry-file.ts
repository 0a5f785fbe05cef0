/** Reads and writes the registry: `content/registry/<paper>/<issue>.yaml`. */
import { createHash } from 'node:crypto';
import { existsSync, globSync } from 'node:fs';
import { basename, join } from 'node:path';
import { VFile } from 'vfile';
import type { ContentFile } from '../split/emit/index.ts';
import { emitYaml } from '../split/emit/yaml.ts';
import { FILE_FORMATS } from '../model/format.ts';
import { Message } from '../model/message.ts';
import { parseYaml } from '../model/parse-yaml.ts';
import type { Registry } from '../model/registry.ts';
import { registrySchema } from '../model/registry.ts';
import type { Names, VanishedName } from '../split/registry/index.ts';
import { NO_NAMES, vanishedIds } from '../split/registry/index.ts';
import type { Issue } from '../model/issue.ts';
import { readPlainText } from './plain-file.ts';
import { unreadable } from './seed-messages.ts';
import type { YamlText } from './yaml-file.ts';
import { append } from '../model/list.ts';

/** Folder of the registry, from the project's root. */
export const REGISTRY_FOLDER = 'content/registry';

const HEADER = `# Names that this issue has published. Written by \`npm run split\`; a name is given once and kept.
# To retire one, add it under \`retired\` with a reason in both languages: see README.
`;
const DRAFT_HEADER = `# A draft: each \`npm run split\` gives these names anew. \`npm run publish\` publishes them, for good.
`;

export interface RegistryFile {
  /** The file, with the messages about it. */
  readonly file: VFile;
  readonly registry: Registry;
  /** The text as it stands; empty where there is no file yet. */
  readonly text: string;
  readonly pointOf: (path: readonly PropertyKey[]) => { line: number; column: number };
}

/** Gives the text of an issue's registry as it stands; empty where there is none. Throws where it can't be read. */
export function registryTextOf(folder: string, root = ''): string {
  const path = join(root, `${REGISTRY_FOLDER}/${folder}.yaml`);
  return existsSync(path) ? readPlainText(path) : '';
}

/** Gives the registry of an issue, that of an empty draft where there is none; `null`, with messages on its file, where it can't be read. */
export function readRegistry(folder: string, root = ''): { file: VFile; read: RegistryFile | null } {
  try {
    return parseRegistry(folder, { text: registryTextOf(folder, root) });
  } catch (error) {
    const file = new VFile({ path: `${REGISTRY_FOLDER}/${folder}.yaml` });
    file.messages.push(unreadable(error));
    return { file, read: null };
  }
}

/** Gives the registry of an issue by its text. */
export function parseRegistry(
  folder: string,
  { text, lineOffset = 0 }: YamlText,
): { file: VFile; read: RegistryFile | null } {
  const file = new VFile({ path: `${REGISTRY_FOLDER}/${folder}.yaml` });
  if (text === '') {
    const registry = { format: FILE_FORMATS.registry, draft: true as const, ...NO_NAMES, files: {} };
    return { file, read: { file, registry, text, pointOf: () => ({ line: 1, column: 1 }) } };
  }
  const { value, messages, pointOf } = parseYaml(text, registrySchema, {
    format: FILE_FORMATS.registry,
    lineOffset,
    textOnly: true,
  });
  append(file.messages, messages);
  return { file, read: value && { file, registry: value, text, pointOf } };
}

/** Gives the issues that have a registry: `qdrb/2021-11-19`, sorted. */
export function registeredIssues(root = '.'): string[] {
  return globSync('*/*.yaml', { cwd: join(root, REGISTRY_FOLDER), withFileTypes: true })
    .filter((entry) => !entry.isDirectory() && !entry.isSymbolicLink())
    .map(({ parentPath, name }) => `${basename(parentPath)}/${basename(name, '.yaml')}`)
    .toSorted();
}

/** Gives the text of the registry file for these names and generated files, of a draft or of what is published. */
export function registryText(
  { pages, highlights, retired }: Names,
  files: readonly ContentFile[],
  isDraft: boolean,
): string {
  const digests = files.map(({ path, contents }) => [basename(path), digestOf(contents)] as const);
  const value = {
    format: FILE_FORMATS.registry,
    ...(isDraft ? { draft: true } : {}),
    pages,
    highlights,
    ...(retired.length > 0 ? { retired } : {}),
    files: Object.fromEntries(digests.toSorted(([one], [other]) => (one < other ? -1 : 1))),
  };
  return `${isDraft ? DRAFT_HEADER : HEADER}${emitYaml(value)}\n`;
}

/** Gives the SHA-256 of a generated file's text, lower-case hexadecimal. */
export function digestOf(contents: string): string {
  return createHash('sha256').update(contents).digest('hex');
}

/** Gives a message on the registry for each published name that an issue would lose; a draft has published none. */
export function vanishedMessages({ registry, pointOf }: RegistryFile, issue: Issue | null): Message[] {
  if (registry.draft) return [];
  return vanishedIds(registry, issue).map((name) => vanished(name, pointOf(name.path)));
}

/** Gives a message on a draft for what an editor withdraws in it: nothing of it is published. */
export function draftMessages({ registry, pointOf }: RegistryFile): Message[] {
  if (!registry.draft || registry.retired.length === 0) return [];
  return [
    new Message({
      ruleId: 'draft-retired',
      ...pointOf(['retired']),
      reason: {
        'zh-CN': '草稿中出现 `retired`，草稿的名称都还没有发布，无从撤下',
        en: 'Unexpected `retired` in a draft, expected none: no name of it is published yet',
      },
      note: {
        'zh-CN': '删去这一段；若某篇不应刊出，先 `npm run publish`，再在 `retired` 下写明它，然后才建站。',
        en: 'Take it away; where an article must not appear, run `npm run publish` first, then add it under `retired`, and build only then.',
      },
      fatal: true,
    }),
  ];
}

function vanished({ slug, headline }: VanishedName, place: { line: number; column: number }): Message {
  const shown = headline === null ? `\`${slug}\`` : `\`${slug}\` (${headline})`;
  return new Message({
    ruleId: 'published-id',
    ...place,
    reason: {
      'zh-CN': `已发布的 ${shown} 会消失或移位，它的网址应永远有效`,
      en: `Unexpected loss of ${shown}, expected every published address to stay`,
    },
    note: {
      'zh-CN':
        '恢复它的标题行；若标题行是有意改正的，把这里的 `headline` 改成新的；若确要撤下，或更正后它并入别的一篇，在 `retired` 下写明它和缘由，并以 `successor` 指明改读哪一篇。只有草稿的名称可以随意变动；已发布的不能再变回草稿。',
      en: 'Restore its headline line; where that line was mended on purpose, put the new one here as `headline`; to withdraw it, or where a correction makes it part of another, add it under `retired` with the reason, and with `successor` for what to read instead. Only a draft’s names move freely, and what is published is a draft no more.',
    },
    fatal: true,
  });
}

/** Tells whether a file is as the splitter wrote it last. */
export function isAsSplit({ path, contents }: ContentFile, { registry }: RegistryFile): boolean {
  return registry.files[basename(path)] === digestOf(contents);
}
