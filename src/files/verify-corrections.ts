/** What an editor corrects in an issue's record → what of it the content does not say. */
import { isDeepStrictEqual } from 'node:util';
import type { Correction } from '../model/correction.ts';
import type { Block, Issue } from '../model/issue.ts';
import type { Words } from '../model/message.ts';
import { unfulfilled } from '../split/parse/correction.ts';

/** Gives the reason, by its line in the source, for each correction that an issue does not follow, and each name of an organisation that none gives. */
export function correctionContradictions(
  { pages }: Issue,
  corrections: readonly Correction[],
): (readonly [line: number, reason: Words])[] {
  const apply = new Map(corrections.map((correction) => [correction.line, correction]));
  const corrected = new Map<number, Block>();
  const misnamed: Block[] = [];
  for (const { blocks, highlights } of pages)
    for (const block of [blocks, ...highlights.map((highlight) => highlight.blocks)].flat()) {
      const correction = apply.get(block.line);
      if (correction) corrected.set(block.line, block);
      if (!isDeepStrictEqual(organisationNames(block), correction?.organisation)) misnamed.push(block);
    }
  const starts = new Set(pages.flatMap(({ highlights }) => highlights.map(({ lines }) => lines.start)));
  const labels = new Map(
    pages.flatMap(({ marker, label }) => (marker ? [[marker.line, label] as const] : [])),
  );
  const ignored = unfulfilled(apply, {
    roleOf: (line) => corrected.get(line)?.role ?? null,
    startsAt: (line) => starts.has(line),
    labelAt: (line) => labels.get(line) ?? null,
  });
  return [
    ...ignored.map(({ line = 1, words }) => [line, words.reason] as const),
    ...misnamed.map((block) => [block.line, otherNames(block.text)] as const),
  ];
}

function organisationNames(block: Block): unknown {
  return block.role === 'measure' ? undefined : block.names;
}

function otherNames(text: string): Words {
  return {
    'zh-CN': `“${text}”的各语言名称与这一期 \`.yaml\` 中的更正不同`,
    en: `Unexpected names of \`${text}\`, expected those that a correction in the issue’s \`.yaml\` gives`,
  };
}
