/** An article with its jumps: which pages it goes on on, which it comes from, and what stands in which block. */
import { highlightSlug } from '../../model/ids.ts';
import type { Block, Highlight, Issue, Page } from '../../model/issue.ts';
import { blocksOf } from '../../model/issue.ts';
import type { Jump } from './jump-form.ts';
import { readJump } from './jump.ts';
import { jumpAtEnd, jumpAtStart } from './placed-jump.ts';
import { sideOf } from './side.ts';

/** A jump in a block. */
export interface BlockJump {
  readonly block: Block;
  /** Its characters, as received. */
  readonly text: string;
  readonly jump: Jump;
  readonly side: 'on' | 'from' | 'see';
}

/** An article that may be half of one. */
export interface Half {
  readonly slug: string;
  readonly page: Page;
  readonly highlight: Highlight;
  /** Its headline lines, joined by a space; empty where it has none. */
  readonly headline: string;
  readonly jumps: readonly BlockJump[];
  /** The last that says where it goes on, and the first that says where it began; in this issue. */
  readonly on: BlockJump | null;
  readonly from: BlockJump | null;
  /** Whether it began in another issue, or goes on in one. */
  readonly otherIssue: readonly ('from' | 'on')[];
}

/** Gives every article of an issue with its jumps, in the order of print. */
export function halvesOf({ pages }: Pick<Issue, 'pages'>): Half[] {
  return pages.flatMap((page) =>
    page.highlights.map((highlight): Half => {
      const jumps = highlight.blocks.flatMap((block) => jumpsIn(block, page.label));
      const here = jumps.filter(({ jump }) => !jump.otherIssue);
      const from = here.find(({ side }) => side === 'from') ?? null;
      const beyond = jumps.filter(({ jump }) => jump.otherIssue).map((each) => sideBeyond(each, from));
      return {
        slug: highlightSlug(page.slug, highlight.number),
        page,
        highlight,
        headline: blocksOf(highlight.blocks, 'headline')
          .map(({ text }) => text)
          .join(' '),
        jumps,
        on: here.findLast(({ side }) => side === 'on') ?? null,
        from,
        otherIssue: (['from', 'on'] as const).filter((side) => beyond.includes(side)),
      };
    }),
  );
}

/** What ends here began in another issue, unless it says from which page of this one it goes on. */
function sideBeyond({ jump, side }: BlockJump, from: BlockJump | null): BlockJump['side'] {
  return jump.way === 'end' && from === null ? 'from' : side;
}

function jumpsIn(block: Block, label: string): BlockJump[] {
  const { text, role } = block;
  const whole = role === 'folio' || role === 'unclassified' ? readJump(text) : null;
  if (whole)
    return [whole, ...(whole.also ? [whole.also] : [])].map((jump) => ({
      block,
      text,
      jump,
      side: sideOf(jump, label),
    }));
  return [jumpAtStart(text), jumpAtEnd(text)].flatMap((placed) =>
    placed
      ? [
          {
            block,
            text: text.slice(placed.from, placed.to).trim(),
            jump: placed.jump,
            side: sideOf(placed.jump, label),
          },
        ]
      : [],
  );
}
