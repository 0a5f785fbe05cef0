/** The import rules of the architecture, as data. */
export interface Rule {
  /** What stands in the folder. */
  readonly holds: string;
  /** Folders and files of `src/` that it may import, beside itself. */
  readonly imports: readonly string[];
  /** Why it may use Node and Astro; where it is left out, values come in and go out as arguments only. */
  readonly edge?: string;
}

/** One rule for each folder of `src/`, the more particular for the folders in it; `.` holds what Astro looks for there. */
export const RULES: Readonly<Record<string, Rule>> = {
  model: {
    holds: 'what an issue, its record and its published names are: the words of all others',
    imports: [],
  },
  i18n: { holds: 'the words of the interface', imports: ['model/language.ts'] },

  'split/join': { holds: 'jump lines → which articles of an issue go on in which', imports: ['model'] },
  'split/parse/text': { holds: 'bytes → lines', imports: ['model'] },
  'split/parse/lines': {
    holds: 'a line → a token, by its form and its neighbours; why stands in `reason.ts`',
    imports: ['model', 'split/join', 'split/parse/text', 'split/parse/reason.ts', 'split/parse/trace.ts'],
  },
  'split/parse/pages': {
    holds: 'markers → pages; an editor may correct a label',
    imports: [
      'model',
      'split/join',
      'split/parse/text',
      'split/parse/lines',
      'split/parse/reason.ts',
      'split/parse/correction.ts',
    ],
  },
  'split/parse/articles': {
    holds: 'tokens → articles; an editor may correct where one begins',
    imports: ['model', 'split/join', 'split/parse/lines', 'split/parse/reason.ts', 'split/parse/trace.ts'],
  },
  'split/parse': { holds: 'text → an issue: the order of the four folders in it', imports: ['model'] },
  'split/check': { holds: 'an issue → messages', imports: ['model', 'split/join'] },
  'split/emit': { holds: 'an issue → MDX', imports: ['model', 'split/join'] },
  'split/profile': { holds: 'accepted issues of a paper → how its lines look', imports: ['model'] },
  'split/registry': { holds: 'an issue and its published names → its permanent names', imports: ['model'] },
  verify: {
    holds: 'MDX → the source again: a proof, so it knows nothing of what it proves',
    imports: ['model'],
  },

  extract: { holds: 'a text → the things that it names', imports: ['model'] },
  archive: {
    holds: 'papers, issues, pages and articles as one linked tree, their addresses and their texts',
    imports: ['model', 'extract', 'i18n'],
  },
  translate: {
    holds:
      'a document and its translation → what stands, what lacks, what is wrong, and files for other tools',
    imports: ['model', 'extract', 'archive', 'split/emit'],
  },

  'search/text': {
    holds: 'characters → the words of the index: what build and browser share',
    imports: ['model/list.ts', 'model/ideographs.ts'],
  },
  'search/query': {
    holds: 'what is asked → what is found; no DOM',
    imports: ['search/text', 'model/list.ts'],
  },
  'search/check': {
    holds: 'a quotation → where each run of it stands in the archive, and how it differs; no DOM',
    imports: ['search/text', 'search/query', 'model/list.ts'],
  },
  'search/page': {
    holds: 'the search in the browser; what it adds to a page brings its looks along',
    imports: [
      'search/query',
      'search/check',
      'table',
      'archive/route.ts',
      'i18n/locale.ts',
      'model/half-width.ts',
      'model/longest-query.ts',
      'model/chinese-tag.ts',
      'reading/adopt-styles.ts',
      'reading/page-part.ts',
      'reading/save-file.ts',
      'reading/typing.ts',
      'styles',
    ],
  },
  'search/index': {
    holds: 'the texts of the archive → the files of the index',
    imports: ['model', 'search/text', 'archive', 'extract', 'files'],
    edge: 'it starts Pagefind and writes its files',
  },

  citation: { holds: 'what is cited → how a style or another program writes it', imports: [] },
  table: { holds: 'rows of cells ↔ files for spreadsheets', imports: [] },
  list: { holds: 'what a reader keeps: entries, and files of them', imports: ['citation', 'table'] },
  discovery: {
    holds: 'what is listed → the files by which others find it: feeds, sitemap, OpenSearch',
    imports: [],
  },
  'site/print': {
    holds: 'how a sheet, a headline and a line are set',
    imports: ['model', 'archive', 'i18n'],
  },
  'site/part': {
    holds: 'what several templates show',
    imports: ['model', 'extract', 'archive', 'i18n', 'citation', 'site/print'],
  },
  'site/page': {
    holds: 'what one template shows: a view model for each',
    imports: ['model', 'extract', 'archive', 'i18n', 'citation', 'discovery', 'site/print', 'site/part'],
  },
  'site/host': {
    holds: 'a built page → one that any static host can serve',
    imports: ['model', 'discovery/sitemap.ts'],
  },
  cards: {
    holds: 'the pictures of shared links',
    imports: ['site/print', 'files'],
    edge: 'it reads typefaces, and pictures of earlier builds',
  },
  reading: {
    holds: 'what a page does for its reader, in the browser',
    imports: ['model/term-note.ts', 'i18n/index.ts', 'list', 'styles'],
  },
  pages: {
    holds: "Astro's addresses",
    imports: ['archive', 'discovery', 'site', 'layouts', 'components', 'reading', 'styles'],
    edge: 'they ask Astro for its collections',
  },
  layouts: {
    holds: 'what surrounds every page',
    imports: ['site', 'components', 'styles'],
    edge: 'they are Astro files',
  },
  components: {
    holds: 'markup',
    imports: [
      'archive',
      'i18n',
      'citation',
      'site',
      'reading',
      'styles',
      'search/page/client.ts',
      'search/page/check.ts',
      'search/page/entry.ts',
    ],
    edge: 'they are Astro files',
  },
  styles: { holds: 'looks', imports: [] },

  report: {
    holds: 'what is said, on a terminal or as JSON',
    imports: ['model', 'i18n', 'split/parse', 'archive/translation-state.ts', 'translate'],
    edge: 'it writes to the terminal, in its language',
  },
  files: {
    holds: 'what lies on disk: read whole, written whole or not at all',
    imports: ['model', 'split', 'verify', 'extract', 'archive', 'translate', 'report'],
    edge: 'it reads and writes files',
  },
  cli: {
    holds: 'the commands',
    imports: ['model', 'i18n', 'split', 'translate', 'files', 'report'],
    edge: 'they are started by people',
  },
  integrations: {
    holds: 'what Astro calls',
    imports: [
      'model',
      'i18n',
      'archive',
      'files',
      'report',
      'cards',
      'discovery',
      'search/index',
      'site/host',
      'site/print',
    ],
    edge: 'Astro calls it',
  },
  '.': {
    holds: 'the collections, where Astro looks for them',
    imports: ['model', 'extract', 'integrations'],
    edge: 'Astro reads it',
  },
};

interface Exception {
  readonly file: RegExp;
  readonly imports: RegExp;
  readonly why: string;
}

/** What single files may import beyond their folder's rule, and why. */
export const EXCEPTIONS: readonly Exception[] = [
  {
    file: /^archive\/(?:open|read-text)\.ts$/u,
    imports: /^(?:astro(?:[:/].*)?|node:fs\/promises)$/u,
    why: 'the places that ask Astro for its collections and read MDX: a text is read when it is asked for, and not before',
  },
  {
    file: /^archive\/block-digest\.ts$/u,
    imports: /^node:crypto$/u,
    why: 'a digest is a value of its text, as any pure function gives; the platform only knows how to compute it',
  },
];
