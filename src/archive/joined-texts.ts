/** Documents with their texts → the same with the halves of an article as one: what is counted, listed and found once. */
import { append } from '../model/list.ts';
import type { Frontmatter } from '../model/frontmatter.ts';
import { everyBlock, type DocumentText, type TextBlock } from './text.ts';

interface Read {
  readonly data: Frontmatter;
  readonly text: DocumentText;
}

/** Gives the anchor of a block of a later half, where it stands below the first: `p2-03-01`. */
export function anchorInWhole(anchor: string, slug: string): string {
  return `${anchor}-${slug}`;
}

/** Gives a block of a later half as it stands below the first. */
export function inWhole<Block extends TextBlock>(block: Block, slug: string): Block {
  return { ...block, id: anchorInWhole(block.id, slug), anchor: anchorInWhole(block.anchor, slug) };
}

/** Gives documents in their order, the text of later halves behind that of the first half, which alone is left. */
export function joinTexts<Document extends Read>(documents: readonly Document[]): Document[] {
  const bySlug = new Map(documents.map((document) => [keyOfDocument(document.data), document]));
  return documents.flatMap((document) => {
    const { data, text } = document;
    if (data.kind === 'page') return [document];
    if (data.continuesFrom !== undefined && bySlug.has(keyOfDocument(data, data.continuesFrom))) return [];
    const later: TextBlock[] = [];
    let next = data.continuesOn;
    while (next !== undefined) {
      const half: Document | undefined = bySlug.get(keyOfDocument(data, next));
      if (half?.data.kind !== 'highlight') break;
      const { slug } = half.data;
      append(
        later,
        everyBlock(half.text).map((block) => inWhole(block, slug)),
      );
      next = half.data.continuesOn;
    }
    return [later.length > 0 ? { ...document, text: { ...text, body: [...text.body, ...later] } } : document];
  });
}

function keyOfDocument(data: Frontmatter, slug = data.kind === 'page' ? data.page.slug : data.slug): string {
  return `${data.publication}/${data.issue}/${slug}`;
}
