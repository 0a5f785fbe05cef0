/** XML as translators' tools write it: written in one form, and read without an entity of its own. */
import type { Element, ElementContent, Root, RootContent } from 'xast';
import { fromXml } from 'xast-util-from-xml';
import { toXml } from 'xast-util-to-xml';
import { VFileMessage } from 'vfile-message';
import type { Message } from '../../model/message.ts';
import { deepXml, doctypeInXml, noXml } from './xml-message.ts';

/** Elements in elements: no format of exchange comes near to it. */
const DEEPEST = 100;
const INDENT = '  ';
/** What no file in XML 1.0 holds, not even as an escape; a carriage return would come back as a line end. */
const NO_XML = /[^\t\n -\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;

const PLAIN_DOCTYPE = /^<!DOCTYPE\s+(?:tmx|martif)(?:\s+SYSTEM\s+["'][\w.-]+\.dtd["'])?\s*>$/u;

type XmlAttributes = Readonly<Record<string, string | undefined>>;

/** Tells whether a text comes out of XML as it went in. */
export function fitsXml(text: string): boolean {
  return !NO_XML.test(text);
}

/** Gives an element with these children and no other text; attributes that are `undefined` are left out. */
export function xmlElement(
  name: string,
  attributes: XmlAttributes,
  children: readonly ElementContent[] = [],
): Element {
  const given = Object.entries(attributes).filter(([, value]) => value !== undefined);
  return { type: 'element', name, attributes: Object.fromEntries(given), children: [...children] };
}

/** Gives a copy of an element with each child on a line, for an element that stands `depth` steps in. */
export function inLines({ children, ...element }: Element, depth: number): Element {
  if (children.length === 0) return { ...element, children };
  const inner = `\n${INDENT.repeat(depth + 1)}`;
  const lines = children.flatMap((child) => [...xmlText(inner), child]);
  return { ...element, children: [...lines, ...xmlText(inner.slice(0, -INDENT.length))] };
}

/** Gives the nodes of a text: the serialiser leaves `]]>`, which no text may hold, as it is. */
export function xmlText(text: string): ElementContent[] {
  return text.split(/(?<=\]\])(>)/u).flatMap((value, index): ElementContent[] => {
    if (value === '') return [];
    return [index % 2 === 1 ? { type: 'cdata', value } : { type: 'text', value }];
  });
}

/** Gives the text of an XML file with this element. */
export function writeXml(element: Element): string {
  const declaration = '<?xml version="1.0" encoding="UTF-8"?>';
  return `${declaration}\n${toXml(element, { closeEmptyElements: true, tightClose: true })}\n`;
}

/**
 * Gives the outermost element of an XML text, or why it can't be read. A file is refused that declares more of its type
 * than the name that memories and glossaries have: with it come entities, which grow without end or name files.
 */
export function readXml(contents: string): Element | Message {
  const root = parseXmlText(contents);
  if (!('children' in root)) return root;
  const doctype = root.children.find(({ type }) => type === 'doctype');
  if (doctype && !isPlainDoctype(doctype, contents)) return doctypeInXml(doctype.position?.start);
  const element = root.children.find((child) => child.type === 'element');
  if (!element) return noXml('', undefined);
  return isDeep(element) ? deepXml() : element;
}

/** Tools begin a memory or a glossary with `<!DOCTYPE tmx SYSTEM "tmx14.dtd">`; nothing reads that file. */
function isPlainDoctype({ position }: RootContent, contents: string): boolean {
  return PLAIN_DOCTYPE.test(contents.slice(position?.start.offset, position?.end.offset));
}

function parseXmlText(contents: string): Root | Message {
  try {
    return fromXml(contents);
  } catch (error) {
    if (error instanceof VFileMessage && !(error.cause instanceof RangeError)) {
      const why = error.cause instanceof Error ? error.cause.message : error.reason;
      const place = error.place && 'line' in error.place ? error.place : undefined;
      return noXml(why.replace(/ \(line .*$/su, ''), place);
    }
    if (error instanceof VFileMessage || error instanceof RangeError) return deepXml();
    throw error;
  }
}

function isDeep(outermost: Element): boolean {
  let level = [outermost];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > DEEPEST) return true;
    level = level.flatMap((element) => elementsIn(element));
  }
  return false;
}

/** Gives the elements right in another, or those of a name. */
export function elementsIn({ children }: Element, name?: string): Element[] {
  return children.filter(
    (child): child is Element => child.type === 'element' && (name === undefined || child.name === name),
  );
}

/** Gives the value of an attribute; `null` where there is none. */
export function attributeOf({ attributes }: Element, name: string): string | null {
  return attributes[name] ?? null;
}

/** Gives where an element begins. */
export function placeInXml({ position }: Element): { line: number; column: number } {
  const { line = 1, column = 1 } = position?.start ?? {};
  return { line, column };
}

/** Gives the text in an element and in those in it. */
export function plainText({ children }: Element): string {
  return children
    .map((child) => {
      if (child.type === 'element') return plainText(child);
      return child.type === 'text' || child.type === 'cdata' ? child.value : '';
    })
    .join('');
}

/** Gives an element, and all in it, without the prefix that the outermost gives a namespace. */
export function withoutPrefix(outermost: Element, namespace: string): Element {
  const declared = Object.entries(outermost.attributes).find(
    ([name, value]) => name.startsWith('xmlns:') && value === namespace,
  );
  if (!declared) return outermost;
  const prefix = `${declared[0].slice('xmlns:'.length)}:`;
  const renamed = (element: Element): Element => ({
    ...element,
    name: element.name.startsWith(prefix) ? element.name.slice(prefix.length) : element.name,
    children: element.children.map((child) => (child.type === 'element' ? renamed(child) : child)),
  });
  return renamed(outermost);
}
