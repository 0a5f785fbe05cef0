/** Issue → the text of its source, character for character. */
import type { Block, Issue } from '../model/issue.ts';
import { BYTE_ORDER_MARK, LINE_ENDS } from '../model/source.ts';

/** Gives the text that an issue was split from, its byte order mark included. */
export function sourceText({ envelope, pages }: Issue): string {
  const blocks = pages.flatMap((page) => [
    ...page.blocks,
    ...page.highlights.flatMap(({ blocks: own }) => own),
  ]);
  const texts = lineTexts(blocks, pages);
  const spacing = new Map(envelope.spacing.map((entry) => [entry.line, entry]));
  const ends = new Map(envelope.otherLineEnds.map(({ line, lineEnd }) => [line, lineEnd]));
  const count = pages.at(-1)?.lines.end ?? 0;
  const lines = Array.from({ length: count }, (_, index) => {
    const line = index + 1;
    const { before, after } = spacing.get(line) ?? { before: '', after: '' };
    const end = line < count || envelope.finalLineEnd ? LINE_ENDS[ends.get(line) ?? envelope.lineEnd] : '';
    return before + (texts.get(line) ?? '') + after + end;
  });
  return (envelope.byteOrderMark ? BYTE_ORDER_MARK : '') + lines.join('');
}

/** Gives the visible text of each line: a marker, a block, or a marker with the block glued to it. */
function lineTexts(blocks: readonly Block[], pages: Issue['pages']): Map<number, string> {
  const texts = new Map(pages.flatMap(({ marker }) => (marker ? [[marker.line, marker.text] as const] : [])));
  const trailing = new Set(pages.flatMap(({ marker }) => (marker?.trailing ? [marker.line] : [])));
  for (const { line, text } of blocks) {
    const marker = texts.get(line) ?? '';
    texts.set(line, trailing.has(line) ? text + marker : marker + text);
  }
  return texts;
}
