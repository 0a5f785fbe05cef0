/** The words of reading a page on its page, in English. */
import type { zhCNPageView } from './zh-CN-page-view.ts';

export const enPageView: typeof zhCNPageView = {
  readThrough: 'Read this page through',
  rest: { characters: '{count} more characters', words: '{count} more words' },
};
