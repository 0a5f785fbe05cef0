/** XLIFF 1.2 as translators' tools give it back → units: other attributes and elements of theirs are overlooked. */
import type { Element } from 'xast';
import type { Message } from '../../model/message.ts';
import { noXliff, strangeElement } from './message.ts';
import { digestsIn, type ReceivedMark, type ReceivedText, type ReceivedUnit } from './unit.ts';
import { attributeOf, elementsIn, readXml } from './xml.ts';

export interface ReceivedFile {
  readonly units: readonly ReceivedUnit[];
  /** Why it can't be used; empty where it can. */
  readonly messages: readonly Message[];
}

/** In a text: a run-in head; and what a tool puts around sentences, which says nothing of the text. */
const HEAD_ELEMENT = 'g';
const TRANSPARENT: ReadonlySet<string> = new Set(['mrk']);
const STALE_STATE = 'needs-adaptation';

/** Gives the units of an XLIFF file in the order in which they stand. */
export function readXliff(contents: string): ReceivedFile {
  const root = readXml(contents);
  if (!('children' in root)) return { units: [], messages: [root] };
  const version = attributeOf(root, 'version');
  if (root.name !== 'xliff' || version === null || !version.startsWith('1.'))
    return { units: [], messages: [noXliff(root.name, version)] };
  const messages: Message[] = [];
  const units = elementsIn(root, 'file').flatMap((file) =>
    elementsIn(file, 'body').flatMap((body) =>
      transUnits(body).map((unit) => receivedUnit(unit, file, messages)),
    ),
  );
  return { units, messages };
}

/** Gives the units in an element, those in its groups too. */
function transUnits(element: Element): Element[] {
  return elementsIn(element).flatMap((child) => {
    if (child.name === 'trans-unit') return [child];
    return child.name === 'group' ? transUnits(child) : [];
  });
}

function receivedUnit(unit: Element, file: Element, messages: Message[]): ReceivedUnit {
  const id = attributeOf(unit, 'id') ?? '';
  const [source] = elementsIn(unit, 'source');
  const [target] = elementsIn(unit, 'target');
  const notes = elementsIn(unit, 'note').flatMap((note) => digestsIn(textWithMarks(note, id, []).text) ?? []);
  return {
    id,
    ...placeInXml(unit),
    from: attributeOf(file, 'source-language'),
    to: attributeOf(file, 'target-language'),
    approved: attributeOf(unit, 'approved') === 'yes',
    stale: target !== undefined && attributeOf(target, 'state') === STALE_STATE,
    digests: notes[0] ?? null,
    source: textWithMarks(source, id, messages),
    target: textWithMarks(target, id, messages),
  };
}

function placeInXml({ position }: Element): { line: number; column: number } {
  const { line = 1, column = 1 } = position?.start ?? {};
  return { line, column };
}

/** Gives the text in an element with the heads that it marks. */
function textWithMarks(element: Element | undefined, id: string, messages: Message[]): ReceivedText {
  const marks: ReceivedMark[] = [];
  let text = '';
  const read = ({ children }: Element): void => {
    for (const child of children) {
      if (child.type === 'text' || child.type === 'cdata') text += child.value;
      if (child.type === 'element') readElement(child);
    }
  };
  const readElement = (child: Element): void => {
    const start = text.length;
    read(child);
    if (child.name === HEAD_ELEMENT)
      marks.push({ id: attributeOf(child, 'id') ?? '', start, end: text.length });
    else if (!TRANSPARENT.has(child.name))
      messages.push(strangeElement({ id, ...placeInXml(child) }, child.name));
  };
  if (element) read(element);
  const { start, end } = withoutLayout(text);
  const inside = (place: number): number => Math.min(Math.max(place, start), end) - start;
  return {
    text: text.slice(start, end),
    marks: marks.map((mark) => ({ id: mark.id, start: inside(mark.start), end: inside(mark.end) })),
  };
}

/** A line end at the beginning or end of a text is the layout of a file, with the spaces around: no block has one. */
function withoutLayout(text: string): { start: number; end: number } {
  const before = text.slice(0, text.length - text.trimStart().length);
  const after = text.slice(text.trimEnd().length);
  const start = before.includes('\n') ? before.length : 0;
  return { start, end: Math.max(start, after.includes('\n') ? text.length - after.length : text.length) };
}
