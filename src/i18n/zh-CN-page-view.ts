/** The words of reading a page on its page, in Chinese. */
export const zhCNPageView = {
  /** Leads to the page in the whole issue. */
  readThrough: '通读本版',
  /** How much of an article is not shown; a script counts it. */
  rest: { characters: '余下{count}字', words: '余下{count}词' },
};
