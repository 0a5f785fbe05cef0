/** Frontmatter and blocks → the text of an MDX file, written once from its tree. */
import { remark } from 'remark';
import remarkFrontmatter from 'remark-frontmatter';
import remarkMdx from 'remark-mdx';
import type { Frontmatter } from '../../model/frontmatter.ts';
import type { Block } from '../../model/issue.ts';
import { emitBody } from './body.ts';
import { emitYaml } from './yaml.ts';

const processor = remark().use(remarkFrontmatter).use(remarkMdx).freeze();

/** Gives the text of one MDX file. */
export function emitDocument(frontmatter: Frontmatter, blocks: readonly Block[]): string {
  return processor.stringify({
    type: 'root',
    children: [{ type: 'yaml', value: emitYaml(frontmatter) }, ...emitBody(blocks)],
  });
}
