/** The blocks of a document's text, for pages that show a part of it. */
import { readFile } from 'node:fs/promises';
import type { BodyRole } from '../model/issue.ts';
import { BODY_ROLES } from '../model/issue.ts';
import { mdxToHast } from 'satteri';
import { PROCESSOR_FEATURES } from './processor-options.ts';

/** One block of running text. */
export interface TextBlock {
  readonly role: BodyRole;
  /** The opening sentence of a measure, else empty. */
  readonly head: string;
  /** What follows it. */
  readonly text: string;
}

interface Node {
  readonly type: string;
  readonly name?: string | null;
  readonly value?: string;
  readonly children?: readonly Node[];
}

/** Gives the blocks of an MDX file, by its path from the project's folder. */
export async function readBlocks(filePath: string): Promise<TextBlock[]> {
  return blocksOf(await readFile(filePath, 'utf8'));
}

/** Gives the blocks of MDX text with frontmatter. */
export function blocksOf(mdx: string): TextBlock[] {
  const features = { ...PROCESSOR_FEATURES, frontmatter: true };
  const root = mdxToHast(mdx, { features, position: false }) as Node;
  return (root.children ?? []).flatMap((node) => {
    const role = BODY_ROLES.find((one) => one === node.name?.toLowerCase());
    if (!role) return [];
    const parts = node.children ?? [];
    const head = parts.filter(isRunInHead).map(textOf).join('');
    const text = parts
      .filter((part) => !isRunInHead(part))
      .map(textOf)
      .join('');
    return [{ role, head, text }];
  });
}

function isRunInHead({ name }: Node): boolean {
  return name === 'RunInHead';
}

function textOf({ value, children = [] }: Node): string {
  return value ?? children.map(textOf).join('');
}
