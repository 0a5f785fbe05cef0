/** A translation × blocks that came back → the translation with them, in the order of its source. */
import { everyBlock } from '../../archive/text.ts';
import { FILE_FORMATS } from '../../model/format.ts';
import type { Translation } from '../../model/translation.ts';
import { inOrderOfSource } from '../arrange.ts';
import type { TranslationPair, TranslatedDocument } from '../pair.ts';
import { MACHINE } from '../write.ts';
import type { Signature } from './signature.ts';
import type { UnitText } from './unit.ts';

export interface ChangedBlock extends UnitText {
  /** Digest of the source that it is of; `null` where nobody said. */
  readonly of: string | null;
}

interface Signed {
  readonly to: string;
  /** The person who answers for all of it; `null` where nobody does. */
  readonly by: string | null;
  readonly date: string;
  /** What was said of a translation that is not there any more. */
  readonly kept: Signature | null;
}

/** Gives a translation with these blocks, by id; all others are as they were, and what it lacked it lacks. */
export function joinTranslation(
  { source, target }: TranslationPair,
  changed: ReadonlyMap<string, ChangedBlock>,
  { to, by, date, kept }: Signed,
): TranslatedDocument {
  const texts = new Map<string, UnitText>([
    ...(target ? everyBlock(target.text).map((block): [string, UnitText] => [block.id, block]) : []),
    ...changed,
  ]);
  return inOrderOfSource(source, texts, {
    format: FILE_FORMATS.translation,
    id: source.data.id,
    language: to,
    translation: { ...(kept ?? signed(target?.data.translation, by, date)), of: digestsOf(target, changed) },
  });
}

/** What a program says of its work is not true of a person's. */
function signed(before: Signature | undefined, by: string | null, date: string): Signature {
  if (by !== null) return { status: 'reviewed', by, date };
  return before ? { ...before, date } : { status: 'machine', by: MACHINE, date };
}

function digestsOf(
  target: TranslatedDocument | null,
  changed: ReadonlyMap<string, ChangedBlock>,
): Translation['translation']['of'] {
  const of = new Map<string, string>(Object.entries(target?.data.translation.of ?? {}));
  for (const [id, block] of changed)
    if (block.of === null) of.delete(id);
    else of.set(id, block.of);
  return Object.fromEntries(of);
}
