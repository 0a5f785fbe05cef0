/** What an article tells of: the body whose work it reports, and the named things of its text. */
import type { Gazetteer } from '../extract/gazetteer.ts';
import { findTerms, type NamedKind, type NamedTerm } from '../extract/terms.ts';
import type { HighlightFrontmatter } from '../model/frontmatter.ts';
import type { DocumentText } from './text.ts';

/** A named thing of an article; `subject` is the body whose work it reports. */
export interface Mention {
  readonly kind: NamedKind | 'subject';
  /** Bodies and places under their main name, all else as written. */
  readonly text: string;
}

/** Gives what finds the mentions of an article: each once, the subject first. */
export function findMentions(
  gazetteer: Gazetteer,
): (data: HighlightFrontmatter, text: Pick<DocumentText, 'head' | 'body'>) => Mention[] {
  const termsIn = findTerms(gazetteer);
  return (data, { head, body }) => {
    const subjects = subjectsOf(data.organisation?.text ?? '', termsIn);
    const named = [...head.filter(({ role }) => role !== 'organisation'), ...body]
      .flatMap(({ text }) => termsIn(text, ''))
      .filter(({ kind, text }) => kind !== 'organisation' || !subjects.includes(text));
    const mentions = [...subjects.map((text) => ({ kind: 'subject' as const, text })), ...named];
    return [...new Map(mentions.map(({ kind, text }) => [`${kind} ${text}`, { kind, text }])).values()];
  };
}

/** A line may name several bodies (青岛市委统战部、市工商联); one that no list knows stands for itself. */
function subjectsOf(line: string, termsIn: (text: string, role: string) => NamedTerm[]): string[] {
  if (!line) return [];
  const known = termsIn(line, '').filter(({ kind }) => kind === 'organisation');
  return known.length > 0 ? [...new Set(known.map(({ text }) => text))] : [line];
}
