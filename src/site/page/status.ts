/** How far the texts of the archive are translated: by issue and article, of many issues by year. */
import type { Locale, Messages } from '../../i18n/index.ts';
import { messagesOf } from '../../i18n/index.ts';
import {
  allDocumentsOf,
  issuesToTranslate,
  languagesTranslatedTo,
  readStatesOf,
  type ReadState,
} from '../../archive/read-states.ts';
import { route } from '../../archive/route.ts';
import type { Crumb } from '../../archive/trail.ts';
import { dayCrumb, formatPage, publicationCrumb } from '../../archive/trail.ts';
import { titleIn } from '../../archive/translations.ts';
import { sumOfStates, type DocumentStatus } from '../../archive/translation-state.ts';
import type { IssueNode } from '../../archive/tree.ts';
import type { Shell } from '../part/shell.ts';
import { describeShell, noticeOf } from '../part/shell.ts';
import { sectionNameplate } from '../print/nameplate.ts';
import type { ArchiveProps, Path } from './paths.ts';
import { archivePaths } from './paths.ts';
import { yearsOfStates, type YearOfStates } from '../part/year-states.ts';

export interface StatusView {
  readonly shell: Shell;
  readonly languages: readonly LanguageStatus[];
}

/** What was translated into one language. */
export interface LanguageStatus {
  readonly language: string;
  readonly heading: string;
  readonly sum: string;
  /** Those that have room: what is not finished, then the newest. */
  readonly issues: readonly IssueStatus[];
  /** All of it in sums, where issues are left out. */
  readonly years: readonly YearOfStates[];
}

export interface IssueStatus extends Crumb {
  readonly sum: string;
  readonly rows: readonly StatusRow[];
}

export interface StatusRow {
  /** `qdrb/2021-11-19/t1-03` */
  readonly document: string;
  /** `t1-03` */
  readonly name: string;
  readonly path: string;
  readonly title: string;
  readonly language: string;
  readonly status: DocumentStatus;
  readonly state: string;
  /** `14 of 14` */
  readonly blocks: string;
  /** What is stale and what lacks, where something of it is translated; else empty. */
  readonly rest: string;
}

/** Documents that are listed one by one, of each language: some 20 KB, compressed. */
const ROOM_FOR_STATES = 600;

/** Gives the paths of the page: none where nothing is translated. */
export function statusPaths(archive: ArchiveProps['archive']): Path<ArchiveProps>[] {
  const issues = archive.flatMap((node) => node.issues);
  return languagesTranslatedTo(issues).length > 0 ? archivePaths(archive) : [];
}

/** Gives the page of what is translated; rejects where a text can't be read. */
export async function viewStatus(
  { locale, archive }: ArchiveProps,
  site: URL | undefined,
): Promise<StatusView> {
  const { status: words } = messagesOf(locale);
  const path = route.status(locale);
  const targets = languagesTranslatedTo(archive.flatMap(({ issues }) => issues));
  const languages = await Promise.all(
    targets.map((language) => ofLanguage(locale, language, issuesToTranslate(archive, language))),
  );
  const shown = languages.flatMap(({ issues }) => issues.flatMap(({ rows }) => rows));
  return {
    shell: describeShell({
      locale,
      path,
      title: [words.heading],
      description: words.description,
      site,
      trail: [{ label: words.heading, path }],
      nameplate: sectionNameplate(words.heading, words.description),
      notice: noticeOf(
        locale,
        'untranslatedList',
        shown.map(({ language }) => language),
      ),
    }),
    languages,
  };
}

/** An issue of which something is translated, with its documents. */
export interface BegunIssue {
  readonly issue: IssueNode;
  readonly states: readonly ReadState[];
}

async function ofLanguage(
  locale: Locale,
  language: string,
  issues: readonly IssueNode[],
): Promise<LanguageStatus> {
  const { status: words } = messagesOf(locale);
  const begun = await Promise.all(
    issues
      .filter((issue) => languagesTranslatedTo([issue]).includes(language))
      .map(async (issue): Promise<BegunIssue> => ({ issue, states: await readStatesOf(issue, language) })),
  );
  const listed = withinRoom(begun);
  const { whole, of } = sumOfStates(begun.flatMap(({ states }) => states));
  const documents = issues.reduce((sum, issue) => sum + allDocumentsOf(issue).length, 0);
  return {
    language,
    heading: words.into(new Intl.DisplayNames(locale, { type: 'language' }).of(language) ?? language),
    sum: words.sum(documents, whole, of.reviewed),
    issues: listed.map((one) => issueStatus(locale, one)),
    years:
      listed.length < issues.length
        ? yearsOfStates(locale, issues, new Map(begun.map(({ issue, states }) => [issue, states])))
        : [],
  };
}

/** Gives the issues that have room: first those that are not finished, then the newest. */
export function withinRoom(begun: readonly BegunIssue[]): BegunIssue[] {
  const isWhole = ({ states }: BegunIssue): boolean =>
    states.every(({ blocks, current }) => blocks === current);
  const wanted = begun.toSorted(
    (one, other) =>
      Number(isWhole(one)) - Number(isWhole(other)) ||
      Number(one.issue.date < other.issue.date) - Number(one.issue.date > other.issue.date),
  );
  let left = ROOM_FOR_STATES;
  return wanted.filter(({ states }, index) => {
    left -= states.length;
    return index === 0 || left >= 0;
  });
}

function issueStatus(locale: Locale, { issue, states }: BegunIssue): IssueStatus {
  const { inOneLine, status: words } = messagesOf(locale);
  const day = dayCrumb(locale, issue);
  const { documents, whole, of } = sumOfStates(states);
  return {
    label: inOneLine(publicationCrumb(locale, issue.publication).label, day.label),
    path: day.path,
    sum: words.sum(documents, whole, of.reviewed),
    rows: states.map((state) => statusRow(locale, words, state)),
  };
}

function statusRow(
  locale: Locale,
  words: Messages['status'],
  { document, entry, status, blocks, current, stale, missing }: ReadState,
): StatusRow {
  const { data } = entry;
  const name = data.kind === 'page' ? data.page.slug : data.slug;
  const title = titleIn(locale, entry);
  const isNamed = data.kind === 'highlight' || data.headline.length > 0;
  return {
    ...{ document, name, status },
    path: route.document(locale, data, name),
    title: isNamed ? title.text : formatPage(locale, data.page),
    language: title.language,
    state: words.states[status].name,
    blocks: words.ofBlocks(current, blocks),
    rest: [
      ...(stale > 0 ? [words.stale(stale)] : []),
      ...(missing > 0 && status !== 'none' ? [words.missing(missing)] : []),
    ].join(messagesOf(locale).halves.between),
  };
}
