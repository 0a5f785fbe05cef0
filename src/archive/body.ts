/**
 * The body of a content file → its blocks. Content is data: what is read here is a tree of the archive's elements and
 * plain text, and anything else in a file is refused with its place. Nothing of it is ever compiled or run.
 */
import { mdxToMdast } from 'satteri';
import { ELEMENT_OF_ROLE, RUN_IN_HEAD_ELEMENT } from '../model/element.ts';
import type { BodyRole } from '../model/issue.ts';
import { BODY_ROLES } from '../model/issue.ts';
import type { Message } from '../model/message.ts';
import { bodyStart } from './document-file.ts';
import { formProblems } from './body-form.ts';
import type { Expectation, FilePlace } from './body-message.ts';
import { noMdx, outOfForm } from './body-message.ts';
import { PROCESSOR_FEATURES } from './processor-options.ts';
import type { BodyBlock } from './text-block.ts';

/** What the tree of a parser is known to hold: what it is of is looked at node by node. */
interface TreeNode {
  readonly type: string;
  readonly name?: string | null;
  readonly value?: string;
  readonly attributes?: readonly { readonly name?: string; readonly value?: unknown }[];
  readonly children?: readonly TreeNode[];
  readonly position?: { readonly start: FilePlace; readonly end: FilePlace };
}

export interface Body {
  /** In the order of print; empty where there is a message. */
  readonly blocks: readonly BodyBlock[];
  /** Why it can't be read; empty where it can. */
  readonly messages: readonly Message[];
}

const ROLE_OF_NAME = new Map<string, BodyRole>(BODY_ROLES.map((role) => [ELEMENT_OF_ROLE[role], role]));
const TREE_FEATURES = { ...PROCESSOR_FEATURES, frontmatter: false };
const FILE_START: FilePlace = { line: 1, column: 1 };
/** Ordinals have no more digits: a file has no more lines. */
const ORDINAL = /^[1-9]\d{0,6}$/u;

/** Gives the blocks in the body of a content file, or why there are none; `taken` are ids that its frontmatter has. */
export function readBody(contents: string, taken: readonly string[] = []): Body {
  const body = bodyStart(contents);
  const above = contents.slice(0, body).split(/\r\n|\n|\r/u).length - 1;
  const form = formProblems(contents.slice(body).split(/\r\n|\n|\r/u), above);
  if (form.length > 0) return { blocks: [], messages: form };
  // Lines take the place of the frontmatter, so that all places are those of the file.
  const tree = parseTree('\n'.repeat(above) + contents.slice(body), { line: above + 1, column: 1 });
  if ('message' in tree) return { blocks: [], messages: [tree.message] };
  const reader = new BodyReader(taken);
  const blocks = tree.children.flatMap((node) => reader.block(node) ?? []);
  return reader.messages.length > 0
    ? { blocks: [], messages: reader.messages }
    : { blocks, messages: reader.messages };
}

function parseTree(
  mdx: string,
  start: FilePlace,
): { readonly children: readonly TreeNode[] } | { message: Message } {
  try {
    const { children = [] } = mdxToMdast(mdx, { features: TREE_FEATURES }) as TreeNode;
    return { children };
  } catch (error) {
    return { message: noMdx(error instanceof Error ? error.message : String(error), start) };
  }
}

/** Reads the nodes of one body, and remembers what is wrong with them and which ids they have. */
class BodyReader {
  readonly messages: Message[] = [];
  readonly #ids: Set<string>;
  #lastLine = 0;

  constructor(taken: readonly string[]) {
    this.#ids = new Set(taken);
  }

  /** Gives the block that a node is; nothing where it is none, which is told. */
  block(node: TreeNode): BodyBlock | null {
    const role = node.type === 'mdxJsxFlowElement' ? ROLE_OF_NAME.get(node.name ?? '') : undefined;
    if (!role) return this.#refuse(node, node.name ? 'element' : 'line');
    if (!this.#hasOwnLine(node)) return this.#refuse(node, 'line');
    if (role === 'measure') return this.#measure(node);
    const id = this.#id(node, 'blockId');
    return { id, anchor: id, role, head: '', text: this.#text(node) };
  }

  #measure(node: TreeNode): BodyBlock | null {
    const [first, ...rest] = node.children ?? [];
    if (first?.name !== RUN_IN_HEAD_ELEMENT) return this.#refuse(first ?? node, 'nesting');
    const id = this.#id(node, 'blockId');
    const anchor = this.#id(first, 'headId');
    const head = this.#text(first);
    return { id, anchor, role: 'measure', head, text: head + this.#inner(rest) };
  }

  #hasOwnLine({ position = { start: FILE_START, end: FILE_START } }: TreeNode): boolean {
    const { start, end } = position;
    const own = start.line === end.line && start.line > this.#lastLine;
    this.#lastLine = end.line;
    return own;
  }

  /** Gives the text of an element that has to have some. */
  #text(element: TreeNode): string {
    const { children = [] } = element;
    if (children.length === 0) this.#refuse(element, 'text');
    return this.#inner(children);
  }

  #inner(children: readonly TreeNode[]): string {
    return children
      .map((child) => {
        if (child.type !== 'text') this.#refuse(child, child.name === undefined ? 'mark' : 'nesting');
        return child.value ?? '';
      })
      .join('');
  }

  #id(element: TreeNode, expected: 'blockId' | 'headId'): string {
    const [attribute, ...more] = element.attributes ?? [];
    const id = attribute?.value;
    if (attribute?.name !== 'id' || more.length > 0) this.#refuse(element, 'attribute');
    else if (!isId(id, expected))
      this.#refuse(element, expected, typeof id === 'string' ? `id="${id}"` : 'id');
    else if (this.#ids.has(id)) this.#refuse(element, 'newId', `id="${id}"`);
    else this.#ids.add(id);
    return typeof id === 'string' ? id : '';
  }

  #refuse(node: TreeNode, expected: Expectation, found = nameOf(node)): null {
    this.messages.push(outOfForm(found, expected, node.position?.start ?? FILE_START));
    return null;
  }
}

function isId(id: unknown, expected: 'blockId' | 'headId'): id is string {
  const letter = expected === 'blockId' ? 'p' : 'm';
  return typeof id === 'string' && id.startsWith(letter) && ORDINAL.test(id.slice(1));
}

function nameOf({ name, type, value }: TreeNode): string {
  return name ? `<${name}>` : (value ?? (name === null ? '<>' : type));
}
