/** Blocks of a page → the named things they name. Extraction only: nothing is guessed. */
import { findNames, type FoundName, type Gazetteer } from './gazetteer.ts';
import { findDocuments, findInitiatives } from './quoted.ts';

/** Kinds of named things, in the order of lists: titles 《…》 of documents and other works, quoted names “…”, bodies, places. */
export const NAMED_KINDS = ['document', 'initiative', 'organisation', 'place'] as const;
export type NamedKind = (typeof NAMED_KINDS)[number];

export interface NamedTerm {
  readonly kind: NamedKind;
  /** As written; bodies and places under their main name. */
  readonly text: string;
  /** As written, always. */
  readonly written: string;
}

/** Gives what finds the terms of a block: each once, in the order of kinds. */
export function findTerms(gazetteer: Gazetteer): (text: string, role: string) => NamedTerm[] {
  const findPlaces = findNames(gazetteer.places);
  const findOrganisations = findNames(gazetteer.organisations);
  return (text, role) => {
    const asWritten = (name: string): FoundName => ({ name, written: name });
    const found: Record<NamedKind, readonly FoundName[]> = {
      document: findDocuments(text).map(asWritten),
      initiative: findInitiatives(text).map(asWritten),
      // The line that names the body whose work is reported names it in whole.
      organisation: role === 'organisation' ? [asWritten(text)] : findOrganisations(text),
      place: findPlaces(text),
    };
    return NAMED_KINDS.flatMap((kind) =>
      [...new Map(found[kind].map((one) => [one.written, one])).values()].map(({ name, written }) => ({
        kind,
        text: name,
        written,
      })),
    );
  };
}
