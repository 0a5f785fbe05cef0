/** Texts as a library that a quotation is checked against, asked as the index would be. */
import type { Library, LibraryPage } from '../src/search/check/library.ts';
import type { CheckedAgainst } from '../src/search/check/verdict.ts';
import { overlook } from '../src/search/text/lenient.ts';
import type { ScriptMap } from '../src/search/text/script.ts';
import { tokenise } from '../src/search/text/tokens.ts';
import { wordsIn } from '../src/search/text/word-text.ts';

const FACTS: LibraryPage['facts'] = {
  kind: 'highlight',
  publication: 'demo',
  issue: '2022-03-07',
  page: '01',
  language: 'zh-CN',
  organisation: null,
  places: [],
  headline: 0,
  heads: 0,
  parts: '',
  translated: null,
};

/** A page by its blocks. */
export type PageOfTexts = readonly string[];

/** Gives pages as texts that are asked character by character. */
export function libraryOfTexts(pages: readonly PageOfTexts[], script?: ScriptMap): Library {
  const written = (text: string): string =>
    [...text].map((character) => script?.forms.get(character)?.[0] ?? character).join('');
  const folded = (text: string, overMarks: boolean): string => {
    const tokens = tokenise(written(text));
    return (overMarks ? overlook(tokens) : tokens).map((token) => token.folded).join('');
  };
  return library(pages, folded, 'zh-CN');
}

/** Gives pages as a translation that is asked word by word. */
export function libraryOfWords(pages: readonly PageOfTexts[]): Library {
  const folded = (text: string): string =>
    ` ${wordsIn(text)
      .map((word) => word.folded)
      .join(' ')} `;
  return library(pages, folded, 'en');
}

/** Gives what a quotation is checked against, where there are only these texts. */
export function againstTexts(pages: readonly PageOfTexts[], script = NO_FORMS): CheckedAgainst {
  return {
    texts: libraryOfTexts(pages, script),
    translations: libraryOfWords([]),
    script,
    hasTraditional: false,
  };
}

const NO_FORMS: ScriptMap = { forms: new Map(), traditional: new Set() };

function library(
  pages: readonly PageOfTexts[],
  folded: (text: string, overMarks: boolean) => string,
  language: string,
): Library {
  const known = [false, true].map((overMarks) =>
    pages.map((blocks) => blocks.map((text) => folded(text, overMarks))),
  );
  return {
    holders: (text, overMarks) => {
      const asked = folded(text, overMarks);
      const held = pages.flatMap((blocks, at) => {
        const holds = known[Number(overMarks)]?.[at]?.some((block) => block.includes(asked)) ?? false;
        return holds ? [{ id: String(at), read: () => Promise.resolve(pageOf(blocks, at, language)) }] : [];
      });
      return Promise.resolve(held);
    },
  };
}

function pageOf(blocks: PageOfTexts, at: number, language: string): LibraryPage {
  return {
    facts: FACTS,
    title: blocks[0] ?? '',
    language,
    isTranslation: language !== 'zh-CN',
    path: `/demo/2022-03-07/01-${at + 1}/`,
    blocks: blocks.map((text, index) => ({ anchor: `p${index + 1}`, role: 'paragraph', text })),
  };
}
