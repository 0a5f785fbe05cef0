/** The drafts that an editor should look at, as a command names them at its end. */
import { count } from '../i18n/plural.ts';
import type { Words } from '../model/message.ts';
import type { Split } from '../files/split-seed.ts';
import { isDoubtful } from '../split/parse/index.ts';
import { doubtLines, doubtWords } from '../report/doubts.ts';

/** Drafts that are named one by one. */
const SHOWN_DRAFTS = 12;

export interface DoubtfulDrafts {
  /** Notes what a seed gave, where it is a draft with doubtful places. */
  readonly note: (seed: string, split: Split) => void;
  /** Gives what to say of the drafts that were noted, the first of many by name. */
  readonly words: () => Words[];
}

/** Gives a list of doubtful drafts, with none in it yet. */
export function listDoubtfulDrafts(): DoubtfulDrafts {
  const noted: Words[] = [];
  let places: Words[] = [];
  return {
    note: (seed, { isDraft, doubts }) => {
      if (!isDraft || !isDoubtful(doubts)) return;
      noted.push(doubtWords(seed, doubts));
      // Those of one draft fill half a screen.
      if (noted.length === 1) places = doubtLines(seed, doubts);
    },
    words: () => {
      const more = noted.length - SHOWN_DRAFTS;
      const others: Words = {
        'zh-CN': `另有 ${more} 期草稿请过目。`,
        en: `${count(more, 'other draft', 'other drafts')} to look at.`,
      };
      const [first, ...rest] = noted.slice(0, SHOWN_DRAFTS);
      return [...(first ? [first, ...places] : []), ...rest, ...(more > 0 ? [others] : [])];
    },
  };
}
