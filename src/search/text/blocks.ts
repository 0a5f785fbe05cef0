/** What a search shows of a page, as it lies in Pagefind's fragment of it: its title and its blocks as received. */
export interface FoundBlock {
  readonly role: string;
  /** `m1` for a measure, else `p1`. */
  readonly anchor: string;
  readonly text: string;
  /** How the text of a measure begins, its run-in head; empty for other roles. */
  readonly head: string;
}

export interface PageText {
  readonly title: string;
  readonly blocks: readonly FoundBlock[];
}

/** A page as JSON; of a run-in head only its length is kept, since its block begins with it. */
export type WrittenPage = readonly [title: string, blocks: readonly WrittenBlock[]];
type WrittenBlock = readonly [role: string, anchor: string, text: string, runInHead: number];

/** Gives a page as it is kept beside the index. */
export function writePageText({ title, blocks }: PageText): WrittenPage {
  const endOf = ({ text, head }: FoundBlock): number => (text.startsWith(head) ? head.length : 0);
  return [title, blocks.map((block) => [block.role, block.anchor, block.text, endOf(block)])];
}

/** Gives the page that was written. */
export function readPageText([title, blocks]: WrittenPage): PageText {
  return {
    title,
    blocks: blocks.map(([role, anchor, text, end]) => ({
      role,
      anchor,
      text,
      head: text.slice(0, end),
    })),
  };
}
