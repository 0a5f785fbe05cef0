/** What a reader keeps: a text, or a passage of it. */

export interface ListEntry {
  readonly paper: string;
  /** ISO; of an issue of several days the first. */
  readonly date: string;
  /** The last of several days; empty of one. */
  readonly until: string;
  /** Labels of the pages, as printed; of a passage its own. */
  readonly page: string;
  readonly title: string;
  /** The passage as received; empty of a whole text. */
  readonly text: string;
  /** What the reader noted. */
  readonly note: string;
  /** Day of saving, ISO. */
  readonly saved: string;
  /** One name a line. */
  readonly authors: string;
  readonly place: string;
  readonly issn: string;
  /** Of title and paper. */
  readonly language: string;
  /** Of the passage. */
  readonly textLanguage: string;
  /** The headline that a translated one is of; empty of a text in its own language. */
  readonly original: string;
  /** Who answers for the translation; empty where that is a program. */
  readonly reviewer: string;
  /** Of the document, as records name it: `qdrb-2021-11-19-t1-04`. */
  readonly id: string;
  /** From the root of the archive: `qdrb/2021-11-19/t1-04/`. */
  readonly address: string;
  /** Of a passage its block, without its sign; empty of a whole text. */
  readonly anchor: string;
}

/** What a field can have to be. An address can lead nowhere but into the archive. */
const FIELD_KINDS = {
  any: /^/u,
  filled: /\S/u,
  day: /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/u,
  noDay: /^(?:\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))?$/u,
  language: /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/u,
  id: /^[\p{L}\p{N}_.-]+$/u,
  address: /^(?:[\p{L}\p{N}][\p{L}\p{N}_.-]*\/){3,4}(?:\?view=parallel)?$/u,
  anchor: /^[\p{L}\p{N}_.-]*$/u,
} as const;

export type FieldKind = keyof typeof FIELD_KINDS;

/** What each field has to be, in the order of the table. */
export const ENTRY_FIELDS: Readonly<Record<keyof ListEntry, FieldKind>> = {
  paper: 'filled',
  date: 'day',
  until: 'noDay',
  page: 'any',
  title: 'filled',
  text: 'any',
  note: 'any',
  saved: 'day',
  authors: 'any',
  place: 'any',
  issn: 'any',
  language: 'language',
  textLanguage: 'language',
  original: 'any',
  reviewer: 'any',
  id: 'id',
  address: 'address',
  anchor: 'anchor',
};

export const FIELD_NAMES = Object.keys(ENTRY_FIELDS) as readonly (keyof ListEntry)[];

/** Gives the first field of a value that is not what it has to be; `null` of an entry. */
export function wrongField(value: Readonly<Record<string, unknown>>): keyof ListEntry | null {
  const isRight = (name: keyof ListEntry): boolean => {
    const field = value[name];
    return typeof field === 'string' && FIELD_KINDS[ENTRY_FIELDS[name]].test(field);
  };
  return FIELD_NAMES.find((name) => !isRight(name)) ?? null;
}

/** What makes two entries one: the place, and the words. */
export type EntryIdentity = Pick<ListEntry, 'id' | 'anchor' | 'text'>;

/** Gives it as a text. */
export function keyOfEntry({ id, anchor, text }: EntryIdentity): string {
  return JSON.stringify([id, anchor, text]);
}

/** Gives where an entry leads, from the root of the archive. */
export function placeOfEntry({ address, anchor }: ListEntry): string {
  return address + (anchor === '' ? '' : `#${anchor}`);
}
