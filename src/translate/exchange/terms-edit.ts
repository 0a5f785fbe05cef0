/** The YAML of a glossary × what changes → the YAML with it: all else, comments too, stays as it was written. */
import { isNode, isScalar, isMap, parseDocument, stringify, type Document } from 'yaml';
import type { TermEdit } from './terms-merge.ts';

interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Gives the YAML of a glossary with these changes; `null` where one has no place in its form. */
export function editTerms(yaml: string, edits: readonly TermEdit[]): string | null {
  const document = parseDocument(yaml, { schema: 'failsafe' });
  const replacements = edits.map((edit) => replacementOf(yaml, document, edit));
  if (replacements.includes(null)) return null;
  const ordered = replacements
    .filter((each) => each !== null)
    .toSorted((one, other) => other.start - one.start);
  let text = yaml;
  for (const { start, end, text: own } of ordered) text = text.slice(0, start) + own + text.slice(end);
  for (const { index, path, value } of edits) document.setIn(['terms', index, ...path], value);
  const read = parseDocument(text, { schema: 'failsafe' });
  const isAsked =
    read.errors.length === 0 && JSON.stringify(sorted(read)) === JSON.stringify(sorted(document));
  return isAsked ? text : null;
}

function replacementOf(
  yaml: string,
  document: Document,
  { index, path, value }: TermEdit,
): Replacement | null {
  const written = stringify(value, {
    ...{ collectionStyle: 'flow', lineWidth: 0, flowCollectionPadding: false, blockQuote: false },
  }).trimEnd();
  const node = document.getIn(['terms', index, ...path], true);
  if (isNode(node) && node.range) {
    const [start, end] = node.range;
    const old = yaml.slice(start, end);
    return { start, end, text: old.endsWith('\n') ? `${written}\n` : written };
  }
  // A field that was left out stands above the gloss.
  const term = document.getIn(['terms', index], true);
  const [name] = path;
  if (!isMap(term) || path.length > 1 || name === undefined) return null;
  const gloss = term.items.find(({ key }) => isScalar(key) && key.value === 'gloss')?.key;
  const at = isNode(gloss) ? gloss.range?.[0] : undefined;
  if (at === undefined) return null;
  const indent = ' '.repeat(at - yaml.lastIndexOf('\n', at - 1) - 1);
  return { start: at, end: at, text: `${name}: ${written}\n${indent}` };
}

/** Gives what a document holds, whatever the order of its fields. */
function sorted(document: Document): unknown {
  const inOrder = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(inOrder);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value)
        .map(([name, inner]): [string, unknown] => [name, inOrder(inner)])
        .toSorted(([one], [other]) => (one < other ? -1 : 1)),
    );
  };
  return inOrder(document.toJS());
}
