/** XLIFF 1.2 as translators' tools give it back → units: other attributes and elements of theirs are overlooked. */
import type { Element } from 'xast';
import type { Message } from '../../model/message.ts';
import { withoutLayout } from './layout.ts';
import { noXliff, strangeElement } from './message.ts';
import { signatureIn, type Signature } from './signature.ts';
import {
  digestsIn,
  type ReceivedFile,
  type ReceivedMark,
  type ReceivedText,
  type ReceivedUnit,
} from './unit.ts';
import { NOTE_AUTHOR, XLIFF_NAMESPACE } from './xliff-write.ts';
import { attributeOf, elementsIn, placeInXml, plainText, withoutPrefix } from './xml.ts';

/** In a text: a run-in head; and what a tool puts around sentences, which says nothing of the text. */
const HEAD_ELEMENT = 'g';
const TRANSPARENT: ReadonlySet<string> = new Set(['mrk']);
/** The states that XLIFF 1.2 gives a target, as far as they say something here. */
const STALE_STATES: ReadonlySet<string> = new Set(['needs-adaptation', 'needs-review-adaptation']);
const APPROVED_STATES: ReadonlySet<string> = new Set(['final', 'signed-off']);
/** `new`, `needs-translation`, `needs-review-translation` and the like: whoever says so has not approved. What is to be adapted may be. */
const OPEN_STATE = /^(?:new|needs-(?!adaptation|review-adaptation).+)$/u;

/** Gives the units of an XLIFF file in the order in which they stand. */
export function readXliff(outermost: Element): ReceivedFile {
  const root = withoutPrefix(outermost, XLIFF_NAMESPACE);
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
  const state = (target && attributeOf(target, 'state')) ?? '';
  const notes = elementsIn(unit, 'note');
  const own = notes.filter((note) => attributeOf(note, 'from') === NOTE_AUTHOR);
  // Some tools keep a note and drop who wrote it.
  const [digests = null] = [...own, ...notes].flatMap((note) => digestsIn(plainText(note)) ?? []);
  return {
    id,
    ...placeInXml(unit),
    from: attributeOf(file, 'source-language'),
    to: attributeOf(file, 'target-language'),
    approved: isApprovedUnit(attributeOf(unit, 'approved'), state),
    stale: STALE_STATES.has(state),
    digests,
    signature: signatureOf(file),
    source: textWithMarks(source, id, messages),
    target: textWithMarks(target, id, messages),
  };
}

/** Gives what a document's notes say of its translation. */
function signatureOf(file: Element): Signature | null {
  const notes = elementsIn(file, 'header').flatMap((header) => elementsIn(header, 'note'));
  return notes.flatMap((note) => signatureIn(plainText(note)) ?? [])[0] ?? null;
}

/** Tells whether a person answers for a unit: as it says itself, else by the state of its target, and never where that is open. */
function isApprovedUnit(approved: string | null, state: string): boolean {
  if (OPEN_STATE.test(state)) return false;
  return approved === null ? APPROVED_STATES.has(state) : approved === 'yes';
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
  return withoutLayout({ text, marks });
}
