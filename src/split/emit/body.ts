/** Blocks → mdast: each block of a body is one MDX element on one line. */
import type { Paragraph, Text } from 'mdast';
import type { MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { ELEMENT_OF_ROLE, RUN_IN_HEAD_ELEMENT } from '../../model/element.ts';
import type { BlockRole, BodyRole, MeasureBlock, PlainBlock } from '../../model/issue.ts';

/** What is written of a block: where its line stood is not. */
export type EmittedBlock = Omit<MeasureBlock, 'line'> | Omit<PlainBlock, 'line'>;

/** Gives the name of the element that a block stands in; `null` for furniture, which has none. */
export function bodyElement({ role }: EmittedBlock): string | null {
  return isBodyRole(role) ? ELEMENT_OF_ROLE[role] : null;
}

/** Gives a paragraph for each block that stands in a file's body; furniture stands in the frontmatter. */
export function emitBody(blocks: readonly EmittedBlock[]): Paragraph[] {
  return blocks.flatMap((block) =>
    isBodyRole(block.role)
      ? [{ type: 'paragraph', children: [element(ELEMENT_OF_ROLE[block.role], block.id, content(block))] }]
      : [],
  );
}

function content(block: EmittedBlock): MdxJsxTextElement['children'] {
  if (block.role !== 'measure') return [textNode(block.text)];
  return [
    element(RUN_IN_HEAD_ELEMENT, block.measureId, [textNode(block.runInHead)]),
    textNode(block.text.slice(block.runInHead.length)),
  ];
}

function isBodyRole(role: BlockRole): role is BodyRole {
  return role in ELEMENT_OF_ROLE;
}

function element(name: string, id: string, children: MdxJsxTextElement['children']): MdxJsxTextElement {
  return {
    type: 'mdxJsxTextElement',
    name,
    attributes: [{ type: 'mdxJsxAttribute', name: 'id', value: id }],
    children,
  };
}

function textNode(value: string): Text {
  return { type: 'text', value };
}
