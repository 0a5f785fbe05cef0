/** Text of an MDX file → its frontmatter and blocks, each with its line in the file. */
import type { Root, RootContent } from 'mdast';
import type { MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { remark } from 'remark';
import remarkFrontmatter from 'remark-frontmatter';
import remarkMdx from 'remark-mdx';
import { VFileMessage } from 'vfile-message';
import { ELEMENT_OF_ROLE, RUN_IN_HEAD_ELEMENT } from '../model/element.ts';
import type { Frontmatter } from '../model/frontmatter.ts';
import { frontmatterSchema } from '../model/frontmatter.ts';
import type { Block, BlockId, BodyRole, FurnitureRole, MeasureId } from '../model/issue.ts';
import { parseYaml } from '../model/parse-yaml.ts';

const processor = remark().use(remarkFrontmatter).use(remarkMdx).freeze();
const ROLE_OF_ELEMENT = new Map<string, BodyRole>(
  Object.entries(ELEMENT_OF_ROLE).map(([role, name]) => [name, role as BodyRole]),
);
const FURNITURE_FIELDS = { kicker: 'kicker', headline: 'headline', deck: 'deck', credits: 'credit' } as const;

/** A block before its line in the source is known. */
export type ReadBlock = Block & { readonly contentLine: number };

export interface ContentDocument {
  readonly frontmatter: Frontmatter;
  /** In the order of their ids; `line` is 0 until the source's lines are counted. */
  readonly blocks: readonly ReadBlock[];
  /** Line in the file of a field of the frontmatter. */
  readonly lineOf: (path: readonly PropertyKey[]) => number;
}

/** Gives the document of a file's text; throws the `VFileMessage`s, as an array, that say why it has none. */
export function readDocument(contents: string): ContentDocument {
  const tree = parse(contents);
  const [first, ...body] = tree.children;
  if (first?.type !== 'yaml') throw [unexpected('text without frontmatter', '`---` on the first line', first)];
  const { value, messages, lineOf } = parseYaml(first.value, frontmatterSchema, 1);
  if (value === null) throw messages;
  const blocks = [...furniture(value, lineOf), ...body.map(readBlock)];
  return { frontmatter: value, blocks: blocks.toSorted((a, b) => ordinal(a.id) - ordinal(b.id)), lineOf };
}

function parse(contents: string): Root {
  try {
    return processor.parse(contents);
  } catch (error) {
    if (!(error instanceof VFileMessage)) throw error;
    error.fatal = true;
    throw [error];
  }
}

function furniture(frontmatter: Frontmatter, lineOf: (path: readonly PropertyKey[]) => number): ReadBlock[] {
  const block = (role: FurnitureRole, entry: { id: BlockId; text: string }, path: PropertyKey[]): ReadBlock => ({
    role,
    id: entry.id,
    text: entry.text,
    line: 0,
    contentLine: lineOf([...path, 'text']),
  });
  const lists = Object.entries(FURNITURE_FIELDS).flatMap(([field, role]) =>
    (field in frontmatter ? (frontmatter as PageLists)[field as keyof PageLists] : []).map((entry, index) =>
      block(role, entry, [field, index]),
    ),
  );
  const organisation = frontmatter.kind === 'highlight' ? frontmatter.organisation : null;
  return organisation ? [block('organisation', organisation, ['organisation']), ...lists] : lists;
}

type PageLists = Record<keyof typeof FURNITURE_FIELDS, { id: BlockId; text: string }[]>;

function readBlock(node: RootContent): ReadBlock {
  const [element, ...more] = node.type === 'paragraph' ? node.children : [];
  const role = element?.type === 'mdxJsxTextElement' ? ROLE_OF_ELEMENT.get(element.name ?? '') : undefined;
  if (element?.type !== 'mdxJsxTextElement' || role === undefined || more.length > 0)
    throw [unexpected('text', `one of \`<${[...ROLE_OF_ELEMENT.keys()].join('>`, `<')}>\` on a line of its own`, node)];
  const base = { id: idOf(element) as BlockId, text: textOf(element), line: 0, contentLine: element.position?.start.line ?? 0 };
  if (role !== 'measure') return { role, ...base };
  const head = element.children[0];
  if (head?.type !== 'mdxJsxTextElement' || head.name !== RUN_IN_HEAD_ELEMENT)
    throw [unexpected('measure', `\`<${RUN_IN_HEAD_ELEMENT}>\` as its first element`, node)];
  return { role, ...base, measureId: idOf(head) as MeasureId, runInHead: textOf(head) };
}

function idOf(element: MdxJsxTextElement): string {
  const attribute = element.attributes.find((each) => each.type === 'mdxJsxAttribute' && each.name === 'id');
  const id = typeof attribute?.value === 'string' ? attribute.value : '';
  if (!/^[pm][1-9]\d*$/u.test(id)) throw [unexpected(`id \`${id}\``, '`p` or `m` and a number', element)];
  return id;
}

function textOf(element: MdxJsxTextElement): string {
  return element.children
    .map((child) => {
      if (child.type === 'text') return child.value;
      if (child.type === 'mdxJsxTextElement' && child.name === RUN_IN_HEAD_ELEMENT) return textOf(child);
      throw [unexpected(child.type, 'text', child)];
    })
    .join('');
}

function ordinal(id: BlockId): number {
  return Number(id.slice(1));
}

function unexpected(found: string, expected: string, node: Pick<RootContent, 'position'> | undefined): VFileMessage {
  const message = new VFileMessage(`Unexpected ${found}, expected ${expected}`, {
    place: node?.position ?? { line: 1, column: 1 },
    ruleId: 'content-contract',
    source: 'banmian',
  });
  message.fatal = true;
  return message;
}
