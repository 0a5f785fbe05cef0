/** What the archive has and has not, in Chinese. */
import { pageInWords } from './page-word.ts';

export const zhCNCoverage = {
  heading: '收录范围',
  /** A page, or those that follow each other as one label: 特1–特4. */
  page: (label: string): string => pageInWords(label),
  pagesBetween: '、',
  /** Of one issue, its day and its pages. */
  one: (day: string, pages: string): string => `收录1期：${day}（${pages}）；其余日期未收。`,
  /** Of several, how many they are and between which days. */
  several: (issues: number, first: string, last: string): string =>
    `收录${issues}期，${betweenInChinese(first, last)}；其余日期未收。`,
  missing: (day: string, pages: string): string => `${day}缺${pages}`,
  missingBetween: '；',
  /** Issues with missing pages; of more than are listed, how many. */
  gaps: (listed: string, more: number): string =>
    `缺版：${listed}${more > 0 ? `；另有${more}期有缺版` : ''}。`,
  /** What there is, and what is missing of it. */
  both: (days: string, gaps: string): string => days + gaps,
  /** Stands below a count of hits: in how many issues they were looked for. */
  searched: {
    one: (day: string): string => `在1期中检索：${day}；其余日期未收。`,
    several: (issues: number, papers: number, first: string, last: string): string =>
      `在${papers > 1 ? `${papers}种报纸的` : ''}${issues}期中检索，${betweenInChinese(first, last)}；其余日期未收。`,
  },
  /** Of an archive without an issue. */
  empty: '尚未收录任何一期。',
};

function betweenInChinese(first: string, last: string): string {
  return first === last ? `都在${first}` : `在${first}与${last}之间`;
}
