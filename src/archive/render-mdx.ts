/**
 * The only place that renders MDX. A page compiles its own file when it renders: a module for each file,
 * as stock MDX makes, costs the build a hundred times the compiling.
 */
import { readFile } from 'node:fs/promises';
import { Fragment, jsx } from 'astro/jsx-runtime';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { Renderer } from 'astro/runtime/server/index.js';
import { evaluate } from 'satteri';
import { PROCESSOR_FEATURES } from './processor-options.ts';
import type { DocumentEntry } from './tree.ts';

type Properties = Record<string, unknown>;

/** Gives the content of a document's MDX file, whose path is from the project's folder, as a component. */
export async function renderMdx({
  filePath = '',
}: Pick<DocumentEntry, 'filePath'>): Promise<AstroComponentFactory> {
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
