/** Who talks in an interview or a conversation: names that come again before a colon. */
import type { Token } from '../lines/token.ts';

/** Characters of who talks at the most; a guess: a name, or what somebody is. */
const LONGEST_SPEAKER = 8;

/** Tells of a line whether somebody in a conversation says it: 裘小敏：平均六十来个。 */
export type IsTalk = (token: Token) => boolean;

/** Gives how to tell what is said: its speaker opens two of the lines at the least. */
export function talkAmong(tokens: readonly Token[]): IsTalk {
  const times = new Map<string, number>();
  for (const token of tokens) {
    const speaker = speakerOf(token);
    if (speaker !== null) times.set(speaker, (times.get(speaker) ?? 0) + 1);
  }
  return (token) => (times.get(speakerOf(token) ?? '') ?? 0) > 1;
}

function speakerOf({ kind, text }: Token): string | null {
  if (kind !== 'prose') return null;
  const colon = text.slice(0, LONGEST_SPEAKER + 1).search(/[:：]/u);
  return colon > 0 ? text.slice(0, colon) : null;
}
