/** TBX-Basic as tools give it back → terms; what a tool puts around elements, and adds of its own, is overlooked. */
import type { Element } from 'xast';
import { TBX_LANGUAGES, TBX_STATUS } from './tbx.ts';
import type { ReceivedTerm } from './received-term.ts';
import { withoutLayout } from './layout.ts';
import { attributeOf, elementsIn, placeInXml, plainText } from './xml.ts';

interface NameInTbx {
  readonly term: string;
  readonly status: string;
  readonly note: string | null;
}

/** Tells whether an element is a glossary in TBX-Basic. */
export function isTbx({ name }: Element): boolean {
  return name === 'martif';
}

/** Gives the terms of a TBX file in the order in which they stand. */
export function readTbx(root: Element): ReceivedTerm[] {
  return everyElement(root, 'termEntry').map((entry) => {
    const [zh, en] = TBX_LANGUAGES.map((language) =>
      elementsIn(entry, 'langSet').find((set) => attributeOf(set, 'xml:lang')?.split('-')[0] === language),
    );
    const [chinese, english] = [namesIn(zh), namesIn(en)];
    const [main, rendering] = [ofStatus(chinese, 'preferred')[0], ofStatus(english, 'preferred')[0]];
    const texts = {
      pinyin: main?.note ?? '',
      en: rendering?.term ?? '',
      kind: textOfType(entry, 'descrip', 'subjectField'),
      source: textOfType(entry, 'admin', 'source'),
    };
    return {
      id: main?.term ?? '',
      ...placeInXml(entry),
      texts: given(texts),
      lists: {
        also: ofStatus(chinese, 'admitted').map(({ term }) => term),
        forms: ofStatus(english, 'admitted').map(({ term }) => term),
        avoid: ofStatus(english, 'deprecated').map(({ term }) => term),
      },
      gloss: given({
        zh: textOfType(zh, 'descrip', 'definition'),
        en: textOfType(en, 'descrip', 'definition'),
      }),
      remark: null,
    };
  });
}

/** What is empty is what tools write where they know nothing. */
function given(texts: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(texts).filter(([, text]) => text.trim() !== ''));
}

function namesIn(set: Element | undefined): NameInTbx[] {
  if (!set) return [];
  return [...everyElement(set, 'tig'), ...everyElement(set, 'ntig')].map((group) => {
    const [term] = everyElement(group, 'term');
    const [note] = everyElement(group, 'note');
    return {
      term: term ? textInTbx(term) : '',
      status: textOfType(group, 'termNote', 'administrativeStatus'),
      note: note ? textInTbx(note) : null,
    };
  });
}

/** A name without a status is one that is preferred. */
function ofStatus(names: readonly NameInTbx[], status: keyof typeof TBX_STATUS): NameInTbx[] {
  return names.filter((name) => (name.status || TBX_STATUS.preferred) === TBX_STATUS[status]);
}

/** Gives the text of the first element of a name and a type; empty where there is none. */
function textOfType(element: Element | undefined, name: string, type: string): string {
  const found = element && everyElement(element, name).find((child) => attributeOf(child, 'type') === type);
  return found ? textInTbx(found) : '';
}

/** Gives the elements of a name, however deep they stand. */
function everyElement(element: Element, name: string): Element[] {
  return elementsIn(element).flatMap((child) => (child.name === name ? [child] : everyElement(child, name)));
}

function textInTbx(element: Element): string {
  return withoutLayout({ text: plainText(element), marks: [] }).text;
}
