/**
 * A document and its translation → units for translators' tools, one a block, and what comes back of them. An export
 * says digests of what it holds, so that an import knows what was changed in the tool and what elsewhere meanwhile.
 */
import type { AlignedBlock } from '../../archive/alignment.ts';
import { blockDigest } from '../../archive/block-digest.ts';
import type { TextBlock } from '../../archive/text.ts';
import type { BlockRole } from '../../model/issue.ts';
import type { Message } from '../../model/message.ts';
import { alignedBlocks, type TranslationPair } from '../pair.ts';
import type { Signature } from './signature.ts';

/** `machine`: translated, and no person answers for it; `stale`: of a source that was another. */
export const UNIT_STATES = ['machine', 'reviewed', 'stale', 'missing'] as const;
export type UnitState = (typeof UNIT_STATES)[number];

/** The text of a block, which begins with its run-in head where it has one. */
export type UnitText = Pick<TextBlock, 'head' | 'text'>;

export interface UnitDigests {
  /** Of the source text beside them. */
  readonly source: string;
  /** Of the source text that the translation is of; `null` where nobody said. */
  readonly of: string | null;
  /** Of the translation as it was exported; `null` where there was none. */
  readonly target: string | null;
}

export interface ExchangeUnit {
  /** `qdrb-2021-11-19-t1-03#p5` */
  readonly id: string;
  readonly role: BlockRole;
  /** What its run-in head is marked with: `m1`. */
  readonly anchor: string;
  readonly state: UnitState;
  readonly source: UnitText;
  /** `null` where it is missing. */
  readonly target: UnitText | null;
  readonly digests: UnitDigests;
}

export interface ExchangeDocument {
  /** `qdrb/2021-11-19/t1-03` */
  readonly name: string;
  /** Language of the source. */
  readonly from: string;
  /** Language of the translation. */
  readonly to: string;
  /** `null` where there is none. */
  readonly signature: Signature | null;
  readonly units: readonly ExchangeUnit[];
}

/** A run-in head in a text: the place of its first character, and of that behind it. */
export interface ReceivedMark {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

export interface ReceivedText {
  readonly text: string;
  readonly marks: readonly ReceivedMark[];
}

/** A unit as a file of a translator's tool has it. */
export interface ReceivedUnit {
  readonly id: string;
  readonly line: number;
  readonly column: number;
  /** What the file calls its languages; `null` where it says none. */
  readonly from: string | null;
  readonly to: string | null;
  /** True where a person answers for it. */
  readonly approved: boolean;
  /** True where the file says that its source was another. */
  readonly stale: boolean;
  /** `null` where the tool kept none. */
  readonly digests: UnitDigests | null;
  /** What the file says of the translation of its document; `null` where it says nothing. */
  readonly signature: Signature | null;
  readonly source: ReceivedText;
  readonly target: ReceivedText;
}

/** What a file of a translator's tool holds. */
export interface ReceivedFile {
  readonly units: readonly ReceivedUnit[];
  /** Why it can't be used; empty where it can. */
  readonly messages: readonly Message[];
}

/** Gives a document as units, in the order of print. */
export function exchangeDocument(pair: TranslationPair, to: string): ExchangeDocument {
  const { name, data } = pair.source;
  const { status = 'machine', of = {} } = pair.target?.data.translation ?? {};
  const digests: Readonly<Record<string, string>> = of;
  const units = alignedBlocks(pair).map(({ source, target, state }): ExchangeUnit => ({
    id: unitId(data.id, source.id),
    role: source.role,
    anchor: source.anchor,
    state: unitState(state, status),
    source,
    target,
    digests: {
      source: blockDigest(source.text),
      of: target ? (digests[source.id] ?? null) : null,
      target: target && targetDigest(target),
    },
  }));
  return { name, from: data.language, to, signature: pair.target?.data.translation ?? null, units };
}

function unitState(state: AlignedBlock['state'], status: 'machine' | 'reviewed'): UnitState {
  return state === 'current' ? status : state;
}

/** Gives the id of a unit: that of its document and that of its block. */
export function unitId(document: string, block: string): string {
  return `${document}#${block}`;
}

/** Gives the digest of a translated block, by which a run-in head that ends elsewhere is another translation. */
export function targetDigest({ head, text }: UnitText): string {
  return blockDigest(head === '' ? text : `${head}\n${text}`);
}

/** Gives digests as the words of a note: no program takes them for a number. */
export function digestWords({ source, of, target }: UnitDigests): string {
  return Object.entries({ source, of, target })
    .flatMap(([name, digest]) => (digest === null ? [] : [`${name}=${digest}`]))
    .join(' ');
}

const DIGEST_WORD = /\b(source|of|target)=([0-9a-f]{8})\b/gu;

/** Gives the digests in the words of a note; `null` where they are none. */
export function digestsIn(words: string): UnitDigests | null {
  const { source, of, target } = Object.fromEntries(
    [...words.matchAll(DIGEST_WORD)].map(([, name = '', digest = '']): [string, string] => [name, digest]),
  );
  return source === undefined ? null : { source, of: of ?? null, target: target ?? null };
}
