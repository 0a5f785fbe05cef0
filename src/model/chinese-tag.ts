/** Tags of languages that are written in Chinese characters and marks. */

const CHINESE_TAG = /^(?:zh|yue)\b(?!-Latn)/u;

/** Tells whether a tag is of Chinese in its own script: not of its pinyin. */
export function isChineseTag(tag: string): boolean {
  return CHINESE_TAG.test(tag);
}
