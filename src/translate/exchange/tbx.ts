/** The glossary → TBX-Basic, as tools for translators read it: an entry a term, with what is to be avoided. */
import type { Element } from 'xast';
import type { Glossary, GlossaryTerm } from '../../model/glossary.ts';
import { inLines, writeXml, xmlElement, xmlText } from './xml.ts';

/** What TBX calls a rendering that is preferred, one that may stand for it, and one that may not. */
export const TBX_STATUS = {
  preferred: 'preferredTerm-admn-sts',
  admitted: 'admittedTerm-admn-sts',
  deprecated: 'deprecatedTerm-admn-sts',
} as const;
type TbxStatus = keyof typeof TBX_STATUS;

/** What stands in an entry for each language, under the names that a glossary's fields have. */
const ENTRY_NAMES: Readonly<Record<keyof GlossaryTerm['gloss'], (term: GlossaryTerm) => Element[]>> = {
  zh: ({ zh, also, pinyin }) => [
    termGroup(zh, 'preferred', pinyin),
    ...also.map((name) => termGroup(name, 'admitted')),
  ],
  en: ({ en, forms, avoid }) => [
    termGroup(en, 'preferred'),
    ...forms.map((form) => termGroup(form, 'admitted')),
    ...avoid.map((rendering) => termGroup(rendering, 'deprecated')),
  ],
};
/** The languages of a glossary, that of its texts first. */
export const TBX_LANGUAGES = Object.keys(ENTRY_NAMES) as (keyof typeof ENTRY_NAMES)[];

/** Gives the text of a TBX file with these terms; `file` is where they come from. */
export function writeTbx(terms: Glossary, file: string): string {
  const title = inLines(xmlElement('titleStmt', {}, [textElement('title', file)]), 3);
  const source = inLines(xmlElement('sourceDesc', {}, [textElement('p', file)]), 3);
  const header = inLines(
    xmlElement('martifHeader', {}, [
      inLines(xmlElement('fileDesc', {}, [title, source]), 2),
      inLines(
        xmlElement('encodingDesc', {}, [textElement('p', 'TBXBasicXCSV02.xcs', { type: 'XCSURI' })]),
        2,
      ),
    ]),
    1,
  );
  const body = inLines(xmlElement('body', {}, terms.map(termEntry)), 2);
  const text = inLines(xmlElement('text', {}, [body]), 1);
  const attributes = { type: 'TBX-Basic', 'xml:lang': TBX_LANGUAGES[0] };
  return writeXml(inLines(xmlElement('martif', attributes, [header, text]), 0));
}

function termEntry(term: GlossaryTerm, index: number): Element {
  const sets = TBX_LANGUAGES.map((language) => {
    const definition = textElement('descrip', term.gloss[language], { type: 'definition' });
    const set = xmlElement('langSet', { 'xml:lang': language }, [definition, ...ENTRY_NAMES[language](term)]);
    return inLines(set, 4);
  });
  const about = [
    textElement('descrip', term.kind, { type: 'subjectField' }),
    textElement('admin', term.source, { type: 'source' }),
  ];
  return inLines(xmlElement('termEntry', { id: `term-${index + 1}` }, [...about, ...sets]), 3);
}

function termGroup(term: string, status: TbxStatus, note?: string): Element {
  const children = [
    textElement('term', term),
    textElement('termNote', TBX_STATUS[status], { type: 'administrativeStatus' }),
    ...(note === undefined ? [] : [textElement('note', note)]),
  ];
  return inLines(xmlElement('tig', {}, children), 5);
}

function textElement(name: string, text: string, attributes: Readonly<Record<string, string>> = {}): Element {
  return xmlElement(name, attributes, xmlText(text));
}
