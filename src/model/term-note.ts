/** What a note says of a term: its name, its pinyin, its rendering, what it is, and in how many places it stands. */
export type TermNote = readonly [
  name: string,
  pinyin: string,
  rendering: string,
  gloss: string,
  uses: string,
];

/** The file of notes: by the anchor of a term. */
export type TermNotes = Readonly<Record<string, TermNote>>;
