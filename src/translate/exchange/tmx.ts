/** Documents → TMX 1.4, a translation memory: what is translated and of its source as it stands, and nothing else. */
import type { Element, ElementContent } from 'xast';
import { FALLBACK_LANGUAGE } from '../../model/language.ts';
import { digestWords, type ExchangeDocument, type ExchangeUnit, type UnitText } from './unit.ts';
import { inLines, writeXml, xmlElement, xmlText } from './xml.ts';

/** What TMX calls a language where there are several. */
const ANY_LANGUAGE = '*all*';

/** What a unit of a memory says besides its texts. */
export const TMX_PROPERTY = { state: 'x-state', digests: 'x-digests' } as const;

/** Gives the text of a TMX file with these documents. */
export function writeTmx(documents: readonly ExchangeDocument[]): string {
  const [first, ...others] = new Set(documents.map(({ from }) => from));
  const header = xmlElement('header', {
    creationtool: 'banmian',
    creationtoolversion: '1',
    segtype: 'paragraph',
    'o-tmf': 'banmian',
    adminlang: FALLBACK_LANGUAGE,
    srclang: first === undefined || others.length > 0 ? ANY_LANGUAGE : first,
    datatype: 'plaintext',
  });
  const units = documents.flatMap((document) =>
    document.units.flatMap((unit) => memoryUnits(document, unit)),
  );
  const body = inLines(xmlElement('body', {}, units), 1);
  return writeXml(inLines(xmlElement('tmx', { version: '1.4' }, [header, body]), 0));
}

function memoryUnits(
  { from, to }: ExchangeDocument,
  { id, role, state, anchor, source, target, digests }: ExchangeUnit,
): Element[] {
  if (!target || state === 'stale' || state === 'missing') return [];
  const children = [
    xmlElement('prop', { type: 'x-role' }, xmlText(role)),
    xmlElement('prop', { type: TMX_PROPERTY.state }, xmlText(state)),
    xmlElement('prop', { type: TMX_PROPERTY.digests }, xmlText(digestWords(digests))),
    variant(from, source, anchor),
    variant(to, target, anchor),
  ];
  return [inLines(xmlElement('tu', { tuid: id }, children), 2)];
}

function variant(language: string, text: UnitText, anchor: string): Element {
  const segment = xmlElement('seg', {}, segmentText(text, anchor));
  return inLines(xmlElement('tuv', { 'xml:lang': language }, [segment]), 3);
}

/** The marks of a run-in head are those of XLIFF, so that a tool that reads both finds the same. */
function segmentText({ head, text }: UnitText, anchor: string): ElementContent[] {
  if (head === '') return xmlText(text);
  return [
    xmlElement('bpt', { i: '1', x: '1' }, xmlText(`<g id="${anchor}">`)),
    ...xmlText(head),
    xmlElement('ept', { i: '1' }, xmlText('</g>')),
    ...xmlText(text.slice(head.length)),
  ];
}
