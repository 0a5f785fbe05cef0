/**
 * A document in translation → what Pagefind indexes of it: a page in the language of the translation, so that
 * Pagefind takes words by their stems. What is shown of it stands in the title of a mark, as in the copies of texts.
 */
import { h } from 'hastscript';
import { rehype } from 'rehype';
import { alignBlocks, type TranslatedFrom } from '../../archive/alignment.ts';
import { joinTexts } from '../../archive/joined-texts.ts';
import { everyBlock, type DocumentText } from '../../archive/text.ts';
import { writeTranslatedPage, type TranslatedBlock } from '../text/translated-page.ts';
import { pageWords } from '../text/word-text.ts';
import type { ReadDocument, TextCopy } from './copies.ts';
import type { SearchCopy } from './shard.ts';

/** A copy, and which row of its shard's pages it translates. */
export interface TranslatedCopy extends SearchCopy {
  readonly row: number;
}

const NO_TEXT: DocumentText = { head: [], body: [], foot: [] };
const translatedSerialiser = rehype().freeze();

/** Gives of a translation what is of the text as it stands: a line whose source changed since says of that nothing certain. */
export function currentText(
  source: DocumentText,
  translation: DocumentText,
  from: TranslatedFrom,
): DocumentText {
  const aligned = alignBlocks(everyBlock(source), everyBlock(translation), from);
  const current = new Set(
    aligned.flatMap(({ target, state }) => (state === 'current' ? (target ?? []) : [])),
  );
  const { head, body, foot } = translation;
  return {
    head: head.filter((block) => current.has(block)),
    body: body.filter((block) => current.has(block)),
    foot: foot.filter((block) => current.has(block)),
  };
}

/** Gives the texts of documents in a language by their path, later halves behind the first as in the texts themselves. */
export function translatedTexts(
  documents: readonly ReadDocument[],
  language: string,
): ReadonlyMap<string, DocumentText> {
  const inTranslation = documents.map((document) => ({
    ...document,
    text: document.translations.get(language) ?? NO_TEXT,
  }));
  return new Map(joinTexts(inTranslation).map(({ path, text }) => [path, text]));
}

/** Gives the copies of those texts in a shard, in the order of print, that have a block in translation; `texts` by their path. */
export function translatedCopies(
  language: string,
  copies: readonly TextCopy[],
  texts: ReadonlyMap<string, DocumentText>,
): TranslatedCopy[] {
  return copies.flatMap((copy, row) => {
    const blocks = translatedBlocks(language, copy, texts.get(copy.path) ?? NO_TEXT);
    return blocks.length === 0 ? [] : [translatedCopy(language, { copy, row, blocks })];
  });
}

function translatedBlocks(language: string, copy: TextCopy, text: DocumentText): TranslatedBlock[] {
  const from = { language, translation: { of: {} } };
  return alignBlocks(copy.blocks, everyBlock(text), from).flatMap(({ source, target }) =>
    target ? [{ ...target, role: source.role, anchor: source.anchor, source }] : [],
  );
}

interface RowOfCopy {
  readonly copy: TextCopy;
  readonly row: number;
  readonly blocks: readonly TranslatedBlock[];
}

function translatedCopy(language: string, { copy, row, blocks }: RowOfCopy): TranslatedCopy {
  const { words, headline, heads } = pageWords(blocks);
  const headlines = blocks.filter(({ role }) => role === 'headline');
  const title = headlines.map(({ text }) => text).join(' ') || copy.data.title;
  const shown = writeTranslatedPage({ title, printedTitle: copy.data.title, blocks });
  const attributes = { id: copy.data.id, dataPagefindTitle: JSON.stringify(shown) };
  const article = h('article', attributes, words.join(' '));
  const page = h('html', { lang: language }, [h('body', { dataPagefindBody: '' }, [article])]);
  return {
    path: copy.path,
    html: translatedSerialiser.stringify({ type: 'root', children: [page] }),
    facts: { ...copy.facts, headline, heads, parts: '' },
    row,
  };
}
