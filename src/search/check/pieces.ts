/** What was quoted and what stands in the archive → pieces that are the same and pieces that differ, letter by letter. */
import { diffArrays } from 'diff';
import type { Unit } from './checked-text.ts';
import type { SameLetter } from './forms.ts';

/** A part of a text. */
export interface Side {
  readonly text: string;
  readonly units: readonly Unit[];
}

/** `same`: as the archive has it; `quoted`: only in what was quoted; `archived`: only in the archive. */
export interface DiffPiece {
  readonly kind: 'same' | 'quoted' | 'archived';
  readonly text: string;
}

/** Where units of both sides are the same. */
export interface Stretch {
  /** Its first unit on either side. */
  readonly quoted: number;
  readonly archived: number;
  readonly length: number;
}

export interface Alignment {
  /** Those of the archive together are its text, with all marks and white space. */
  readonly pieces: readonly DiffPiece[];
  readonly stretches: readonly Stretch[];
}

/** Gives how two texts differ in the least; `isSame` tells of units with one key whether they are the same letter. */
export function alignSides(quoted: Side, archived: Side, isSame: SameLetter): Alignment {
  const comparator = (one: Unit, other: Unit): boolean =>
    one.key === other.key && (one.folded === other.folded || isSame(one.folded, other.folded));
  const pieces: DiffPiece[] = [];
  const stretches: Stretch[] = [];
  let [at, there] = [0, 0];
  let end = archived.units[0]?.start ?? 0;
  for (const { value, added, removed } of diffArrays([...quoted.units], [...archived.units], {
    comparator,
  })) {
    const { length } = value;
    const start = archived.units[there]?.start ?? end;
    pieces.push({ kind: 'same', text: archived.text.slice(end, start) });
    end = start;
    if (removed) pieces.push({ kind: 'quoted', text: sliceOf(quoted, at, length) });
    else {
      const text = sliceOf(archived, there, length);
      pieces.push({ kind: added ? 'archived' : 'same', text });
      end = start + text.length;
    }
    if (!added && !removed) stretches.push({ quoted: at, archived: there, length });
    if (!added) at += length;
    if (!removed) there += length;
  }
  return { pieces: joinPieces(pieces), stretches };
}

function sliceOf({ text, units }: Side, from: number, length: number): string {
  return text.slice(units[from]?.start, units[from + length - 1]?.end);
}

function joinPieces(pieces: readonly DiffPiece[]): DiffPiece[] {
  const joined: DiffPiece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (piece.text === '') continue;
    if (last?.kind === piece.kind) joined[joined.length - 1] = { ...piece, text: last.text + piece.text };
    else joined.push(piece);
  }
  return joined;
}
