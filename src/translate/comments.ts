/** The comments of a translator beside a translation's heads: programs that write the file anew keep them where they stood. */
import {
  isMap,
  isNode,
  isScalar,
  isSeq,
  parseDocument,
  visit,
  type Document,
  type Node,
  type Pair,
} from 'yaml';

/** As translations are read: every plain value is text. */
const TEXT_ONLY = { schema: 'failsafe' } as const;

/** Gives YAML with the comments of another, each at what it stood at; `null` where one of them has no place. */
export function withComments(yaml: string, commented: string): string | null {
  const before = parseDocument(commented, TEXT_ONLY);
  const kept = commentsIn(before);
  if (kept.length === 0) return yaml;
  const after = parseDocument(yaml, TEXT_ONLY);
  carryComments(before, after);
  carryBelow(before.contents, after.contents);
  const written = after.toString({ lineWidth: 0 });
  const read = parseDocument(written, TEXT_ONLY);
  const isSame = JSON.stringify(read.toJS()) === JSON.stringify(parseDocument(yaml, TEXT_ONLY).toJS());
  return isSame && commentsIn(read).join('\n') === kept.join('\n') ? written : null;
}

type Commented = Pick<Node, 'comment' | 'commentBefore'>;

function carryComments(before: Commented, after: Commented): void {
  after.comment = before.comment ?? null;
  after.commentBefore = before.commentBefore ?? null;
}

/** Lists hold lines by their ids, so that those which came in between move no comment. */
function carryBelow(before: unknown, after: unknown): void {
  if (!isNode(before) || !isNode(after)) return;
  carryComments(before, after);
  if (isMap(before) && isMap(after)) {
    const pairs = new Map(after.items.map((pair) => [nameOfKey(pair), pair]));
    for (const pair of before.items) {
      const own = pairs.get(nameOfKey(pair));
      if (own) {
        carryBelow(pair.key, own.key);
        carryBelow(pair.value, own.value);
      }
    }
  }
  if (isSeq(before) && isSeq(after)) {
    const items = new Map(after.items.map((item) => [idOfItem(item), item]));
    for (const item of before.items) carryBelow(item, items.get(idOfItem(item)));
  }
}

function nameOfKey({ key }: Pair): string {
  return isScalar(key) ? String(key.value) : '';
}

function idOfItem(item: unknown): unknown {
  return isMap(item) ? item.get('id') : item;
}

/** Gives the lines of all comments, sorted. */
function commentsIn(document: Document): string[] {
  const found = [document.commentBefore, document.comment];
  visit(document, {
    Node: (_, { comment, commentBefore }) => {
      found.push(commentBefore ?? null, comment ?? null);
    },
  });
  return found
    .flatMap((comment) => (comment ?? '').split('\n'))
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .toSorted();
}
