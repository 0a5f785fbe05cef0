/** Documents → XLIFF 1.2: a `<file>` a document, a `<trans-unit>` a block. */
import type { Element, ElementContent } from 'xast';
import {
  digestWords,
  type ExchangeDocument,
  type ExchangeUnit,
  type UnitState,
  type UnitText,
} from './unit.ts';
import { signatureWords } from './signature.ts';
import { fitsXml, inLines, writeXml, xmlElement, xmlText } from './xml.ts';

/** Name of XLIFF 1.2. */
export const XLIFF_NAMESPACE = 'urn:oasis:names:tc:xliff:document:1.2';

/** Who says the role and the digests of a block, and what is said of a translation, among the notes of others. */
export const NOTE_AUTHOR = 'banmian';

/** What XLIFF calls the state of a target. */
const XLIFF_STATE: Readonly<Record<Exclude<UnitState, 'missing'>, string>> = {
  machine: 'translated',
  reviewed: 'final',
  stale: 'needs-adaptation',
};

/** Gives the text of an XLIFF file with these documents, for tools that keep what they don't know. */
export function writeXliff(documents: readonly ExchangeDocument[]): string {
  const attributes = { xmlns: XLIFF_NAMESPACE, version: '1.2' };
  return writeXml(inLines(xmlElement('xliff', attributes, documents.map(fileElement)), 0));
}

function fileElement({ name, from, to, signature, units }: ExchangeDocument): Element {
  const body = inLines(xmlElement('body', {}, units.map(unitElement)), 2);
  const attributes = {
    original: name,
    datatype: 'plaintext',
    'source-language': from,
    'target-language': to,
  };
  const words = signature ? signatureWords(signature) : '';
  const header = words !== '' && fitsXml(words) ? [headerElement(words)] : [];
  return inLines(xmlElement('file', attributes, [...header, body]), 1);
}

function headerElement(words: string): Element {
  const note = xmlElement('note', { from: NOTE_AUTHOR }, xmlText(words));
  return inLines(xmlElement('header', {}, [note]), 2);
}

function unitElement({ id, role, anchor, state, source, target, digests }: ExchangeUnit): Element {
  const approved = state === 'reviewed' ? 'yes' : 'no';
  const children = [
    xmlElement('source', {}, markedText(source, anchor)),
    ...(target && state !== 'missing'
      ? [xmlElement('target', { state: XLIFF_STATE[state] }, markedText(target, anchor))]
      : []),
    xmlElement('note', { from: NOTE_AUTHOR }, xmlText(role)),
    xmlElement('note', { from: NOTE_AUTHOR }, xmlText(digestWords(digests))),
  ];
  const attributes = { id, resname: role, approved, 'xml:space': 'preserve' };
  return inLines(xmlElement('trans-unit', attributes, children), 3);
}

/** A tool shows the run-in head between marks, and tells where one is lost. */
function markedText({ head, text }: UnitText, anchor: string): ElementContent[] {
  const mark = head === '' ? [] : [xmlElement('g', { id: anchor }, xmlText(head))];
  return [...mark, ...xmlText(text.slice(head.length))];
}
