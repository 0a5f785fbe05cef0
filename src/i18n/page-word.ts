/** Labels of pages that are words: 头版, 封面. */

/** Tells whether a label calls its page by its place, so that no number goes with it. */
export function isPageWord(label: string): boolean {
  return /^(?:[头頭]版|封[面底二三]|[号號]外|中[缝縫])$/u.test(label);
}

/** Pages apart from an issue's own, by the sign before their number: 特1, 增2, 特1-特2. */
const SPECIAL_LABEL = /^([特增])刊?(\d+)(?:([-—–~、/])\1?刊?(\d+))?$/u;

/** Gives a page as it is called in English: Page 01, Special page 1, Special pages 1-2, 头版. */
export function pageInEnglish(label: string): string {
  if (isPageWord(label)) return label;
  const [, sign, first = '', join, last = ''] = SPECIAL_LABEL.exec(label) ?? [];
  if (sign === undefined) return `Page ${label}`;
  const kind = sign === '特' ? 'Special' : 'Extra';
  return join === undefined
    ? `${kind} page ${first}`
    : `${kind} pages ${first}${join === '、' ? ', ' : '-'}${last}`;
}

/** Gives a page as it is called in Chinese: 第01版, 第四、五版, 特1版, A1版, 头版, 第二张第五版, 第一張, 第2、3版中缝. */
export function pageInWords(label: string): string {
  if (isPageWord(label)) return label;
  const ordinal = /^[\d\p{Script=Han}〇○]/u.test(label) && !/^[特增号號]/u.test(label) ? '第' : '';
  return `${ordinal}${label}${/[张張缝縫]$/u.test(label) ? '' : '版'}`;
}
