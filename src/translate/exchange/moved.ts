/** Units of a document × its blocks → which of them hold the text of another block, as a table of which one column was sorted does. */
import { movedText } from './reception-message.ts';
import type { Message } from '../../model/message.ts';
import type { StandingBlock } from './merge.ts';
import { targetDigest, type ReceivedText, type ReceivedUnit } from './unit.ts';

/** Gives a way to ask why a unit is of another block than its id says; `null` where it is of its own. */
export function moveFinder(
  units: readonly ReceivedUnit[],
  blocks: ReadonlyMap<string, StandingBlock>,
): (unit: ReceivedUnit, block: StandingBlock) => Message | null {
  const sources = new Map([...blocks].map(([id, { source }]) => [source.text, id]));
  const targets = new Map(
    units.flatMap((unit): [string, ReceivedUnit][] => {
      const exported = unit.digests?.target ?? null;
      return exported === null || exported === digestNow(unit.target) ? [] : [[exported, unit]];
    }),
  );
  return (unit, block) => {
    const { text } = unit.source;
    const ofSource = text === block.source.text ? undefined : sources.get(text);
    if (ofSource !== undefined) return movedText(unit, ofSource);
    const now = digestNow(unit.target);
    const before = unit.digests?.target === now ? undefined : targets.get(now);
    return before && before.source.text !== text ? movedText(unit, before.id) : null;
  };
}

function digestNow({ text, marks }: ReceivedText): string {
  return targetDigest({ head: text.slice(0, marks[0]?.end ?? 0), text });
}
