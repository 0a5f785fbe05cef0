/**
 * Whether heading lines begin an article or a part of the one above: facts about the lines, then the
 * first rule that fits. Each rule has its reason, and how sure it is: chosen by hand, as `reason.ts` says.
 */
import type { Reason } from '../reason.ts';
import type { HeadFacts, Verdict } from './facts.ts';
import { weigh } from './weigh.ts';

type Rule = [fits: (facts: HeadFacts) => boolean, starts: boolean, reason: Reason, confidence: number];

/** What decides alone, in this order. */
const START_RULES: readonly Rule[] = [
  [({ forced }) => forced === 'start', true, 'corrected-start', 1],
  [({ forced }) => forced === 'inner', false, 'edited', 1],
  [({ half }) => half, true, 'goes-on-here', 0.95],
  [
    ({ first, numbered, box, flowing }) => first && (box || (numbered && flowing)),
    true,
    'part-at-page-top',
    0.4,
  ],
  [({ first }) => first, true, 'first-on-page', 0.95],
  [({ stampBelow }) => stampBelow, true, 'own-stamp', 0.97],
  [({ tagBelowStamp }) => tagBelowStamp, false, 'column-tag', 0.8],
  [({ markerAbove }) => markerAbove, true, 'own-marker', 0.96],
  [({ housed }) => housed, true, 'house-style', 0.93],
  [({ ruled }) => ruled, true, 'rule', 0.9],
  [({ ownBox }) => ownBox, true, 'own-box', 0.8],
  [
    ({ box, separated, gap, lines, byline }) =>
      box && ((gap && lines > 1) || (separated && (lines > 1 || byline))),
    true,
    'own-box',
    0.75,
  ],
  [({ box }) => box, false, 'box', 0.92],
  [({ separated, byline, dateline }) => separated && (byline || dateline), true, 'blank-and-signed', 0.97],
  [({ numbered }) => numbered, false, 'numbered', 0.92],
  [({ goneOn }) => goneOn, true, 'after-jump', 0.9],
  [({ belowHalf, separates }) => belowHalf && !separates, true, 'first-on-page', 0.75],
  [({ stamped }) => stamped, false, 'inside-group', 0.85],
  [({ byline }) => byline, true, 'byline-below', 0.93],
  [({ dateline }) => dateline, true, 'dateline-below', 0.93],
  [
    ({ separated, colon, ledByColon, theme }) => !separated && (colon || (ledByColon && !theme)),
    false,
    'colon',
    0.7,
  ],
  [({ separated, profile }) => !separated && profile, false, 'profile', 0.8],
  [({ separated, marked }) => !separated && marked, false, 'inside-group', 0.8],
  [({ organisation }) => organisation, true, 'organisation-above', 0.85],
  [
    ({ theme, lines, separates, separated }) => theme && (lines > 1 || !separates || separated),
    true,
    'theme-section',
    0.85,
  ],
];

/** Gives whether heading lines begin an article, why, and how sure that is. */
export function judgeStart(facts: HeadFacts): Verdict {
  const rule = ruleFor(facts);
  return rule ? { starts: rule[1], reason: rule[2], confidence: rule[3] } : weigh(facts);
}

/** Gives the rule that decides alone; `undefined` where signs are to be weighed. */
export function ruleFor(facts: HeadFacts): Rule | undefined {
  return START_RULES.find(([fits]) => fits(facts));
}

/** Gives the reasons of the rules that were asked before the one that decided, in order. */
export function refusedRules(facts: HeadFacts): Reason[] {
  const at = START_RULES.findIndex(([fits]) => fits(facts));
  return (at < 0 ? START_RULES : START_RULES.slice(0, at)).map(([, , reason]) => reason);
}
