/** The units of one document that came back × the document → its translation to write, or why not. */
import { blockDigest } from '../../archive/block-digest.ts';
import type { Message } from '../../model/message.ts';
import { alignedBlocks, misplacedBlock, type TranslationPair, type TranslatedDocument } from '../pair.ts';
import { joinTranslation, type ChangedBlock } from './join.ts';
import { keptSignature } from './kept-signature.ts';
import { mergeUnit, type Merged, type StandingBlock } from './merge.ts';
import { unknownUnit, wrongUnitLanguage } from './message.ts';
import { moveFinder } from './moved.ts';
import { misplaced, reviewedBefore, unsigned } from './reception-message.ts';
import { unitId, type ReceivedUnit } from './unit.ts';

/** Who takes units in, when, and into which language. */
export interface Reception {
  readonly to: string;
  /** `null` where nobody says so. */
  readonly by: string | null;
  readonly date: string;
}

export interface ReceivedTranslation extends TranslatedDocument {
  /** `qdrb/2021-11-19/t1-03` */
  readonly name: string;
  /** How many of its blocks are not as they were. */
  readonly changed: number;
}

export interface ReceivedDocument {
  /** `null` where nothing of it changes, or nothing can be taken. */
  readonly translation: ReceivedTranslation | null;
  readonly messages: readonly Message[];
}

interface MergedUnit {
  readonly unit: ReceivedUnit;
  readonly block: StandingBlock;
  readonly merged: Merged;
}

/** Gives what becomes of the translation of a document by its units. */
export function receiveDocument(
  units: readonly ReceivedUnit[],
  pair: TranslationPair,
  reception: Reception,
): ReceivedDocument {
  const blocks = standingBlocks(pair);
  const moved = moveFinder(units, blocks);
  const messages: Message[] = [];
  const merged = units.flatMap((unit): MergedUnit[] => {
    const block = blocks.get(unit.id);
    const problem = block
      ? (languageProblem(unit, pair, reception.to) ?? moved(unit, block))
      : unknownUnit(unit);
    if (problem) messages.push(problem);
    if (problem || !block) return [];
    const one = mergeUnit(unit, block);
    if (one.kind === 'refused') messages.push(one.message);
    return [{ unit, block, merged: one }];
  });
  if (messages.length > 0) return { translation: null, messages };
  return joinedDocument(merged, pair, reception);
}

function standingBlocks(pair: TranslationPair): Map<string, StandingBlock> {
  const of: Readonly<Record<string, string>> = pair.target?.data.translation.of ?? {};
  return new Map(
    alignedBlocks(pair).map((block) => [
      unitId(pair.source.data.id, block.source.id),
      { ...block, of: of[block.source.id] ?? null },
    ]),
  );
}

function languageProblem(unit: ReceivedUnit, { source }: TranslationPair, to: string): Message | null {
  const { language } = source.data;
  if (!isTag(unit.to, to)) return wrongUnitLanguage(unit, unit.to ?? '', to);
  if (unit.from !== null && !isTag(unit.from, language)) return wrongUnitLanguage(unit, unit.from, language);
  return null;
}

/** Tells whether a tool means a tag: some write `zh_cn` for `zh-CN`. */
function isTag(written: string | null, tag: string): boolean {
  return written?.replaceAll('_', '-').toLowerCase() === tag.toLowerCase();
}

function joinedDocument(
  merged: readonly MergedUnit[],
  pair: TranslationPair,
  reception: Reception,
): ReceivedDocument {
  const changes = merged.filter((one) => one.merged.kind === 'set');
  const by = signer(merged, pair, reception);
  const kept = pair.target || by !== null ? null : keptSignature(merged, reception.date);
  const hints = merged.slice(0, 1).flatMap(({ unit }) => {
    const nobodySays =
      reception.by === null && kept?.status !== 'reviewed' && !isReviewed(pair) && isApproved(merged, pair);
    return nobodySays ? [unsigned(unit)] : [];
  });
  const changesStatus = by !== null && !isReviewed(pair);
  if (changes.length === 0 && !changesStatus) return { translation: null, messages: hints };
  const problem = standingProblem(merged, changes, { pair, reception });
  if (problem) return { translation: null, messages: [problem] };
  const changed = new Map(
    changes.flatMap(({ block: { source }, merged: one }): [string, ChangedBlock][] =>
      one.kind === 'set' ? [[source.id, one]] : [],
    ),
  );
  const target = joinTranslation(pair, changed, { ...reception, by, kept });
  return { translation: { name: pair.source.name, changed: changed.size, ...target }, messages: hints };
}

/** Gives why the translation that is there can't be changed; `null` where it can. */
function standingProblem(
  merged: readonly MergedUnit[],
  changes: readonly MergedUnit[],
  { pair, reception }: { readonly pair: TranslationPair; readonly reception: Reception },
): Message | null {
  const block = misplacedBlock(pair);
  const [first] = merged;
  if (block !== null && first) return misplaced(first.unit, block);
  const unasked = changes.find(({ unit }) => reception.by === null || !unit.approved);
  const { by = '' } = pair.target?.data.translation ?? {};
  return unasked && isReviewed(pair) ? reviewedBefore(unasked.unit, by) : null;
}

function isReviewed({ target }: TranslationPair): boolean {
  return target?.data.translation.status === 'reviewed';
}

/** Gives who answers for the translation: of one that a person reviewed, who changes it; else who approves all of it. */
function signer(merged: readonly MergedUnit[], pair: TranslationPair, { by }: Reception): string | null {
  return isReviewed(pair) || isApproved(merged, pair) ? by : null;
}

/** Tells whether every block of a document came back approved, of its source as it stands. */
function isApproved(merged: readonly MergedUnit[], pair: TranslationPair): boolean {
  const approved = merged.filter(
    ({ unit, block }) =>
      unit.approved &&
      unit.target.text.trim() !== '' &&
      blockDigest(unit.source.text) === blockDigest(block.source.text),
  );
  return approved.length === alignedBlocks(pair).length;
}
