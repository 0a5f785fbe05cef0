/** Labels of pages that are words: 头版, 封面. */

/** Tells whether a label calls its page by its place, so that no number goes with it. */
export function isPageWord(label: string): boolean {
  return /^(?:[头頭]版|封[面底二三])$/u.test(label);
}

/** Gives a page as it is called in Chinese: 第01版, 第四、五版, 特1版, A1版, 头版. */
export function pageInWords(label: string): string {
  if (isPageWord(label)) return label;
  return `${/^[\d\p{Script=Han}〇○]/u.test(label) && !/^[特增]/u.test(label) ? '第' : ''}${label}版`;
}
