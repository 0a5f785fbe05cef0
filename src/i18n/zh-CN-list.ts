/** The words of the reader's list in Chinese. */
import { formatDayInChinese } from './dates.ts';
import { pageInWords } from './page-word.ts';

export const zhCNList = {
  heading: '我的摘录',
  description: '收入的文章和段落，可以写笔记、导出，再导入。只存在这个浏览器里，不会上传。',
  /** The button of an article, and what is said then. */
  keep: '收入摘录',
  drop: '移出摘录',
  /** The same of a selected passage, where there is less room. */
  keepPassage: '收入摘录',
  dropPassage: '移出摘录',
  kept: '已收入摘录。',
  dropped: '已移出摘录。',
  faults: {
    denied: '没有保存：浏览器不允许本站存储数据，请在浏览器设置里允许后再试。',
    noRoom: '没有保存：浏览器留给本站的空间已满，请先导出，再移出几条。',
    unread: '没有收入：未能读取本篇题录，请重试。',
  },
  needsScript: '摘录由浏览器里的脚本保存和显示，需要较新的浏览器、启用JavaScript，并从网站打开本页。',
  denied: '浏览器不允许本站存储数据，所以这里没有摘录；请在浏览器设置里允许后再试。',
  empty:
    '还没有摘录。打开一篇文章，在文末“引用与保存”里按“收入摘录”；或选中一段文字，按“收入摘录”。以前导出的CSV也可以导入。',
  count: (number: number): string => `共${number}条`,
  issue: (date: string, until: string): string => formatDayInChinese(date, until || null),
  /** Labels of pages, apart by commas. */
  pages: (labels: string): string => labels.split(', ').filter(Boolean).map(pageInWords).join('、'),
  saved: (date: string): string => `${formatDayInChinese(date)}收入`,
  note: '笔记',
  noteOf: (title: string): string => `《${title}》的笔记`,
  remove: '移出',
  removeOf: (title: string): string => `移出《${title}》`,
  removed: (title: string): string => `已移出《${title}》。`,
  clear: '全部移出',
  clearAsked: (number: number): string =>
    `要移出全部${number}条摘录吗？笔记也会一起移出，不能恢复；需要的话请先导出CSV。`,
  cleared: '已全部移出。',
  exports: '导出',
  markdown: 'Markdown文本',
  import: '导入CSV',
  forms: 'CSV可以用电子表格打开，也可以再导入；BibTeX供文献管理软件使用，Markdown供写作使用。',
  imported: (added: number, same: number): string =>
    same === 0 ? `已导入${added}条。` : `已导入${added}条，另有${same}条原来已有，没有重复收入。`,
  file: '我的摘录',
  /** What is wrong with a file; the list stays as it was. */
  problem: (file: string, problem: string): string => `没有导入“${file}”，原有摘录没有变动：${problem}`,
  problems: {
    unreadable: '读不出这个文件，请重新选择。',
    encoding: '文件不是UTF-8编码。请在电子表格里另存为“CSV UTF-8”，再导入。',
    quotes: (line: number): string => `第${line}行的引号不成对。请对照导出的文件改好，再导入。`,
    column: (line: number, column: string): string =>
      `第${line}行应是列名，以逗号隔开，其中缺少“${column}”一列。请对照导出的文件补上，再导入。`,
    cells: (line: number, found: number, expected: number): string =>
      `第${line}行应有${expected}列，实有${found}列。请对照导出的文件改好，再导入。`,
    field: (line: number, column: string, expected: string): string =>
      `第${line}行“${column}”一列应是${expected}。请改好，再导入。`,
  },
  /** By the kind of a column. */
  expected: {
    any: '文字',
    filled: '文字，不能空着',
    day: '年-月-日，如2021-11-19',
    noDay: '年-月-日，如2021-11-19，或空着',
    language: '语言代码，如zh-CN',
    id: '编号，如qdrb-2021-11-19-t1-04',
    address: '本档里的地址，如qdrb/2021-11-19/t1-04/',
    anchor: '段落编号，如m3，或空着',
  },
};
