/** XML as a text: the library escapes, so that no headline can break a file. */
import type { Element, ElementContent } from 'xast';
import { toXml } from 'xast-util-to-xml';

/** What no file in XML 1.0 may hold, not even as an escape. */
const NOT_IN_XML = /[^\t\n\r -\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** Gives an element; attributes that are `null` are left out. */
export function xmlNode(
  name: string,
  attributes: Readonly<Record<string, string | null>>,
  children: readonly (Element | string)[] = [],
): Element {
  const given = Object.entries(attributes).filter(([, value]) => value !== null);
  return {
    type: 'element',
    name,
    attributes: Object.fromEntries(given),
    children: children.flatMap((child) => (typeof child === 'string' ? textNodes(child) : child)),
  };
}

/** The serialiser leaves `]]>`, which no text may hold, as it is. */
function textNodes(text: string): ElementContent[] {
  return text
    .replace(NOT_IN_XML, '')
    .split(/(?<=\]\])(>)/u)
    .flatMap((value, index): ElementContent[] =>
      value === '' ? [] : [{ type: index % 2 === 1 ? 'cdata' : 'text', value }],
    );
}

/** Gives the text of a file with this element, a line for each of its children. */
export function xmlFile({ children, ...element }: Element): string {
  const lines = children.flatMap((child) => [{ type: 'text' as const, value: '\n' }, child]);
  const root: Element = { ...element, children: [...lines, { type: 'text', value: '\n' }] };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${toXml(root)}\n`;
}
