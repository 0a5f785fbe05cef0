/** An issue → its lines as a profile is learned from them: what each is, and where in its article it stands. */
import type { Block, Highlight, Issue } from '../../model/issue.ts';
import type { HouseRole } from '../../model/profile.ts';
import { HOUSE_ROLES } from '../../model/profile.ts';

export interface HouseLine {
  readonly text: string;
  /** `null` for text and for what no mark tells; `dateline` for the first paragraph of an article. */
  readonly role: HouseRole | null;
  /** It is the first line of its article. */
  readonly begins: boolean;
  /** It stands below text of its article, and no text of it stands below. */
  readonly ends: boolean;
}

const RUNNING: ReadonlySet<string> = new Set(['lede', 'measure', 'paragraph', 'verse', 'intro', 'quote']);
const GOES_ON: ReadonlySet<string> = new Set([...RUNNING, 'crosshead']);
const WITH_MARKS: ReadonlySet<string> = new Set(HOUSE_ROLES);

/** Gives the lines of an issue, page by page. */
export function houseLines({ pages }: Issue): HouseLine[] {
  return pages.flatMap(({ blocks, highlights }) => [
    ...blocks.map((block) => ({ text: block.text, role: roleOfBlock(block), begins: false, ends: false })),
    ...highlights.flatMap(articleLines),
  ]);
}

function articleLines({ blocks }: Highlight): HouseLine[] {
  const first = blocks.findIndex(({ role }) => RUNNING.has(role));
  return blocks.map((block, index) => ({
    text: block.text,
    role: index === first && isProseBlock(block) ? 'dateline' : roleOfBlock(block),
    begins: index === 0,
    ends: first >= 0 && index > first && !GOES_ON.has(blocks[index + 1]?.role ?? ''),
  }));
}

function isProseBlock({ role }: Block): boolean {
  return role === 'lede' || role === 'paragraph';
}

function roleOfBlock({ role }: Block): HouseRole | null {
  return WITH_MARKS.has(role) ? (role as HouseRole) : null;
}
