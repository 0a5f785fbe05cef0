/** Words of the page of translations, in Chinese. */

export const zhCNStatus = {
  heading: '译文',
  description: '各期各篇译到哪里：未译、机译、已审，或原文有变。',
  /** What each state means; a document has the one that fits. */
  states: {
    none: { name: '未译', meaning: '没有译文，显示原文。' },
    machine: { name: '机译', meaning: '由程序译出，还没有人对照原文审阅。' },
    reviewed: { name: '已审', meaning: '有人对照原文审阅过，并署名负责。' },
    stale: { name: '原文有变', meaning: '译出之后，至少一段原文改过；该段有标记。' },
  },
  authority: '译文供阅读；引用与考证以原文为准。',
  /** Above what was translated into a language. */
  into: (language: string): string => `译成${language}`,
  sum: (documents: number, whole: number, reviewed: number): string =>
    `共${documents}篇：译全且与原文相符${whole}篇，其中经人审阅${reviewed}篇`,
  /** On the home page, of the newest issue. */
  articles: (translated: number, articles: number, language: string): string =>
    `${articles}篇中${translated}篇有${language}译文`,
  columns: {
    document: '篇',
    state: '状态',
    blocks: '与原文相符的段（含标题）',
    year: '年',
    issues: '期',
    all: '篇',
    whole: '译全',
    reviewed: '已审',
  },
  ofBlocks: (current: number, blocks: number): string => `${current}/${blocks}`,
  stale: (blocks: number): string => `${blocks}段原文有变`,
  missing: (blocks: number): string => `${blocks}段未译`,
  byYear: '历年',
  part: '以上是未译全的与最新的各期；其余各期只列总数。',
};
