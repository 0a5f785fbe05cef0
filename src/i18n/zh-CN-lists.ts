/** Words of days, and of the pages that lead to issues, in Chinese. */
import {
  formatDateInChinese,
  formatDateOfYearInChinese,
  formatDayInChinese,
  formatDayOfYearInChinese,
} from './dates.ts';

export const zhCNLists = {
  date: formatDateInChinese,
  /** A day without its weekday, or a month (`2021-11`). */
  day: formatDayInChinese,
  /** A day where the year is known. */
  dateOfYear: formatDateOfYearInChinese,
  /** The same without its weekday, or a month (`2021-11`). */
  dayOfYear: formatDayOfYearInChinese,
  /** A place in the archive, from the widest step to the nearest: paper, day, page. */
  inOneLine: (...steps: string[]): string => steps.join(' '),
  /** The same place on two lines: the step that another follows. */
  followed: (step: string): string => step,
  yearLabel: (year: string): string => `${year}年`,
  /** The first and the last year of a paper. */
  span: (first: string, last: string): string => (first === last ? `${first}年` : `${first}–${last}年`),
  /** From Monday, as they head the columns of a calendar. */
  weekdays: ['一', '二', '三', '四', '五', '六', '日'],
  weekdayNames: ['星期一', '星期二', '星期三', '星期四', '星期五', '星期六', '星期日'],
  home: {
    allIssues: '往期',
    readIssue: '读最新一期',
    morePages: (count: number): string => `其余${count}版`,
  },
  publication: {
    place: '出版地',
    publisher: '出版者',
    issn: 'ISSN',
    rights: '权利',
    description: (name: string): string => `${name}的存档：各期、各版与各篇的文字。`,
    latest: '最新一期',
    years: '历年',
    calendar: '日历',
  },
  /** Leads to the issue of a day; `none` stands before the days that are nearest. */
  goToDay: { label: '去某日', go: '前往', none: '{day}没有收录。最近的：' },
  year: {
    description: (name: string, year: string): string => `${name}${year}年各期：日历与要目。`,
    neighbours: '前后年份',
  },
  issue: {
    neighbours: '前后两期',
    previous: '上一期',
    next: '下一期',
    source: '收到的文件',
    description: (name: string, date: string): string => `${name}${date}的存档：各版要目与全文。`,
  },
  titles: {
    heading: '篇目',
    description: '全部文章及其举措，按期、按版排列。',
    partDescription: '最新各期的文章及其举措，按期、按版排列；更早的各期见各年。',
    others: '其余各期',
  },
};
