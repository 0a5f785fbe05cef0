/** Documents and translations of a few blocks, for tests. */
import { blockDigest } from '../../../src/archive/block-digest.ts';
import type { BodyBlock } from '../../../src/archive/text.ts';
import type { Frontmatter } from '../../../src/model/frontmatter.ts';
import type { GlossaryTerm } from '../../../src/model/glossary.ts';
import type { Translation } from '../../../src/model/translation.ts';
import type { TranslationPair } from '../../../src/translate/pair.ts';

const DATA = {
  kind: 'highlight',
  id: 'haibin-2022-03-01-01-01',
  language: 'zh-CN',
} as unknown as Frontmatter;

/** Gives the paragraphs `p1`, `p2` … of texts. */
export function paragraphs(texts: readonly string[]): BodyBlock[] {
  return texts.map((text, index) => {
    const id = `p${index + 1}`;
    return { id, anchor: id, role: 'paragraph', head: '', text };
  });
}

/** Gives a measure whose run-in head a text begins with. */
export function measure(id: string, head: string, rest: string): BodyBlock {
  return { id, anchor: id.replace('p', 'm'), role: 'measure', head, text: `${head}${rest}` };
}

/** Gives a document of blocks with its translation, whose digests are those of the source unless others are given. */
export function pairOf(
  source: readonly BodyBlock[],
  target: readonly BodyBlock[],
  { of, name = 'haibin/2022-03-01/01-01' }: { of?: Record<string, string>; name?: string } = {},
): TranslationPair {
  const digests = of ?? Object.fromEntries(source.map(({ id, text }) => [id, blockDigest(text)]));
  const data: Translation = {
    ...{ format: 1, id: DATA.id, language: 'en', organisation: null },
    ...{ kicker: [], headline: [], deck: [], credits: [] },
    translation: { status: 'machine', by: 'machine translation', date: '2022-03-02', of: digests },
  };
  return {
    source: { name, data: DATA, text: { head: [], body: source, foot: [] } },
    target: { data, text: { head: [], body: target, foot: [] } },
  };
}

/** Gives a document of one paragraph and its translation. */
export function pairOfTexts(source: string, target: string, name?: string): TranslationPair {
  return pairOf(paragraphs([source]), paragraphs([target]), name === undefined ? {} : { name });
}

/** Gives a term of a glossary. */
export function term(zh: string, en: string, more: Partial<GlossaryTerm> = {}): GlossaryTerm {
  return {
    ...{ zh, en, pinyin: 'x', kind: 'term', also: [], forms: [], avoid: [], source: 'ours' },
    ...{ gloss: { en: 'A thing.', zh: '一物。' } },
    ...more,
  };
}
