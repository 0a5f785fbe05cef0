/** The words of the search in Chinese. */
export const zhCNSearch = {
  heading: '检索',
  description: '逐字检索报纸的全部文字：举措、单位、数字。',
  field: '检索报纸文字',
  placeholder: '举措、单位、数字……',
  submit: '检索',
  filters: '筛选',
  /** Stands below the field until something is searched. */
  start: { heading: '常提到的词目', terms: '全部词目', titles: '全部篇目' },
  facets: {
    publication: '报纸',
    year: '年份',
    kind: '类别',
    page: '版',
    organisation: '单位',
    place: '地点',
    translation: '译文',
  },
  /** Who answers for a translation. */
  translation: { reviewed: '经人审校', machine: '机器翻译', none: '只有原文' },
  moreValues: '更多',
  loading: '正在检索……',
  none: '没有找到“{query}”。',
  filtered: '在所选的筛选条件下没有找到“{query}”。',
  one: '1个页面，{hits}处。',
  many: '{pages}个页面，{hits}处。',
  error: '检索没有成功，请重试。',
  /** Shown by the development server, which searches the index of the last build. */
  noIndex: '没有检索索引：它由 npm run build 生成。请先构建一次，再刷新本页。',
  file: '检索需要网站服务器：请从网站打开本页，而不是直接打开文件。',
  /** Where a browser lacks what the search needs: trying again would not help. */
  unable:
    '这个浏览器不能运行检索：它版本过旧，或者关闭了检索所需的WebAssembly。每篇文章、每个词目仍可从这里找到：',
  noScript: '检索需要JavaScript。不用脚本，也可以从篇目找到每一篇文章：',
  more: '显示更多',
  kind: { highlight: '文章', page: '版面文字' },
  /** How hits match that do not by the letter. */
  match: {
    translation: '见于译文',
    glossary: '按术语表匹配',
    folded: '字符写法、全半角或大小写不同',
    script: '简繁或异体字形不同',
    lenient: '略去标点匹配',
    pinyin: '按拼音匹配',
  },
  note: {
    script: '没有逐字相同的文字；按简繁和异体检索，找到“{terms}”。',
    lenient: '没有逐字相同的文字；以下略去引号、括号与标点后相同。',
    pinyin: '没有逐字相同的文字；按拼音检索：{terms}。',
    translation: '在译文中找到；每行译文下面是原文。',
    glossary: '按术语表，原文作“{terms}”。',
  },
  nearest: '相近的词：',
  /** Where letters find nothing: a term of the text, what it is called in translation, its pinyin. */
  example: { try: '原文是中文。可以试试', pinyin: '或输入拼音：' },
  sortBy: '排序',
  sort: { relevance: '按相关', print: '按版序', newest: '最新在前' },
  viewAs: '显示方式',
  view: { pages: '按篇', lines: '逐行（上下文关键词）' },
  line: { left: '上文', keyword: '关键词', right: '下文', source: '出处', issue: '日期', address: '网址' },
  marks: {
    label: '检索标记',
    place: '“{query}”第{at}处，共{count}处',
    none: '本页0处：“{query}”',
    previous: '上一处',
    next: '下一处',
    clear: '清除标记',
    back: '回到检索',
  },
  dialog: {
    close: '关闭',
    suggestions: '建议',
    count: '{count}条建议',
    keys: '↑↓ 选择，Enter 检索，Esc 关闭；可用英文名称、拼音或首字母。',
  },
  copy: '复制各行',
  copied: '已复制',
  notCopied: '浏览器没有复制；可以存为CSV。',
  save: '存为CSV',
  /** Stands before the number of matches. */
  hits: '命中',
};
