/** The words of the list of keys in English. */
import type { zhCNKeys } from './zh-CN-keys.ts';

export const enKeys: typeof zhCNKeys = {
  heading: 'Keyboard shortcuts',
  link: 'Keys',
  close: 'Close',
  rows: [
    { keys: ['/', 'Ctrl K'], does: 'Search (⌘K on a Mac)' },
    {
      keys: ['←', '→'],
      does: 'Previous and next: article, page or issue, whichever you are reading',
    },
    { keys: ['?'], does: 'Show this list' },
    { keys: ['Esc'], does: 'Close the search, a panel or this list' },
  ],
};
