/** TMX as this archive wrote it and a tool gave it back → units: other attributes and properties of theirs are overlooked. */
import type { Element } from 'xast';
import type { Message } from '../../model/message.ts';
import { withoutLayout } from './layout.ts';
import { strangeElement } from './message.ts';
import { TMX_PROPERTY } from './tmx.ts';
import {
  digestsIn,
  type ReceivedFile,
  type ReceivedMark,
  type ReceivedText,
  type ReceivedUnit,
} from './unit.ts';
import { attributeOf, elementsIn, placeInXml, plainText } from './xml.ts';

/** What is between a pair of these is a run-in head; their own content names its mark. */
const [OPENING, CLOSING] = ['bpt', 'ept'];
const MARK_NAME = /\bid="(m\d+)"/u;

/** Gives the units of a memory in the order in which they stand; each has the text of its source's language, and one other. */
export function readTmx(root: Element): ReceivedFile {
  const messages: Message[] = [];
  const srclang = elementsIn(root, 'header').map((header) => attributeOf(header, 'srclang'))[0] ?? null;
  const units = elementsIn(root, 'body')
    .flatMap((body) => elementsIn(body, 'tu'))
    .flatMap((tu) => {
      const variants = elementsIn(tu, 'tuv');
      const own = attributeOf(tu, 'srclang') ?? srclang;
      const source = variants.find((tuv) => isOfLanguage(tuv, own)) ?? variants[0];
      return source
        ? variants
            .filter((tuv) => tuv !== source)
            .map((target) => memoryUnit(tu, { source, target }, messages))
        : [];
    });
  return { units, messages };
}

function memoryUnit(
  tu: Element,
  { source, target }: { readonly source: Element; readonly target: Element },
  messages: Message[],
): ReceivedUnit {
  const id = attributeOf(tu, 'tuid') ?? '';
  return {
    id,
    ...placeInXml(tu),
    from: languageOfVariant(source),
    to: languageOfVariant(target),
    approved: propertyOf(tu, TMX_PROPERTY.state) === 'reviewed',
    stale: false,
    digests: digestsIn(propertyOf(tu, TMX_PROPERTY.digests)),
    signature: null,
    source: segmentOf(source, id, messages),
    target: segmentOf(target, id, messages),
  };
}

function isOfLanguage(tuv: Element, language: string | null): boolean {
  return language !== null && languageOfVariant(tuv)?.toLowerCase() === language.toLowerCase();
}

/** Older tools wrote the language without the prefix. */
function languageOfVariant(tuv: Element): string | null {
  return attributeOf(tuv, 'xml:lang') ?? attributeOf(tuv, 'lang');
}

function propertyOf(tu: Element, type: string): string {
  const found = elementsIn(tu, 'prop').find((prop) => attributeOf(prop, 'type') === type);
  return found ? plainText(found) : '';
}

function segmentOf(tuv: Element, id: string, messages: Message[]): ReceivedText {
  const marks: ReceivedMark[] = [];
  const opened = new Map<string, { readonly id: string; readonly start: number }>();
  let text = '';
  const readElement = (child: Element): void => {
    const pair = attributeOf(child, 'i') ?? '';
    const start = opened.get(pair);
    if (child.name === OPENING) opened.set(pair, { id: markIn(child), start: text.length });
    else if (child.name === CLOSING && start) {
      marks.push({ ...start, end: text.length });
      opened.delete(pair);
    } else messages.push(strangeElement({ id, ...placeInXml(child) }, child.name));
  };
  for (const child of elementsIn(tuv, 'seg').flatMap(({ children }) => children))
    if (child.type === 'element') readElement(child);
    else if (child.type === 'text' || child.type === 'cdata') text += child.value;
  // Half a pair is a mark where no head ends.
  for (const { id: mark } of opened.values()) marks.push({ id: mark, start: text.length, end: text.length });
  return withoutLayout({ text, marks });
}

function markIn(opening: Element): string {
  return MARK_NAME.exec(plainText(opening))?.[1] ?? '';
}
