/** Characters that a terminal obeys and does not show → how they are written, so that a quoted text is seen and changes nothing. */

/**
 * Controls (Cc), marks of writing direction, separators of lines and paragraphs. Line feeds and tabs stay: they only
 * make room.
 */
const OBEYED = /[\p{Cc}\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/gu;

/** Gives a text as a terminal may show it: ESC as `\u001B`. */
export function visible(text: string): string {
  return text.replace(OBEYED, (sign) => (/[\n\t]/u.test(sign) ? sign : escaped(sign)));
}

/** Gives a value as JSON for people and programs, in which nothing is obeyed by a terminal. */
export function visibleJson(value: unknown): string {
  return visible(JSON.stringify(value, null, 2));
}

function escaped(sign: string): string {
  return `\\u${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
