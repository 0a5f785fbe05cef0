/** Text of an MDX file → its frontmatter and blocks, each with its line in the file. */
import type { Root, RootContent } from 'mdast';
import type { MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { remark } from 'remark';
import remarkFrontmatter from 'remark-frontmatter';
import remarkMdx from 'remark-mdx';
import { VFileMessage } from 'vfile-message';
import { ELEMENT_OF_ROLE, RUN_IN_HEAD_ELEMENT } from '../model/element.ts';
import { FILE_FORMATS } from '../model/format.ts';
import type { Frontmatter } from '../model/frontmatter.ts';
import { frontmatterSchema } from '../model/frontmatter.ts';
import type { Block, BlockId, BodyRole, FurnitureRole } from '../model/issue.ts';
import type { Words } from '../model/message.ts';
import { Message } from '../model/message.ts';
import { parseYaml } from '../model/parse-yaml.ts';
import { findCode } from './code-in-content.ts';
import { ContentError, SPLIT_AGAIN, unexpected } from './content-error.ts';
import { takePlainLines } from './plain-block.ts';

const processor = remark().use(remarkFrontmatter).use(remarkMdx).freeze();
const ROLE_OF_ELEMENT = new Map<string, BodyRole>(
  Object.entries(ELEMENT_OF_ROLE).map(([role, name]) => [name, role as BodyRole]),
);

/** A block before its line in the source is known. */
export type ReadBlock = Block & { readonly contentLine: number };

export interface ContentDocument {
  readonly frontmatter: Frontmatter;
  /** In the order of their ids; `line` is 0 until the source's lines are counted. */
  readonly blocks: readonly ReadBlock[];
  /** Line in the file of a field of the frontmatter. */
  readonly lineOf: (path: readonly PropertyKey[]) => number;
}

/** Gives the document of a file's text; throws a `ContentError` that says why it has none. */
export function readDocument(contents: string): ContentDocument {
  const code = findCode(contents);
  if (code) throw code;
  const { plain, rest } = takePlainLines(contents);
  const tree = parse(rest);
  const [first, ...body] = tree.children;
  if (first?.type !== 'yaml')
    throw unexpectedNode('text', { 'zh-CN': '首行的 `---`', en: '`---` on the first line' }, first);
  const { value, messages, pointOf } = parseYaml(first.value, frontmatterSchema, {
    format: FILE_FORMATS.content,
    lineOffset: 1,
    plain: true,
  });
  const lineOf: ContentDocument['lineOf'] = (path) => pointOf(path).line;
  if (value === null) throw new ContentError(messages);
  const ofBody = [...plain.map((block) => ({ ...block, line: 0 })), ...body.map(readBlock)];
  const inOrder = ofBody.toSorted((a, b) => a.contentLine - b.contentLine);
  const blocks = [...readFurniture(value, lineOf), ...inOrder];
  return {
    frontmatter: value,
    blocks: blocks.toSorted((a, b) => ordinalOfBlock(a.id) - ordinalOfBlock(b.id)),
    lineOf,
  };
}

function parse(contents: string): Root {
  try {
    return processor.parse(contents);
  } catch (error) {
    // Besides its own messages: what is nested without end is more than the stack holds.
    if (!(error instanceof VFileMessage) && !(error instanceof RangeError)) throw error;
    throw new ContentError([
      syntaxMessage(error instanceof VFileMessage ? error : { reason: error.message }),
    ]);
  }
}

function syntaxMessage({
  reason,
  line = 1,
  column = 1,
}: Partial<Pick<VFileMessage, 'line' | 'column'>> & { readonly reason: string }): Message {
  return new Message({
    ruleId: 'content-syntax',
    line,
    column,
    reason: { 'zh-CN': `MDX 写法有误：${reason}`, en: `Unexpected MDX: ${reason}` },
    note: SPLIT_AGAIN,
    fatal: true,
  });
}

function readFurniture(frontmatter: Frontmatter, lineOf: ContentDocument['lineOf']): ReadBlock[] {
  const lists: [field: string, role: FurnitureRole, entries: Frontmatter['headline']][] = [
    ['kicker', 'kicker', frontmatter.kicker],
    ['headline', 'headline', frontmatter.headline],
    ['deck', 'deck', frontmatter.deck],
  ];
  if (frontmatter.kind === 'page') lists.push(['credits', 'credit', frontmatter.credits]);
  const blocks = lists.flatMap(([field, role, entries]) =>
    entries.map((entry, index): ReadBlock => {
      return { role, ...entry, line: 0, contentLine: lineOf([field, index, 'text']) };
    }),
  );
  if (frontmatter.kind === 'page' || frontmatter.organisation === null) return blocks;
  const contentLine = lineOf(['organisation', 'text']);
  return [{ role: 'organisation', ...frontmatter.organisation, line: 0, contentLine }, ...blocks];
}

function readBlock(node: RootContent): ReadBlock {
  const { element, role } = elementOf(node);
  const base = {
    id: `p${ordinalOf(element, 'p')}` as const,
    text: textOfElement(element),
    line: 0,
    contentLine: element.position?.start.line ?? 0,
  };
  if (role !== 'measure') return { role, ...base };
  const [head] = element.children;
  if (head?.type !== 'mdxJsxTextElement' || head.name !== RUN_IN_HEAD_ELEMENT)
    throw unexpectedNode(
      '`<Measure>`',
      {
        'zh-CN': `以 \`<${RUN_IN_HEAD_ELEMENT}>\` 开头的一段`,
        en: `\`<${RUN_IN_HEAD_ELEMENT}>\` as its first element`,
      },
      node,
    );
  return { role, ...base, measureId: `m${ordinalOf(head, 'm')}`, runInHead: textOfElement(head) };
}

function elementOf(node: RootContent): { element: MdxJsxTextElement; role: BodyRole } {
  const [element, ...more] = node.type === 'paragraph' ? node.children : [];
  if (element?.type === 'mdxJsxTextElement' && more.length === 0) {
    const role = ROLE_OF_ELEMENT.get(element.name ?? '');
    if (role) return { element, role };
  }
  const names = [...ROLE_OF_ELEMENT.keys()].map((name) => `\`<${name}>\``).join(', ');
  const expected = { 'zh-CN': `独占一行的 ${names} 之一`, en: `one of ${names} on a line of its own` };
  throw unexpectedNode('text', expected, node);
}

/** Gives the number in an element's id. */
function ordinalOf(element: MdxJsxTextElement, letter: 'p' | 'm'): number {
  const [attribute, ...more] = element.attributes;
  if (attribute?.type !== 'mdxJsxAttribute' || attribute.name !== 'id' || more.length > 0)
    throw unexpectedNode(
      `\`<${element.name ?? ''}>\``,
      { 'zh-CN': '仅有 `id` 一个属性', en: '`id` as its only attribute' },
      element,
    );
  const id = typeof attribute.value === 'string' ? attribute.value : '';
  if (id.startsWith(letter) && /^[1-9]\d*$/u.test(id.slice(1))) return Number(id.slice(1));
  throw unexpectedNode(
    `id \`${id}\``,
    { 'zh-CN': ` \`${letter}\` 加数字`, en: `\`${letter}\` and a number` },
    element,
  );
}

function textOfElement(element: MdxJsxTextElement): string {
  return element.children
    .map((child) => {
      if (child.type === 'text') return child.value;
      if (child.type === 'mdxJsxTextElement' && child.name === RUN_IN_HEAD_ELEMENT)
        return textOfElement(child);
      throw unexpectedNode(child.type, { 'zh-CN': '文字', en: 'text' }, child);
    })
    .join('');
}

function ordinalOfBlock(id: BlockId): number {
  return Number(id.slice(1));
}

function unexpectedNode(
  found: string,
  expected: Words,
  node: Pick<RootContent, 'position'> | undefined,
): ContentError {
  const { line, column } = node?.position?.start ?? { line: 1, column: 1 };
  return new ContentError([unexpected(found, expected, line, column)]);
}
