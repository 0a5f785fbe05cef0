/** What came back for terms × the glossary as it is → what changes in it. Nothing that stands there is lost. */
import type { Glossary, GlossaryTerm } from '../../model/glossary.ts';
import type { Message } from '../../model/message.ts';
import { asCell, tableComment } from './glossary-table.ts';
import { alteredRemark, lostNames, termTwice, unknownTerm } from './terms-message.ts';
import type { ReceivedTerm } from './received-term.ts';

/** A field of a term that is to have another value. */
export interface TermEdit {
  readonly index: number;
  readonly path: readonly string[];
  readonly value: string | readonly string[];
}

const GLOSS = ['gloss'] as const;

interface MergedTerms {
  /** None where there is a message. */
  readonly edits: readonly TermEdit[];
  readonly messages: readonly Message[];
}

/** Gives what becomes of a glossary; all terms are looked at before any is taken. */
export function mergeTerms(received: readonly ReceivedTerm[], terms: Glossary): MergedTerms {
  const places = new Map(
    terms.flatMap(({ zh, also }, index) =>
      [zh, ...also].map((name): [string, number] => [asCell(name), index]),
    ),
  );
  const messages: Message[] = [];
  const edits = new Map<string, TermEdit>();
  const seen = new Map<string, string>();
  for (const own of received) {
    const index = places.get(asCell(own.id));
    const term = index === undefined ? undefined : terms[index];
    const problem = term ? termProblem(own, term) : unknownTerm(own);
    if (problem) messages.push(problem);
    if (problem || !term || index === undefined) continue;
    const said = JSON.stringify([own.texts, own.lists, own.gloss]);
    if ((seen.get(term.zh) ?? said) !== said) messages.push(termTwice(own));
    seen.set(term.zh, said);
    for (const edit of editsOf(own, term, index)) edits.set([index, ...edit.path].join('.'), edit);
  }
  return { edits: messages.length > 0 ? [] : [...edits.values()], messages };
}

/** Gives why what a file says of a term can't be taken; `null` where it can. */
function termProblem(own: ReceivedTerm, term: GlossaryTerm): Message | null {
  if (own.remark !== null) return own.remark === tableComment(term) ? null : alteredRemark(own);
  if (own.id !== term.zh) return unknownTerm(own);
  const lost = (['also', 'forms', 'avoid'] as const).flatMap((name) => {
    const standing = own.lists[name] ?? [];
    return term[name].filter((each) => !standing.includes(each));
  });
  return lost.length > 0 ? lostNames(own, lost) : null;
}

function editsOf(
  { texts, lists, gloss, remark }: ReceivedTerm,
  term: GlossaryTerm,
  index: number,
): TermEdit[] {
  const shown = remark === null ? (value: unknown) => value : (value: unknown) => asCell(String(value));
  const changes = (said: object, standing: object, above: readonly string[]): TermEdit[] => {
    const values = new Map<string, unknown>(Object.entries(standing));
    return Object.entries(said as Record<string, TermEdit['value']>)
      .filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(shown(values.get(name))))
      .map(([name, value]) => ({ index, path: [...above, name], value }));
  };
  return [...changes({ ...texts, ...lists }, term, []), ...changes(gloss, term.gloss, GLOSS)];
}
