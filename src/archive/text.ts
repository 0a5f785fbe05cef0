/**
 * The one reader of archived text: a document's frontmatter and MDX → its blocks, in the order of print. What is
 * shown, counted, compared, cut to a sheet, listed as terms and searched is this; the proof alone reads for itself.
 */
import type { BlockRole } from '../model/issue.ts';
import type { Message } from '../model/message.ts';
import { readBody } from './body.ts';
import { outOfForm, TextError, type FilePlace } from './body-message.ts';
import { headParts, type Furniture, type Line } from './headline.ts';
import type { BodyBlock, TextBlock } from './text-block.ts';

export type { BodyBlock, TextBlock } from './text-block.ts';

/** The blocks of a document by where they stand. */
export interface DocumentText {
  /** Organisation, kicker, headline and deck, each line a block. */
  readonly head: readonly TextBlock[];
  readonly body: readonly BodyBlock[];
  /** Who made the page. */
  readonly foot: readonly TextBlock[];
}

/** Gives every block of a document, in the order of print. */
export function everyBlock({ head, body, foot }: DocumentText): TextBlock[] {
  return [...head, ...body, ...foot];
}

/** Gives what follows the run-in head of a block: all of a block without one. */
export function restOf({ head, text }: Pick<TextBlock, 'head' | 'text'>): string {
  return text.slice(head.length);
}

/** Gives the text of a document, by its frontmatter and the MDX of its file; throws a `TextError` where the body is none. */
export function textOf(data: Furniture, mdx: string): DocumentText {
  const { blocks: body, messages } = readBody(mdx, furnitureIds(data));
  if (messages.length > 0) throw new TextError(messages);
  return {
    head: headParts(data).flatMap((part) =>
      part.role === 'headline'
        ? part.lines.map((line) => furnitureBlock('headline', line))
        : furnitureBlock(part.role, part.line),
    ),
    body,
    foot: (data.credits ?? []).map((line) => furnitureBlock('credit', line)),
  };
}

/** Gives why the text of a document can't be read; `placeOf` tells where a field of its frontmatter stands. */
export function textProblems(
  data: Furniture,
  mdx: string,
  placeOf: (path: readonly PropertyKey[]) => FilePlace,
): Message[] {
  const ids = furnitureIds(data);
  const again = furnitureLines(data).filter((_, index) => ids.indexOf(ids[index] ?? '') < index);
  return [
    ...again.map(({ path, line }) => outOfForm(line.id, 'newId', placeOf([...path, 'id']))),
    ...readBody(mdx, ids).messages,
  ];
}

function furnitureIds(data: Furniture): string[] {
  return furnitureLines(data).map(({ line }) => line.id);
}

/** Gives the lines that stand in the frontmatter, each with where. */
function furnitureLines(data: Furniture): { path: readonly PropertyKey[]; line: Line }[] {
  const lists: [field: string, lines: readonly Line[]][] = [
    ['kicker', data.kicker],
    ['headline', data.headline],
    ['deck', data.deck],
    ['credits', data.credits ?? []],
  ];
  const listed = lists.flatMap(([field, lines]) =>
    lines.map((line, index) => ({ path: [field, index], line })),
  );
  return data.organisation ? [{ path: ['organisation'], line: data.organisation }, ...listed] : listed;
}

function furnitureBlock(role: BlockRole, { id, text }: Line): TextBlock {
  return { id, anchor: id, role, head: '', text };
}
