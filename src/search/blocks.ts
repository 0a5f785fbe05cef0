/** Pagefind's fragment of a page → the page's blocks, their text as received. */
import type { BlockRole } from '../model/issue.ts';
import type { Anchor, Fragment } from './engine.ts';
import { readIndexText, readWords } from './index-text.ts';

export interface FoundBlock {
  readonly role: BlockRole;
  /** `m1` for a measure, else `p1`. */
  readonly anchor: string;
  readonly text: string;
  /** How the text of a measure begins; empty for other roles. */
  readonly runInHead: string;
}

/** Elements of the search copy: `<block-measure id="m1">` stands before each block, `<text-received>` beside it. */
export const BLOCK_ELEMENT = 'block-';
export const RECEIVED_ELEMENT = 'text-received';

/** Stands before the heads that the copy holds once more. */
const HEADS = 'heads';

/** Gives the display title of a fragment's page. */
export function readTitle({ anchors }: Fragment): string {
  return anchors.find(({ element }) => element === 'article')?.title ?? '';
}

/** Gives the blocks of a fragment's page, in order. */
export function readBlocks({ anchors, raw_content }: Fragment): FoundBlock[] {
  const words = readWords(raw_content);
  const received = new Map(anchors.filter(isReceived).map(({ id, title }) => [id, title]));
  const starts = anchors.filter(({ element }) => element.startsWith(BLOCK_ELEMENT));
  const blocks = starts.map(({ element, id, location, title = '' }, index) => ({
    role: element.slice(BLOCK_ELEMENT.length) as BlockRole,
    anchor: id,
    text: received.get(id) ?? readIndexText(words.slice(location, starts[index + 1]?.location)),
    runInHead: title,
  }));
  return blocks.filter(({ anchor }) => anchor !== HEADS);
}

function isReceived({ element }: Anchor): boolean {
  return element === RECEIVED_ELEMENT;
}
