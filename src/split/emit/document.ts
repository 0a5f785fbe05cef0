/** Frontmatter and blocks → the text of an MDX file. */
import type { Text } from 'mdast';
import { remark } from 'remark';
import remarkFrontmatter from 'remark-frontmatter';
import remarkMdx from 'remark-mdx';
import { RUN_IN_HEAD_ELEMENT } from '../../model/element.ts';
import type { Frontmatter } from '../../model/frontmatter.ts';
import type { EmittedBlock } from './body.ts';
import { bodyElement, emitBody } from './body.ts';
import { emitYaml } from './yaml.ts';

/** Low lines beside a sign of two halves, of which the serialiser sees one: 😀_海港_😀. Readers find emphasis there. */
const BARE_LOW_LINES = /(?<![\\_])(?:_+(?=(?!_)[\p{P}\p{S}\x85])|(?<=[\p{P}\p{S}\x85])_+)/gu;
const processor = remark()
  .use(remarkFrontmatter)
  .use(remarkMdx)
  .data('settings', {
    handlers: {
      text: ({ value }: Text, _, state, info) =>
        state.safe(value, info).replaceAll(BARE_LOW_LINES, (found) => found.replaceAll('_', '\\_')),
    },
  })
  .freeze();
/** What can be a mark in MDX; text without it stands in a file as it is. Only one is looked for: how long a text is does not matter. */
const MARKED = /[^\p{L}\p{N}\p{M} ,.;:%()，。、；：？！“”‘’（）《》【】〔〕—…·％]/u;

/** Gives the text of one MDX file: lines without a mark are written at once, all others as their tree. */
export function emitDocument(
  frontmatter: Frontmatter | Readonly<Record<string, unknown>>,
  blocks: readonly EmittedBlock[],
): string {
  const inBody = blocks.flatMap((block) => {
    const name = bodyElement(block);
    return name === null ? [] : [{ block, name, plain: !MARKED.test(block.text) }];
  });
  const marked = emitBody(inBody.flatMap(({ block, plain }) => (plain ? [] : [block])));
  // One line each, with an empty one between: the serialiser is asked once for all.
  const written = processor.stringify({ type: 'root', children: marked }).trimEnd().split('\n\n').values();
  const lines = inBody.map(({ block, name, plain }) =>
    plain ? plainLine(name, block) : (written.next().value ?? ''),
  );
  const yaml = processor.stringify({
    type: 'root',
    children: [{ type: 'yaml', value: emitYaml(frontmatter) }],
  });
  return [yaml.trimEnd(), ...lines].join('\n\n') + '\n';
}

function plainLine(name: string, block: EmittedBlock): string {
  const opening = `<${name} id="${block.id}">`;
  if (block.role !== 'measure') return `${opening}${block.text}</${name}>`;
  const { measureId, runInHead, text } = block;
  const head = `<${RUN_IN_HEAD_ELEMENT} id="${measureId}">${runInHead}</${RUN_IN_HEAD_ELEMENT}>`;
  return `${opening}${head}${text.slice(runInHead.length)}</${name}>`;
}
