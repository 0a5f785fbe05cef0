/** A translation with what its body tells of the text: its first sentence and the run-in heads of its measures. */
import type { ListedTranslation, Translation } from '../model/translation.ts';
import { textOf } from './text.ts';

/** Roles that may open a text. */
const OPENING_ROLES: readonly string[] = ['lede', 'intro', 'measure', 'paragraph'];

/** Gives a translation as lists show it, by the MDX of its file; throws as `textOf` does. */
export function listedTranslation(data: Translation, mdx: string): ListedTranslation {
  const { body } = textOf(data, mdx);
  const opening = body.find(({ role }) => OPENING_ROLES.includes(role));
  return {
    ...data,
    description: opening ? firstOfSentences(opening.text) : '',
    runInHeads: body.flatMap(({ anchor, head }) => (head === '' ? [] : [{ id: anchor, text: head }])),
  };
}

/** Gives the first sentence of a text, in the scripts that end one by a stop and a space or by a full-width stop. */
export function firstOfSentences(text: string): string {
  return text.split(/(?<=[.!?][”’)\]]*) (?=[“‘(]?\p{Lu})|(?<=[。！？])/u)[0] ?? '';
}
