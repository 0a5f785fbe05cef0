/** Units that came back × the documents that they are of → translations to write, or why none is. */
import { append } from '../../model/list.ts';
import type { Message } from '../../model/message.ts';
import type { TranslationPair } from '../pair.ts';
import { unitTwice, unknownUnit } from './message.ts';
import { receiveDocument, type ReceivedTranslation, type Reception } from './receive-document.ts';
import type { ReceivedUnit } from './unit.ts';

export interface ReceivedUnits {
  /** Those that change; none where a message is fatal. */
  readonly translations: readonly ReceivedTranslation[];
  readonly messages: readonly Message[];
}

/** Gives what becomes of the translations; all units are looked at before any is taken. */
export function receiveUnits(
  units: readonly ReceivedUnit[],
  pairs: readonly TranslationPair[],
  reception: Reception,
): ReceivedUnits {
  const messages: Message[] = [];
  const own = new Map(pairs.map((pair): [string, ReceivedUnit[]] => [pair.source.data.id, []]));
  const seen = new Map<string, ReceivedUnit>();
  for (const unit of units) {
    const first = seen.get(unit.id);
    const list = own.get(unit.id.slice(0, Math.max(unit.id.lastIndexOf('#'), 0)));
    if (first) messages.push(unitTwice(unit, first.line));
    else if (list) list.push(unit);
    else messages.push(unknownUnit(unit));
    seen.set(unit.id, unit);
  }
  const translations = pairs.flatMap((pair) => {
    const found = own.get(pair.source.data.id) ?? [];
    if (found.length === 0) return [];
    const { translation, messages: told } = receiveDocument(found, pair, reception);
    append(messages, told);
    return translation ? [translation] : [];
  });
  return { translations: messages.some(({ fatal }) => fatal) ? [] : translations, messages };
}
