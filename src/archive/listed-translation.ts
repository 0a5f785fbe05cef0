/** A translation with what its body tells of the text: its first sentence and the run-in heads of its measures. */
import type { ListedTranslation } from '../model/translation.ts';
import { readBody } from './body.ts';

/** Roles that may open a text. */
export const OPENING_ROLES: readonly string[] = ['lede', 'intro', 'measure', 'paragraph'];

/** Gives what lists show of a translation beside its frontmatter, by the MDX of its file; of a body that can't be read, nothing. */
export function listedOf(mdx: string): Pick<ListedTranslation, 'description' | 'runInHeads'> {
  const { blocks } = readBody(mdx);
  const opening = blocks.find(({ role }) => OPENING_ROLES.includes(role));
  return {
    description: opening ? firstOfSentences(opening.text) : '',
    runInHeads: blocks.flatMap(({ anchor, head }) => (head === '' ? [] : [{ id: anchor, text: head }])),
  };
}

/** Gives the first sentence of a text, in the scripts that end one by a stop and a space or by a full-width stop. */
export function firstOfSentences(text: string): string {
  return text.split(/(?<=[.!?][”’)\]]{0,3}) (?=[“‘(]?\p{Lu})|(?<=[。！？])/u)[0] ?? '';
}
