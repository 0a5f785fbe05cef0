/** The two ways from a content file to HTML: the site's own, from its tree, and that of stock MDX, which runs it. */
import { basename } from 'node:path';
import mdxRenderer from '@astrojs/mdx/server.js';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { Fragment, jsx } from 'astro/jsx-runtime';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { Renderer } from 'astro/runtime/server/index.js';
import { evaluate } from 'satteri';
import { readBody } from '../../src/archive/body.ts';
import { PROCESSOR_FEATURES } from '../../src/archive/processor-options.ts';

export interface Module {
  readonly default: AstroComponentFactory;
}

const [ArchivedText] = Object.values(
  import.meta.glob<Module>('../../src/components/ArchivedText.astro', { eager: true }),
).map((module) => module.default);
const [StockText] = Object.values(import.meta.glob<Module>('./StockText.astro', { eager: true })).map(
  (module) => module.default,
);
/** The archive's components, by the names of its elements. */
const components = Object.fromEntries(
  Object.entries(import.meta.glob<Module>('../../src/components/blocks/*.astro', { eager: true })).map(
    ([path, module]) => [basename(path, '.astro'), module.default],
  ),
);

const container = await AstroContainer.create();
container.addServerRenderer({ name: 'astro:jsx', renderer: mdxRenderer });

/** Gives the HTML of a component. */
async function render(component: AstroComponentFactory | undefined, props: object): Promise<string> {
  if (!component) throw new Error('A component of archived text has moved.');
  return container.renderToString(component, { props: props as Record<string, unknown>, params: {} });
}

/** Gives the HTML of a content file as the site shows it. */
export async function shown(contents: string): Promise<string> {
  const { blocks, messages } = readBody(contents);
  if (messages.length > 0) throw new Error(messages.join('; '));
  return render(ArchivedText, { blocks });
}

/** Gives the HTML that Astro's own processor makes of a content file. */
export async function compiled(contents: string): Promise<string> {
  const create = (type: unknown, properties: unknown): unknown =>
    jsx(type, properties as Record<string, unknown>);
  const features = { ...PROCESSOR_FEATURES, frontmatter: true };
  const module = evaluate(contents, { Fragment, jsx: create, jsxs: create, features });
  const { default: run } = module as { default: (properties: object) => unknown };
  // What @astrojs/mdx puts on the modules that it makes.
  const marks = { [Symbol.for('mdx-component')]: true, [Renderer]: 'astro:jsx' };
  return render(StockText, {
    content: Object.assign((properties: object) => run(properties), marks),
    components,
  });
}

/** Gives the HTML of a module that Astro made of a content file. */
export async function stockHtml({ default: content }: Module): Promise<string> {
  return render(StockText, { content, components });
}
