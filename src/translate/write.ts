/** A translation → its file; and a file for one that is to be begun, or whose stale blocks were looked at. */
import { blockDigest } from '../archive/block-digest.ts';
import { everyBlock, type BodyBlock } from '../archive/text.ts';
import { blockNumber } from '../archive/headline.ts';
import { FILE_FORMATS } from '../model/format.ts';
import type { BlockId, MeasureId } from '../model/issue.ts';
import type { Translation } from '../model/translation.ts';
import { emitDocument } from '../split/emit/document.ts';
import type { EmittedBlock } from '../split/emit/body.ts';
import { inOrderOfSource } from './arrange.ts';
import type { TranslationPair, SourceDocument, TranslatedDocument } from './pair.ts';

/** What stands for a translator who gave no name. */
export const MACHINE = 'machine translation';

/** Gives the text of a translation's file, in the one form in which programs write it. */
export function writeTranslation(data: Translation, body: readonly BodyBlock[]): string {
  const { organisation, kicker, headline, deck, credits } = data;
  const lines = Object.entries({ kicker, headline, deck, credits }).filter(([, list]) => list.length > 0);
  const frontmatter = {
    format: data.format,
    id: data.id,
    language: data.language,
    ...(organisation ? { organisation } : {}),
    ...Object.fromEntries(lines),
    translation: { ...data.translation, of: inOrder(data.translation.of) },
  };
  return emitDocument(frontmatter, body.map(emittedBlock));
}

function inOrder(of: Readonly<Record<string, string>>): Record<string, string> {
  const sorted = Object.entries(of).toSorted(([one], [other]) => blockNumber(one) - blockNumber(other));
  return Object.fromEntries(sorted);
}

function emittedBlock({ id, anchor, role, head, text }: BodyBlock): EmittedBlock {
  const own = { id: id as BlockId, text };
  return role === 'measure'
    ? { ...own, role, measureId: anchor as MeasureId, runInHead: head }
    : { ...own, role };
}

/** Gives the document of a translation that is to be begun: every block in its place, in the words of the source. */
export function beginTranslation(
  source: SourceDocument,
  language: string,
  translation: Omit<Translation['translation'], 'of'>,
): TranslatedDocument {
  return completed(
    { source, target: null },
    { format: FILE_FORMATS.translation, id: source.data.id, language },
    translation,
  );
}

/** When a translation was looked at, and by whom where that was a review of it; else `null`. */
export interface Look {
  readonly date: string;
  readonly reviewer: string | null;
  /** Ids of the blocks that were looked at; `null` of all. */
  readonly blocks?: ReadonlySet<string> | null;
}

/** Gives a translation that was looked at: of the source as it stands now, with the blocks that it lacked; of some blocks only those. One of which all was current already, and that nobody reviewed now, is given as it is. */
export function refreshTranslation(
  source: SourceDocument,
  target: TranslatedDocument,
  { date, reviewer, blocks = null }: Look,
): TranslatedDocument {
  const { format, id, language, translation } = target.data;
  const signed = reviewer === null ? {} : { status: 'reviewed' as const, by: reviewer };
  const own = (day: string): TranslatedDocument =>
    completed({ source, target }, { format, id, language }, { ...translation, ...signed, date: day }, blocks);
  const isSame = reviewer === null && isWrittenAs(own(translation.date), target);
  return isSame ? target : own(date);
}

function isWrittenAs(one: TranslatedDocument, other: TranslatedDocument): boolean {
  const [text, otherText] = [one, other].map(({ data, text: { body } }) => writeTranslation(data, body));
  return text === otherText;
}

function completed(
  { source, target }: TranslationPair,
  identity: Pick<Translation, 'format' | 'id' | 'language'>,
  translation: Omit<Translation['translation'], 'of'>,
  chosen: ReadonlySet<string> | null = null,
): TranslatedDocument {
  const isChosen = (id: string): boolean => chosen?.has(id) ?? true;
  const before: Readonly<Record<string, string>> = target?.data.translation.of ?? {};
  const known = new Map(target ? everyBlock(target.text).map((block) => [block.id, block]) : []);
  const blocks = everyBlock(source.text);
  const of = Object.fromEntries(
    blocks.flatMap(({ id, text }) => {
      const digest = isChosen(id) ? blockDigest(text) : before[id];
      return digest === undefined ? [] : [[id, digest]];
    }),
  );
  const texts = new Map(
    blocks.flatMap((block) => {
      const text = known.get(block.id) ?? (isChosen(block.id) ? block : null);
      return text ? [[block.id, text]] : [];
    }),
  );
  return inOrderOfSource(source, texts, { ...identity, translation: { ...translation, of } });
}
