/** The blocks of a translation that a refresh is to mark: what is named on the command line, and what is said of them. */
import { alignedBlocks, type TranslationPair } from '../../translate/pair.ts';
import type { FileProblem } from './complaint.ts';

/** A translation's file, and which of its blocks are meant. */
export interface NamedBlocks {
  readonly given: string;
  /** `null` where all are meant. */
  readonly blocks: ReadonlySet<string> | null;
}

/** Gives files as they are named, `FILE` or `FILE#p3`, each once with all blocks that are named of it. */
export function namedBlocks(names: readonly string[]): NamedBlocks[] {
  const parts = names.map((name): [string, string | null] => {
    const [, file = name, block = null] = /^(.*)#([^#/]*)$/u.exec(name) ?? [];
    return [file, block];
  });
  return [...Map.groupBy(parts, ([file]) => file)].map(([given, own]) => {
    const blocks = own.flatMap(([, block]) => block ?? []);
    return { given, blocks: blocks.length < own.length ? null : new Set(blocks) };
  });
}

/** What becomes of blocks, by their ids. */
export interface MarkedBlocks {
  /** Those that were of another source. */
  readonly stale: readonly string[];
  /** Those that lacked, and stand there in the words of the source now. */
  readonly added: readonly string[];
  /** Ids that are named and that no block has. */
  readonly unknown: readonly string[];
}

/** Gives what a refresh marks. */
export function markedBlocks(pair: TranslationPair, blocks: NamedBlocks['blocks']): MarkedBlocks {
  const aligned = alignedBlocks(pair);
  const ids = new Set(aligned.map(({ source }) => source.id));
  const inState = (wanted: string): string[] =>
    aligned
      .filter(({ source, state }) => state === wanted && (blocks?.has(source.id) ?? true))
      .map(({ source }) => source.id);
  return {
    stale: inState('stale'),
    added: inState('missing'),
    unknown: [...(blocks ?? [])].filter((id) => !ids.has(id)),
  };
}

/** Gives the message that a name is of no block. */
export function unknownBlocks(unknown: readonly string[]): FileProblem {
  const names = unknown.map((id) => `\`${id}\``);
  return {
    ruleId: 'translate-unknown-block',
    reason: {
      'zh-CN': `原文中没有 ${names.join('、')}`,
      en: `Unexpected ${names.join(', ')}, expected ids of blocks that its source has`,
    },
    note: {
      'zh-CN': '写译文文件中 `id` 的值，如 `#p3`。',
      en: 'Write what stands behind `id` in the translation, such as `#p3`.',
    },
  };
}
