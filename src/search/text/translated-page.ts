/** What a search shows of a page that was translated, as it lies in Pagefind's fragment of it: each block with its source. */
import { readPageText, writePageText, type FoundBlock, type PageText, type WrittenPage } from './blocks.ts';

/** A block in translation, with the text that it translates. */
export interface TranslatedBlock extends FoundBlock {
  readonly source: FoundBlock;
}

export interface TranslatedPage extends PageText {
  readonly blocks: readonly TranslatedBlock[];
  /** As it was printed. */
  readonly printedTitle: string;
}

/** A page as JSON: in translation, and as it was printed, block for block. */
export type WrittenTranslatedPage = readonly [translated: WrittenPage, printed: WrittenPage];

/** Gives a page as it is kept beside the index. */
export function writeTranslatedPage({ title, printedTitle, blocks }: TranslatedPage): WrittenTranslatedPage {
  return [
    writePageText({ title, blocks }),
    writePageText({ title: printedTitle, blocks: blocks.map(({ source }) => source) }),
  ];
}

/** Gives the page that was written. */
export function readTranslatedPage([translated, printed]: WrittenTranslatedPage): TranslatedPage {
  const { title, blocks } = readPageText(translated);
  const sources = readPageText(printed);
  return {
    title,
    printedTitle: sources.title,
    blocks: blocks.flatMap((block, at) => {
      const source = sources.blocks[at];
      return source ? [{ ...block, source }] : [];
    }),
  };
}
