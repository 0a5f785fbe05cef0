/**
 * Value → YAML. White space at the ends of a string and characters that can't be seen are written as escapes.
 *
 * The library writes every string that could be read as anything but itself. The lists and maps around them, and
 * the strings that are safe beyond doubt, are written here: most of the time that a split takes was theirs.
 */
import { stringify } from 'yaml';

const UNSEEN = /^\s|\s$|[^\S \u3000]|\p{C}/u;
const ESCAPED = /[^\S ]|\p{C}/gu;

/** Begins as no mark of YAML does: 深化审批服务, 2021-11-19, t1-03 */
const PLAIN_BEGIN = /^[\p{Script=Han}A-Za-z\d《“‘（—]/u;
/** What can be a mark of YAML inside a string. Only one is looked for: how long a text is does not matter. */
const MARK_INSIDE = /#|\p{C}|:(?!\S)|[^\S ]|(?<!\S) | (?!\S)/u;
/** What YAML reads as a number, a truth or nothing: 01, 1e3, true */
const OTHER_TYPE = /^(?:0[ox][\da-f]*|\d[\d.]*(?:e[-+]?\d*)?|true|false|null)$/iu;

/**
 * Gives the YAML of a list or a map, one line a string, without a final line end. A string alone is no document
 * here: `---` at the left edge would end it.
 */
export function emitYaml(value: readonly unknown[] | Readonly<Record<string, unknown>>): string {
  return block(value, '').slice(1);
}

/** Gives a list or a map as it stands behind its key: its lines below, or its brackets where it is empty. */
function block(value: readonly unknown[] | Readonly<Record<string, unknown>>, indent: string): string {
  if (isArray(value)) {
    if (value.length === 0) return ' []';
    return value.map((item) => `\n${indent}-${inList(item, `${indent}  `)}`).join('');
  }
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  if (entries.length === 0) return ' {}';
  return entries.map(([key, item]) => `\n${indent}${scalar(key)}:${inMap(item, `${indent}  `)}`).join('');
}

/** The first line of what stands in a list is the item's own. */
function inList(item: unknown, indent: string): string {
  if (!isArray(item) && !isMap(item)) return ` ${scalar(item)}`;
  const text = block(item, indent);
  return text.startsWith('\n') ? ` ${text.slice(1 + indent.length)}` : text;
}

function inMap(item: unknown, indent: string): string {
  return isArray(item) || isMap(item) ? block(item, indent) : ` ${scalar(item)}`;
}

function isArray(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function scalar(value: unknown): string {
  if (typeof value === 'string' && isPlain(value)) return value;
  if (value === null || typeof value === 'boolean' || Number.isSafeInteger(value)) return String(value);
  if (value === '') return '""';
  if (typeof value === 'string' && UNSEEN.test(value))
    return JSON.stringify(value).replaceAll(ESCAPED, escape);
  // In a list: at the left edge, `---` would end the document.
  const list = stringify([value], { lineWidth: 0 });
  return list.trimEnd().slice('- '.length);
}

function isPlain(text: string): boolean {
  return PLAIN_BEGIN.test(text) && !MARK_INSIDE.test(text) && !OTHER_TYPE.test(text);
}

function escape(character: string): string {
  const hexadecimal = character.codePointAt(0)?.toString(16) ?? '';
  return hexadecimal.length > 4 ? `\\U${hexadecimal.padStart(8, '0')}` : `\\u${hexadecimal.padStart(4, '0')}`;
}
