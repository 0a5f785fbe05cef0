/** A draft → a published issue: what makes its names permanent, and what stands against that. */
import { VFile } from 'vfile';
import type { Words } from '../model/message.ts';
import { Message } from '../model/message.ts';
import { compareContent, languageFolder, readContent } from './content.ts';
import type { Seed, SeedReader } from './read-seed.ts';
import type { RegistryFile } from './registry-file.ts';
import { readRegistry, registryText } from './registry-file.ts';
import { replaceFile } from './replace.ts';
import type { SeedName } from './seed-name.ts';
import type { Split } from './split-seed.ts';
import { splitSeed } from './split-seed.ts';
import type { CompareWithWithdrawn } from './withdrawn-texts.ts';
import { compareWithSeed } from './prove-archive.ts';

/** An issue that may be published, or what stands against it. */
export interface Publishable {
  readonly state: 'draft' | 'published' | 'refused';
  /** Files with messages. */
  readonly files: readonly VFile[];
  /** `null` where the issue was refused, or is published already. */
  readonly split: Split | null;
  /** Makes its names permanent; throws a `Message` where its registry can't be written. */
  readonly publish: () => void;
}

/** Gives whether an issue can be published as it stands: split, proved, and without an error. */
export function publishable(name: SeedName, reader: SeedReader, compare: CompareWithWithdrawn): Publishable {
  const folder = `${name.publication}/${name.issue}`;
  const { file, read } = readRegistry(folder);
  if (read && !read.registry.draft)
    return { state: 'published', files: [], split: null, publish: nothingToDo };
  const { seed, files: about } = reader.read(name);
  const split = seed && read && splitSeed(seed, read);
  const told = [...about, file].filter(({ messages }) => messages.length > 0);
  if (!seed || !read || !split) return standsAgainst(told);
  const { language, files: contents } = split;
  const wrong = [
    ...standsOtherwise(folder, split, read),
    ...unproved(folder, seed, split, read),
    ...compare({ folder, language, registry: read.registry, contents }, true),
  ];
  if (wrong.length > 0) return standsAgainst([...told, ...wrong]);
  return {
    state: 'draft',
    files: told,
    split,
    publish: () => {
      replaceFile(file.path, registryText(split.names, split.files, false));
    },
  };
}

function standsAgainst(files: readonly VFile[]): Publishable {
  return { state: 'refused', files, split: null, publish: nothingToDo };
}

function nothingToDo(): void {
  // What is published already, or can't be, stays as it is.
}

/** What an editor has seen is what stands: it has to be what the seed gives today. */
function standsOtherwise(folder: string, split: Split, registry: RegistryFile): VFile[] {
  const found = readContent(languageFolder(split.language), folder);
  if (registry.text === split.registry && compareContent(found, split.files).length === 0) return [];
  const file = new VFile({ path: registry.file.path });
  file.messages.push(
    notAsItStands({
      'zh-CN': '内容不是现在的原文所生成的，应先拆分并看过',
      en: 'Unexpected content, expected what the seed gives today, split and looked at',
    }),
  );
  return [file];
}

function unproved(folder: string, seed: Seed, split: Split, registry: RegistryFile): readonly VFile[] {
  return compareWithSeed(seed, registry, readContent(languageFolder(split.language), folder)).files;
}

function notAsItStands(reason: Words): Message {
  return new Message({
    ruleId: 'publish-stale',
    reason,
    note: {
      'zh-CN': '运行 `npm start`，看过以后再发布。',
      en: 'Run `npm start`, look at it, then publish it.',
    },
    fatal: true,
  });
}
