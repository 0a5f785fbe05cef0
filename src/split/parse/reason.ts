/**
 * Why the splitter decided as it did: every reason it can give, in both languages.
 * `inspect` shows them beside each line; a decision without a reason does not compile.
 */
import type { Words } from '../../model/message.ts';

export const REASONS = {
  edited: { 'zh-CN': '编辑在 .yaml 中指定', en: 'the editor says so in the .yaml' },

  'marker-dated': { 'zh-CN': '版次标记，带日期', en: 'a page marker with its date' },
  'marker-named': { 'zh-CN': '版次标记，带报名', en: 'a page marker with the paper’s name' },
  'marker-bare': { 'zh-CN': '版次标记，无报名与日期', en: 'a page marker by its form alone' },
  'marker-joined': {
    'zh-CN': '版次标记，单看也可能是句子或名称；另有同样的标记，或在全文开头',
    en: 'a page marker that could be a sentence or a name by itself: others are like it, or it opens the text',
  },
  'marker-stamp': { 'zh-CN': '标题下方的版次标记', en: 'a page marker below its headline' },
  'marker-masthead': {
    'zh-CN': '报头之下有文章，其后另有版次标记',
    en: 'a masthead with articles below it, before the first page marker',
  },
  'marker-none': { 'zh-CN': '全文没有版次标记', en: 'the text has no page marker' },
  'marker-again': {
    'zh-CN': '与当前版相同的标记，不另起一版',
    en: 'the marker of this page again: opens none',
  },
  'page-list': { 'zh-CN': '各版目录，后文另有标记', en: 'a list of pages: their markers follow below' },
  masthead: { 'zh-CN': '报头：报名、日期或期号', en: 'a masthead: name, date or number of the paper' },
  rule: { 'zh-CN': '一行符号，隔开文章', en: 'a rule of signs between articles' },
  'no-column': { 'zh-CN': '专栏名为空', en: 'the place of a column’s name, empty' },
  contact: { 'zh-CN': '地址、电话一类', en: 'an address or a phone number' },
  'jump-line': {
    'zh-CN': '转版、接版或参见提示',
    en: 'says on which page the article goes on, began or has more',
  },

  'corrected-start': { 'zh-CN': '编辑指定由此开篇', en: 'the editor starts an article here' },
  'goes-on-here': { 'zh-CN': '接自另一版的正文', en: 'says from which page it goes on' },
  'after-jump': { 'zh-CN': '上一篇已转往另一版', en: 'the article above goes on on another page' },
  'first-on-page': { 'zh-CN': '版内第一篇', en: 'the first lines of the page' },
  'own-marker': { 'zh-CN': '篇首有版次标记', en: 'a page marker stands before this article' },
  'own-stamp': { 'zh-CN': '标题下有版次标记', en: 'a page marker stands below this headline' },
  'blank-and-signed': {
    'zh-CN': '空行之后，且有署名或电头',
    en: 'after a blank line, with a byline or dateline',
  },
  'after-blank': { 'zh-CN': '空行之后的标题', en: 'a headline after a blank line' },
  'byline-below': { 'zh-CN': '标题下一行是署名', en: 'a byline stands below the headline' },
  'dateline-below': { 'zh-CN': '标题下的正文以电头开头', en: 'the text below opens with a dateline' },
  'news-below': {
    'zh-CN': '标题下的正文以日期或“据…报道”开头',
    en: 'the text below opens with its day, or with who told it',
  },
  'dateline-alone': { 'zh-CN': '无标题，以电头开头', en: 'no headline, but a dateline of its own' },
  'organisation-above': { 'zh-CN': '单位名在标题之上', en: 'an organisation stands above the headline' },
  dash: { 'zh-CN': '标题带破折号引题或副题', en: 'a kicker or deck with a dash' },
  'after-end': { 'zh-CN': '上一篇已有文末署名', en: 'the article above ends with its byline' },
  'end-below': { 'zh-CN': '其下正文另有文末署名', en: 'the text below ends with a byline of its own' },
  'after-picture': { 'zh-CN': '上一篇以图片说明结束', en: 'the article above ends with a caption' },
  'theme-section': { 'zh-CN': '专版中的一组标题', en: 'a headline on a page of one theme' },
  'several-lines': { 'zh-CN': '连续数行标题', en: 'several heading lines together' },
  'one-line': { 'zh-CN': '单行标题，别无佐证', en: 'one heading line, with nothing else to tell' },
  'part-at-page-top': {
    'zh-CN': '版首的分题，或为上一版文章的续文',
    en: 'a part at the top of a page, perhaps of the article before',
  },

  'house-style': {
    'zh-CN': '照该报已定各期的样式（见 .profile.yaml）',
    en: 'as in the accepted issues of the paper (see its .profile.yaml)',
  },
  notice: { 'zh-CN': '启事、公告一类的标题', en: 'the title of a notice' },
  profile: { 'zh-CN': '以人名和冒号引出的分题', en: 'a part that a person’s name heads, like another above' },
  numbered: { 'zh-CN': '带序号的小标题', en: 'a numbered heading' },
  'own-box': { 'zh-CN': '自有标题的手记、短评', en: 'a box with a headline of its own' },
  'after-box': { 'zh-CN': '手记、短评之后的标题', en: 'a headline below a box' },
  'after-numbered': {
    'zh-CN': '空行之后不带序号，上一篇的小标题带序号',
    en: 'after a blank line and without a number, where the headings above have one',
  },
  box: { 'zh-CN': '栏目框的标题', en: 'the heading of a box' },
  colon: { 'zh-CN': '以冒号引出下文的小标题', en: 'a heading that a colon leads on from' },
  'inside-group': { 'zh-CN': '前面没有空行的标题', en: 'a heading without a blank line above it' },
  'inside-feature': { 'zh-CN': '署名文章中的标题', en: 'a heading inside a signed article' },
  'short-heading': { 'zh-CN': '正文之间的短标题', en: 'a short heading between paragraphs' },

  'long-part': {
    'zh-CN': '其下文字的长短',
    en: 'how much text stands below',
  },
  'no-sign': { 'zh-CN': '没有开篇的迹象', en: 'nothing tells that an article begins' },
  sibling: { 'zh-CN': '前后有同样式的小标题', en: 'headings of the same form stand around it' },
  unsigned: {
    'zh-CN': '别的文章有署名或电头，此处没有',
    en: 'other articles have a byline or dateline, and here is none',
  },
  quoted: { 'zh-CN': '加引号的小标题', en: 'a heading in quotation marks' },
  'open-end': { 'zh-CN': '以破折号或问号引出下文', en: 'leads on with a dash or a question' },

  'heading-form': { 'zh-CN': '短行，不以句号收尾', en: 'a short line that ends as no sentence does' },
  'heading-place': {
    'zh-CN': '下接带电头或署名的正文，上无标题',
    en: 'dated or signed text stands below it, and no headline above',
  },
  'kicker-form': {
    'zh-CN': '以破折号或长句引出主题',
    en: 'leads to the headline with a dash or a longer sentence',
  },
  'column-tag': { 'zh-CN': '括号中的栏目名', en: 'the name of a column, in brackets' },
  'deck-form': { 'zh-CN': '以破折号开头，在主题之下', en: 'begins with a dash, below the headline' },
  'organisation-form': { 'zh-CN': '单位名称，下接标题', en: 'the name of a body, above a headline' },
  'page-head': { 'zh-CN': '统领全版的标题', en: 'heads the whole page' },
  'page-intro': { 'zh-CN': '统领全版的导语', en: 'introduces the whole page' },
  'goes-on': { 'zh-CN': '接上一版的正文', en: 'goes on from the page before' },

  'sentence-form': { 'zh-CN': '以句号等收尾', en: 'ends as a sentence does' },
  capitals: { 'zh-CN': '全部大写的行', en: 'set in capitals' },
  'title-case': { 'zh-CN': '标题下首字母大写的行', en: 'in title case, below a headline' },
  'plain-line': { 'zh-CN': '普通的行', en: 'a line like most others' },
  'long-line': { 'zh-CN': '长行', en: 'a long line' },
  'wrapped-line': { 'zh-CN': '被硬换行截断的正文', en: 'text that a fixed width cut into lines' },
  'first-paragraph': { 'zh-CN': '篇首第一段', en: 'the first paragraph of its article' },
  'run-in-head': { 'zh-CN': '以短句开头的段落', en: 'opens with a short sentence that names it' },
  'list-row': { 'zh-CN': '表格或名单中的一行', en: 'a row of a table or a list' },
  indented: { 'zh-CN': '缩进的一行，带标点', en: 'an indented line with the signs of a sentence' },
  'verse-form': { 'zh-CN': '连续短行', en: 'one of a run of short lines' },
  'quote-mark': { 'zh-CN': '以 ■ 开头的提要', en: 'begins with ■' },

  reporter: { 'zh-CN': '写明记者、作者或来源', en: 'names a reporter, an author or a source' },
  dateline: { 'zh-CN': '独立成行的电头', en: 'a dateline on a line of its own' },
  'name-only': { 'zh-CN': '标题下的人名', en: 'a name below a headline' },
  'name-at-end': { 'zh-CN': '文末的署名', en: 'a name at the end of an article' },
  'caption-words': { 'zh-CN': '“图为”“摄”等字样', en: 'words such as “图为” and “摄”' },
  'caption-place': { 'zh-CN': '两段之间单独的短句', en: 'a lone short sentence between two paragraphs' },
  'picture-credit': { 'zh-CN': '图片作者', en: 'names who took the picture' },
  'chart-credit': { 'zh-CN': '制图或数据来源', en: 'names who drew a chart, or whose figures it shows' },
  'credit-words': { 'zh-CN': '“责任编辑”等字样', en: 'words such as “责任编辑”' },
  'no-headline': { 'zh-CN': '上方没有标题', en: 'no headline stands above it' },
  'no-text': { 'zh-CN': '下方没有正文', en: 'no text stands below it' },
  'before-marker': { 'zh-CN': '在第一个版次标记之前', en: 'stands before the first page marker' },
} as const satisfies Record<string, Words>;

export type Reason = keyof typeof REASONS;

/**
 * One decision of the splitter: why, and how sure, from 0 to 1. `npm run learn` writes the numbers from verdicts on texts
 * before they were mended for (`tests/accuracy/verdicts`); below 0.7 a line is shown as doubtful.
 */
export interface Decision {
  readonly reason: Reason;
  readonly confidence: number;
  /** Where signs were weighed: what else speaks for it, the strongest first. */
  readonly also?: readonly Reason[];
  /** And what speaks against it. */
  readonly against?: readonly Reason[];
}

/** A decision that is less sure is shown as doubtful. */
export const DOUBTFUL = 0.7;
