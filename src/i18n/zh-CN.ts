/** The interface in Chinese. Its shape is the contract of every other language. */
import { pageInWords } from './page-word.ts';
import { zhCNCitation } from './zh-CN-citation.ts';
import { zhCNCheck } from './zh-CN-check.ts';
import { zhCNCoverage } from './zh-CN-coverage.ts';
import { zhCNGlossary } from './zh-CN-glossary.ts';
import { zhCNKeys } from './zh-CN-keys.ts';
import { zhCNList } from './zh-CN-list.ts';
import { zhCNLists } from './zh-CN-lists.ts';
import { zhCNMarks } from './zh-CN-marks.ts';
import { zhCNPageView } from './zh-CN-page-view.ts';
import { zhCNSearch } from './zh-CN-search.ts';
import { zhCNStatus } from './zh-CN-status.ts';

export const zhCN = {
  site: {
    name: '版面',
    tagline: '中文报纸文字档案',
    description: '报纸的文字，一版一版、一篇一篇地存档：可阅读，可检索，可引用。',
  },
  /** Name of this language, in this language. */
  language: '中文',
  /** Name of this language in Open Graph, with the place where it is so written. */
  openGraph: 'zh_CN',
  navigation: {
    label: '主导航',
    skip: '跳到正文',
    home: '首页',
    titles: '篇目',
    terms: '索引',
    glossary: '术语',
    search: '检索',
    about: '关于',
    breadcrumb: '当前位置',
  },
  origin: {
    issue: (paper: string, day: string): string => `文字录自《${paper}》${day}，照收到的文件逐字保存。`,
    archive: '文字录自所收各报，照收到的文件逐字保存。',
    proof: '来源与校验',
  },
  ...zhCNLists,
  /** A second issue of one day. */
  issueNumber: (number: string): string => `当日第${number}期`,
  /** A page as it is called in print: 特1版, 第01版：要闻, 第四、五版, 头版. */
  pageLabel: (label: string, section?: string): string =>
    `${pageInWords(label)}${section === undefined ? '' : `：${section}`}`,
  count: {
    issues: (count: number): string => `${count}期`,
    pages: (count: number): string => `${count}版`,
    highlights: (count: number): string => `${count}篇`,
    measures: (count: number): string => `${count}条举措`,
  },
  wholeIssue: {
    heading: '通读本期',
    contents: '本期目录',
    description: (name: string, date: string): string => `${name}${date}全部各版的文字，一页读完。`,
  },
  page: {
    chooser: '各版',
    previous: '上一版',
    next: '下一版',
    all: (count: number): string => `全部${count}版`,
    contents: '本版目录',
    contentsBriefly: '本版目录',
    more: '全文',
    marker: '版头原文',
  },
  highlight: {
    characters: (number: number): string => `${number}字`,
    words: (number: number): string => `${number}词`,
    minutes: (number: number): string => `约${number}分钟`,
    neighbours: '前后篇',
    previous: '上一篇',
    next: '下一篇',
    /** Each but the heading stands right before the names that it tells. */
    related: { heading: '相关文章', subject: '同一单位：', named: '都提到', between: '、' },
    captionNote: '原版此处有照片，本档只存说明',
    unclassifiedNote: '此段性质未定，依原样保留',
    linkToMeasure: (number: string): string => `举措${number}的永久链接`,
    linkToBlock: (number: string): string => `第${number}段的永久链接`,
  },
  /** A text beside its translation. */
  bilingual: {
    /** Opens the source below a translated block; in the language of the source. */
    original: '原文',
    views: '语言',
    parallel: '对照',
    /** Who answers for it. */
    by: { machine: '机器翻译', reviewed: '经人审阅' },
    status: (language: string, by: string, current: number, blocks: number): string =>
      `${language}译文：${by}，${blocks} 段（含标题）中 ${current} 段与原文相符；以原文为准`,
    /** Follows the source of words that are quoted from a translation; `null` where no person has reviewed it, `true` where a text that they are of has changed. */
    quoted: (language: string, reviewer: string | null, isStale: boolean): string =>
      `（${language}译文：${reviewer === null ? '机器翻译' : `${reviewer}审阅`}${isStale ? '，译后原文有变' : ''}；以原文为准）`,
    stale: '原文在翻译之后有变',
    missing: '此段未译',
  },
  status: zhCNStatus,
  /** An article on several pages, and what jump lines say of it. */
  halves: {
    label: '跨版文章',
    from: (page: string): string => `接${page}`,
    on: (page: string): string => `下转${page}`,
    whole: '读全文',
    /** The half before, and the one behind. */
    withdrawn: { from: '前文已撤下', on: '续文已撤下' },
    /** Where a jump line names a page that lacks lines, and nothing there is joined to it. */
    withheld: (page: string): string => `${page}有文字不予收录，本文所指的可能在其中`,
    otherIssue: { from: '前文在另一期', on: '续文在另一期' },
    seam: (page: string): string => `以下续文，见${page}`,
    named: (title: string, note: string): string => `${title}（${note}）`,
    between: '、',
  },
  terms: {
    heading: '索引',
    description:
      '文中的文件与书名（书名号内）、提法与名称（引号内）、单位与地点，按拼音排列，各自链接到所在的举措与段落。',
    /** Of what stands in the marks 《》 and “”, nothing more is known. */
    kinds: { document: '文件与书名', initiative: '提法与名称', organisation: '单位', place: '地点' },
    letters: '拼音首字母',
    none: '索引中没有这一类。',
    frequent: '以下是见于最多文章的条目。全部条目按拼音：',
    more: (count: number): string => `另有${count}篇，检索全部`,
  },
  glossary: zhCNGlossary,
  check: zhCNCheck,
  coverage: zhCNCoverage,
  search: zhCNSearch,
  keys: zhCNKeys,
  pageView: zhCNPageView,
  /** How a reader wants to read; `usual` is the choice that is made already. */
  display: {
    /** What a narrow bar has room for is the end of the whole. */
    summary: { whole: '阅读设置', narrow: '阅读设置' },
    choices: {
      size: { label: '字号', values: { small: '小', usual: '中', large: '大', huge: '特大' } },
      theme: { label: '明暗', values: { usual: '随系统', light: '浅色', dark: '深色' } },
      face: { label: '正文字体', values: { usual: '默认', serif: '宋体', sans: '黑体' } },
      punctuation: { label: zhCNMarks.label, values: zhCNMarks.values },
      characters: { label: '字形', values: { usual: '简体', traditional: '繁体' } },
      glossary: { label: '术语提示', values: { usual: '显示', off: '不显示' } },
    },
    note: '标点与字形只改变显示；引文与链接一律用收到的原文。',
    notices: {
      characters: '繁体字由程序自动转换，仅供阅读；引文仍用原文。',
    },
  },
  marks: zhCNMarks,
  citation: zhCNCitation,
  list: zhCNList,
  quote: {
    source: (title: string, paper: string, date: string, page: string): string =>
      `——《${title}》，${paper}，${date}，${page}`,
  },
  about: {
    heading: '关于',
    description: '这份档案存了什么，怎样存，怎样引用。',
    whatHeading: '这是什么',
    what: '这份档案收存报纸的文字。每一版、每一篇文章各有一个固定网址，每一段各有固定编号；收到的文字一字不改，包括原有的半角标点与空格；标点在屏幕上按规范显示为全角，可改为原样。',
    notHeading: '不收什么',
    not: '没有版面图像，也没有照片；原文只留下图片说明的，照录说明并注明。有译文的文章注明由谁译出，原文与译文并存；其余以原文显示。',
    linkHeading: '怎样引用一条举措',
    link: '文章中以短句开头的段落是一条“举措”，页边标有序号。指向或选中该段时出现的“#”就是它的永久链接。',
    sourceHeading: '来源与校验',
    source: '每期收到的文件及其 SHA-256 校验值：',
    partSource: '每期收到的文件及其 SHA-256 校验值载于该期的页面。最新的是：',
    rightsHeading: '权利',
  },
  retired: {
    heading: '此处文字已撤下',
    description: '这个网址曾有一篇文字，现已撤下；这里说明缘由。',
    successor: '现在请读',
    /** Stands on the page of the paper in the place of the article. */
    onPage: '本版撤下的文章：',
  },
  /** Stands where lines of a text must not be kept. */
  withheld: (lines: number, reason: string): string => `原文有${lines}行不予收录：${reason}`,
  draft: {
    label: '草稿',
    notice: '这一期是草稿：版面、篇目与网址都可能变动，请勿引用或转发。',
  },
  notFound: {
    heading: '没有找到这个页面',
    text: '网址可能抄错了一个字。可以从首页、篇目或检索再找。',
    /** Shown where links can't be led home by a script. */
    noScript: '浏览器未启用脚本，本页的链接可能无效：请从网址末尾起逐段删去，直到出现首页。',
  },
  notice: {
    /** Shown where the text is not in the language of the interface, with the name of its own. */
    untranslated: (original: string): string => `此文尚无中文译文，以原文（${original}）显示。`,
    untranslatedList: (original: string): string => `尚无中文译文的标题以原文（${original}）显示。`,
    untranslatedTerms: (original: string): string =>
      `索引以原文（${original}）显示；有译名的，译名附在其后。`,
  },
};

export type Messages = typeof zhCN;
