/** A pasted text → its runs, each with what the archive says of it. */
import type { ScriptMap } from '../text/script.ts';
import { BY_CHARACTERS, BY_WORDS, type Grain, type KeyOf } from './checked-text.ts';
import { choosePassages, type FoundPart } from './choose.ts';
import { differenceOf, type QuotationDifference } from './difference.ts';
import {
  hasTraditionalSigns,
  isTraditionalLanguage,
  keysOfForms,
  sameLetterIn,
  type SameLetter,
} from './forms.ts';
import type { Library } from './library.ts';
import { lookUp, type OnStep, type PlaceInPage } from './look-up.ts';
import { quotedText, type Quoted, type SharedPassage } from './passage.ts';
import { partsPasted, type Part, type UnitSpan } from './parts.ts';
import { sizeOf } from './spans.ts';

/** `exact`: the same letters; `near`: some differ; `none`: no text of the archive is like it; `short`: too short to tell. */
export const VERDICTS = ['exact', 'near', 'none', 'short'] as const;
export type RunVerdict = (typeof VERDICTS)[number];

export interface FoundPlace extends PlaceInPage {
  /** As it stands there. */
  readonly text: string;
}

export interface CheckedRun {
  readonly verdict: RunVerdict;
  /** As it was pasted. */
  readonly pasted: string;
  /** Where it stands, the likeliest first; empty where nothing is found. */
  readonly places: readonly FoundPlace[];
  /** How it differs from the first of these places; `null` where there is none. */
  readonly difference: QuotationDifference | null;
}

/** What a text is checked with. */
export interface CheckedAgainst {
  readonly texts: Library;
  /** What texts are called in letters. */
  readonly translations: Library;
  readonly script: ScriptMap;
  /** Some texts have characters that Simplified Chinese has not. */
  readonly hasTraditional: boolean;
  readonly onStep?: OnStep;
}

/** Gives the runs of a pasted text, in order; none where it has no letter or figure. Rejects where the archive can't be read. */
export async function checkQuotation(pasted: string, against: CheckedAgainst): Promise<CheckedRun[]> {
  const runs: CheckedRun[] = [];
  for (const part of partsPasted(pasted)) {
    const text = pasted.slice(part.start, part.end);
    for (const run of await checkPart(text, part, against)) runs.push(run);
  }
  return runs;
}

async function checkPart(text: string, { inLetters }: Part, against: CheckedAgainst): Promise<CheckedRun[]> {
  const { script, hasTraditional, texts, translations } = against;
  const isTraditional = hasTraditionalSigns(text, script);
  const keyOf = hasTraditional || isTraditional ? keysOfForms(script) : asItIs;
  const lettersIn = ({ page }: PlaceInPage): SameLetter =>
    sameLetterIn(script, isTraditional !== isTraditionalLanguage(page.language));
  const inTexts = (): Promise<CheckedRun[]> =>
    checkIn(text, { grain: BY_CHARACTERS, keyOf, lettersIn, library: texts, ...steps(against) });
  if (!inLetters) return inTexts();
  const words = { grain: BY_WORDS, keyOf, lettersIn: () => wordsAreSame, library: translations };
  const runs = await checkIn(text, { ...words, ...steps(against) });
  if (!runs.some(({ verdict }) => verdict === 'none')) return runs;
  const asPrinted = await inTexts();
  return heldIn(asPrinted) > heldIn(runs) ? asPrinted : runs;
}

function asItIs(folded: string): string {
  return folded;
}

/** Words with one key are the same to the letter. */
function wordsAreSame(): boolean {
  return true;
}

function steps({ onStep }: CheckedAgainst): Pick<CheckedAgainst, 'onStep'> {
  return onStep ? { onStep } : {};
}

/** Gives how much of what was pasted is found. */
function heldIn(runs: readonly CheckedRun[]): number {
  return runs.reduce((sum, { places, pasted }) => sum + (places.length > 0 ? pasted.length : 0), 0);
}

interface CheckedIn extends Pick<CheckedAgainst, 'onStep'> {
  readonly grain: Grain;
  readonly keyOf: KeyOf;
  /** Gives which letters are the same in a place, of those with one key. */
  readonly lettersIn: (place: PlaceInPage) => SameLetter;
  readonly library: Library;
}

async function checkIn(
  text: string,
  { grain, keyOf, lettersIn, library, onStep }: CheckedIn,
): Promise<CheckedRun[]> {
  await onStep?.(text.length, text.length);
  const units = grain.unitsOf(text, keyOf);
  if (units.length === 0) return [];
  let unfound = units.length;
  const step: OnStep = (left, all) => {
    unfound = left;
    return onStep?.(left, all);
  };
  const pause = (): Promise<void> | void => onStep?.(unfound, units.length);
  await pause();
  const quoted = quotedText(text, units, grain);
  await pause();
  const blocks = await lookUp({ quoted, keyOf, library, onStep: step });
  const found = await choosePassages(quoted, blocks, pause);
  const spans = [...found, ...gapsBetween(found, units.length)].sort(
    (one, other) => one.quoted.from - other.quoted.from,
  );
  const runs: CheckedRun[] = [];
  for (const [at, span] of spans.entries()) {
    await pause();
    const next = spans[at + 1]?.quoted.from;
    const start = at === 0 ? 0 : units[span.quoted.from]?.start;
    const slice = text.slice(start, next === undefined ? text.length : units[next]?.start).trim();
    if ('passages' in span) runs.push(foundRun(slice, judged(quoted, span, lettersIn)));
    else runs.push(unfoundRun(slice, sizeOf(span.quoted) < grain.fewest && found.length > 0));
  }
  return runs;
}

function unfoundRun(pasted: string, isShort: boolean): CheckedRun {
  return { verdict: isShort ? 'short' : 'none', pasted, places: [], difference: null };
}

/** Gives what lies between the passages that are found. */
function gapsBetween(found: readonly { readonly quoted: UnitSpan }[], size: number): { quoted: UnitSpan }[] {
  const edges = [0, ...found.flatMap(({ quoted: { from, to } }) => [from, to]), size];
  return edges
    .filter((_, at) => at % 2 === 0)
    .map((from, at) => ({ quoted: { from, to: edges[at * 2 + 1] ?? size } }))
    .filter(({ quoted }) => sizeOf(quoted) > 0);
}

/** A place that has what was quoted, and how it differs there. */
interface JudgedPassage {
  readonly passage: SharedPassage<PlaceInPage>;
  readonly difference: QuotationDifference;
}

/** Gives the places of a part, those with the fewest differences first. */
function judged(
  quoted: Quoted,
  { passages }: FoundPart<PlaceInPage>,
  lettersIn: CheckedIn['lettersIn'],
): JudgedPassage[] {
  return passages
    .map((passage) => ({
      passage,
      difference: differenceOf(quoted, passage, lettersIn(passage.block.place)),
    }))
    .sort((one, other) => one.difference.places - other.difference.places);
}

function foundRun(pasted: string, all: readonly JudgedPassage[]): CheckedRun {
  const [first] = all;
  const least = first?.difference.places ?? 0;
  const places = all
    .filter(({ difference }) => difference.places === least)
    .map(({ passage: { block, archived } }): FoundPlace => {
      const [start, end] = [block.units[archived.from], block.units[archived.to - 1]];
      return { ...block.place, text: block.text.slice(start?.start, end?.end) };
    });
  return { verdict: least === 0 ? 'exact' : 'near', pasted, places, difference: first?.difference ?? null };
}
