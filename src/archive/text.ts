/**
 * The one reader of archived text: a document's frontmatter and MDX → its blocks, in the order of print. What is
 * counted, compared, cut to a sheet, listed as terms and searched is this; the proof alone reads for itself.
 */
import { mdxToHast } from 'satteri';
import type { Frontmatter } from '../model/frontmatter.ts';
import type { BlockRole } from '../model/issue.ts';
import { BODY_ROLES } from '../model/issue.ts';
import { RUN_IN_HEAD_ELEMENT } from '../model/element.ts';
import { headParts, type Line } from './headline.ts';
import { PROCESSOR_FEATURES } from './processor-options.ts';

/** One block of a document. */
export interface TextBlock {
  /** The id that links lead to: `m1` of a measure, else `p1`. */
  readonly anchor: string;
  readonly role: BlockRole;
  /** The run-in head of a measure, else empty; the text begins with it. */
  readonly head: string;
  readonly text: string;
}

/** The blocks of a document by where they stand. */
export interface DocumentText {
  /** Organisation, kicker, headline and deck, each line a block. */
  readonly head: readonly TextBlock[];
  readonly body: readonly TextBlock[];
  /** Who made the page. */
  readonly foot: readonly TextBlock[];
}

/** Gives every block of a document, in the order of print. */
export function everyBlock({ head, body, foot }: DocumentText): TextBlock[] {
  return [...head, ...body, ...foot];
}

/** Gives what follows the run-in head of a block: all of a block without one. */
export function restOf({ head, text }: TextBlock): string {
  return text.slice(head.length);
}

/** Gives the text of a document, by its frontmatter and the MDX of its file; throws as `bodyOf` does. */
export function textOf(data: Frontmatter, mdx: string): DocumentText {
  return {
    head: headParts(data).flatMap((part) =>
      part.role === 'headline'
        ? part.lines.map((line) => furnitureBlock('headline', line))
        : furnitureBlock(part.role, part.line),
    ),
    body: bodyOf(mdx),
    foot: data.kind === 'page' ? data.credits.map((line) => furnitureBlock('credit', line)) : [],
  };
}

function furnitureBlock(role: BlockRole, { id, text }: Line): TextBlock {
  return { anchor: id, role, head: '', text };
}

interface Node {
  readonly type: string;
  readonly name?: string | null;
  readonly tagName?: string;
  readonly value?: string;
  readonly attributes?: readonly { readonly name?: string; readonly value?: unknown }[];
  readonly children?: readonly Node[];
}

const ROLE_OF_NAME = new Map(BODY_ROLES.map((role) => [role as string, role]));

/**
 * Gives the blocks of MDX text with frontmatter. Throws where anything but blocks of plain text with their ids stands
 * in it: it would be shown, and not be found.
 */
export function bodyOf(mdx: string): TextBlock[] {
  const features = { ...PROCESSOR_FEATURES, frontmatter: true };
  const root = mdxToHast(mdx, { features, position: false }) as Node;
  return (root.children ?? []).flatMap((node) =>
    node.type === 'text' && !node.value?.trim() ? [] : blockOf(node),
  );
}

function blockOf(node: Node): TextBlock {
  const role = ROLE_OF_NAME.get(node.name?.toLowerCase() ?? '');
  if (!role) throw noBlock(node);
  const { children = [] } = node;
  const runInHead = children.find(isRunInHead);
  return {
    anchor: idOf(runInHead ?? node),
    role,
    head: runInHead ? textIn(runInHead) : '',
    text: children.map(textIn).join(''),
  };
}

function isRunInHead({ name }: Node): boolean {
  return name === RUN_IN_HEAD_ELEMENT;
}

function idOf(node: Node): string {
  const id = node.attributes?.find(({ name }) => name === 'id')?.value;
  if (typeof id !== 'string') throw noBlock(node);
  return id;
}

function textIn(node: Node): string {
  if (node.type === 'text') return node.value ?? '';
  if (!isRunInHead(node)) throw noBlock(node);
  return (node.children ?? []).map(textIn).join('');
}

function noBlock({ name, tagName, type }: Node): Error {
  return new Error(`Unexpected ${name ?? tagName ?? type} in archived text: run \`npm run split\` again.`);
}
