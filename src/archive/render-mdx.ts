/**
 * The only place that renders MDX. A page compiles its own file when it renders: a module for each file,
 * as stock MDX makes, costs the build a hundred times the compiling.
 */
import { readFile } from 'node:fs/promises';
import { Fragment, jsx } from 'astro/jsx-runtime';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { Renderer } from 'astro/runtime/server/index.js';
import { evaluate } from 'satteri';
import { ELEMENT_OF_ROLE, RUN_IN_HEAD_ELEMENT } from '../model/element.ts';
import { PROCESSOR_FEATURES } from './processor-options.ts';

type Properties = Record<string, unknown>;

/** A block of a body: the id that links lead to, and its text. */
export interface BlockText {
  /** `m1` for a measure, else `p1`. */
  readonly anchor: string;
  readonly text: string;
}

/** Gives the blocks of an MDX file's body in order, by its path from the project's folder. */
export async function readBlockTexts(filePath: string): Promise<BlockText[]> {
  const create = (type: unknown, properties: unknown): Node => ({
    type,
    properties: properties as Properties,
  });
  const mdx = await readFile(filePath, 'utf8');
  const compiled = evaluate(mdx, { Fragment, jsx: create, jsxs: create, features: PROCESSOR_FEATURES });
  const { default: render } = compiled as { default: (properties: Properties) => unknown };
  const names = [...Object.values(ELEMENT_OF_ROLE), RUN_IN_HEAD_ELEMENT];
  const tree = render({ components: Object.fromEntries(names.map((name) => [name, name])) });
  return nodesIn(tree)
    .filter(({ type, properties }) => type !== RUN_IN_HEAD_ELEMENT && properties['id'] !== undefined)
    .flatMap((node) => {
      const head = nodesIn(node.properties['children']).find(({ type }) => type === RUN_IN_HEAD_ELEMENT);
      const id = head?.properties['id'] ?? node.properties['id'];
      return typeof id === 'string' ? [{ anchor: id, text: textIn(node) }] : [];
    });
}

interface Node {
  readonly type: unknown;
  readonly properties: Properties;
}

/** Gives the elements of a tree, those around others first. */
function nodesIn(tree: unknown): Node[] {
  if (Array.isArray(tree)) return tree.flatMap(nodesIn);
  return isNode(tree) ? [tree, ...nodesIn(tree.properties['children'])] : [];
}

function textIn(tree: unknown): string {
  if (Array.isArray(tree)) return tree.map(textIn).join('');
  if (isNode(tree)) return textIn(tree.properties['children']);
  return typeof tree === 'string' ? tree : '';
}

function isNode(tree: unknown): tree is Node {
  return typeof tree === 'object' && tree !== null && 'properties' in tree;
}

/** Gives the content of an MDX file, by its path from the project's folder, as a component. */
export async function renderMdx(filePath: string): Promise<AstroComponentFactory> {
  return componentOf(await readFile(filePath, 'utf8'));
}

/** Gives MDX text, with or without frontmatter, as a component; its elements come as `components`. */
export function componentOf(mdx: string): AstroComponentFactory {
  const create = (type: unknown, properties: unknown): unknown => jsx(type, properties as Properties);
  const compiled = evaluate(mdx, { Fragment, jsx: create, jsxs: create, features: PROCESSOR_FEATURES });
  const { default: render } = compiled as { default: (properties: Properties) => unknown };
  const Content = (properties: Properties = {}): unknown =>
    render({ ...properties, components: { Fragment, ...(properties['components'] as Properties) } });
  // What @astrojs/mdx puts on the modules that it makes.
  const marks = { [Symbol.for('mdx-component')]: true, [Renderer]: 'astro:jsx' };
  return Object.assign(Content, marks) as unknown as AstroComponentFactory;
}
