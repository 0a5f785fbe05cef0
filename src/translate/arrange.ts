/** Texts of blocks → a translation of the form of its source. */
import type { Furniture, Line } from '../archive/headline.ts';
import type { BodyBlock, TextBlock } from '../archive/text.ts';
import type { BlockId } from '../model/issue.ts';
import type { Translation } from '../model/translation.ts';
import type { SourceDocument, TranslatedDocument } from './pair.ts';

/** Gives a translation with these texts, by the ids of their blocks, in the order and the elements of its source; a block without one is left out. */
export function inOrderOfSource(
  source: SourceDocument,
  texts: ReadonlyMap<string, Pick<TextBlock, 'head' | 'text'>>,
  own: Pick<Translation, 'format' | 'id' | 'language' | 'translation'>,
): TranslatedDocument {
  const lines = (list: readonly Line[]): { id: BlockId; text: string }[] =>
    list.flatMap(({ id }) => {
      const block = texts.get(id);
      return block ? [{ id: id as BlockId, text: block.text }] : [];
    });
  const { organisation, kicker, headline, deck, credits = [] }: Furniture = source.data;
  const { translation, ...identity } = own;
  const data: Translation = {
    ...identity,
    organisation: lines(organisation ? [organisation] : [])[0] ?? null,
    kicker: lines(kicker),
    headline: lines(headline),
    deck: lines(deck),
    credits: lines(credits),
    translation,
  };
  const body = source.text.body.flatMap((block): BodyBlock[] => {
    const found = texts.get(block.id);
    return found ? [{ ...block, head: found.head, text: found.text }] : [];
  });
  return { data, text: { head: [], body, foot: [] } };
}
