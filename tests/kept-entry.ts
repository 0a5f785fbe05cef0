/** Entries of a reader's list, for tests: a passage of the first issue, and whatever differs. */
import type { ListEntry } from '../src/list/entry.ts';

/** Where the archive of the tests stands. */
export const ROOT = 'https://archive.example/banmian/';

/** Gives an entry with these facts instead of its own. */
export function keptEntry(other: Partial<ListEntry> = {}): ListEntry {
  return {
    paper: '青岛日报',
    date: '2021-11-19',
    until: '',
    page: '特1',
    title: '健全干部担当作为激励保护机制',
    text: '树立重实干重实绩的用人导向。',
    note: '',
    saved: '2026-11-30',
    authors: '',
    place: '山东青岛',
    issn: '',
    language: 'zh-CN',
    textLanguage: 'zh-CN',
    original: '',
    reviewer: '',
    id: 'qdrb-2021-11-19-t1-04',
    address: 'qdrb/2021-11-19/t1-04/',
    anchor: 'm3',
    ...other,
  };
}

/** Texts that would be something else in a table, in TeX, in Markdown or in a page. */
export const HOSTILE_TEXT = [
  '=HYPERLINK("https://evil.example","x")',
  "'=1+1",
  '","',
  '两行\n一段 "引号"',
  '<img src=x onerror=alert(1)>',
  String.raw`100% & $5_#1 ~ ^ \ {一} }`,
  '[x](javascript:alert(1)) `code` **b** | # h',
] as const;
