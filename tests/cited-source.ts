/** Something that is cited, for tests: an article of the first issue, and whatever differs. */
import type { CitedSource } from '../src/citation/source.ts';

/** Gives an article with these facts instead of its own. */
export function citedArticle(other: Partial<CitedSource> = {}): CitedSource {
  return {
    id: 'qdrb-2021-11-19-t1-04',
    title: '健全干部担当作为激励保护机制 营造激浊扬清干事创业浓厚氛围',
    titles: {},
    authors: [],
    paper: '青岛日报',
    place: '山东青岛',
    issn: null,
    date: '2021-11-19',
    until: null,
    pages: ['特1'],
    language: 'zh-CN',
    address: 'https://archive.example/qdrb/2021-11-19/t1-04/',
    translation: null,
    ...other,
  };
}

/** Gives the English translation of it. */
export function citedTranslation(other: Partial<CitedSource> = {}): CitedSource {
  const { title, ...article } = citedArticle();
  return {
    ...article,
    id: `${article.id}-en`,
    title: 'Building a sound mechanism for “four new” officials',
    paper: 'Qingdao Daily',
    place: 'Qingdao',
    language: 'en',
    address: 'https://archive.example/en/qdrb/2021-11-19/t1-04/',
    translation: { original: title, reviewer: null },
    ...other,
  };
}
