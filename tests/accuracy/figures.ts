/** The figures of accuracy over labelled texts. */
import type { Claim, Score } from './labelled-texts.ts';
import { share } from './labelled-texts.ts';

/** Confidence from which a decision is stated as sure. */
export const SURE = 0.9;

export interface Figures {
  readonly texts: number;
  /** Markers found with the right label and date, of those labelled. */
  readonly markerRecall: number;
  readonly markerPrecision: number;
  /** Article starts where blank lines or markers separate. */
  readonly startRecall: number;
  readonly startPrecision: number;
  /** Elsewhere: of the starts stated as sure, the share that is right; and how many there are. */
  readonly sureRight: number;
  readonly sure: number;
  readonly unseparatedRecall: number;
  readonly unseparatedPrecision: number;
  /** Lines whose role is the one labelled. */
  readonly roles: number;
  readonly sureRoles: number;
  /** Of all starts, the share that is stated as sure; and the share of these that is right. */
  readonly sureStarts: number;
  readonly sureStartsRight: number;
  /** Headline lines, kickers and decks of those labelled that are read as such. */
  readonly headlines: number;
  readonly kickers: number;
  readonly decks: number;
}

/** Gives the figures of scores. */
export function figuresOf(scores: readonly Score[]): Figures {
  const separated = scores.filter(({ form }) => form === 'separated');
  const others = scores.filter(({ form }) => form === 'unseparated');
  const sure = others.flatMap(({ starts }) => starts.filter(({ confidence }) => confidence >= SURE));
  const roles = scores.flatMap((score) => score.roles);
  const starts = scores.flatMap((score) => score.starts);
  const sureStarts = starts.filter(({ confidence }) => confidence >= SURE);
  return {
    texts: scores.length,
    markerRecall: recall(
      scores,
      ({ markers }) => markers,
      ({ missedMarkers }) => missedMarkers,
    ),
    markerPrecision: precision(scores.flatMap(({ markers }) => markers)),
    startRecall: recall(
      separated,
      ({ starts }) => starts,
      ({ missedStarts }) => missedStarts,
    ),
    startPrecision: precision(separated.flatMap(({ starts }) => starts)),
    sureRight: precision(sure),
    sure: sure.length,
    unseparatedRecall: recall(
      others,
      ({ starts }) => starts,
      ({ missedStarts }) => missedStarts,
    ),
    unseparatedPrecision: precision(others.flatMap(({ starts }) => starts)),
    roles: precision(roles),
    sureRoles: precision(roles.filter(({ confidence }) => confidence >= SURE)),
    sureStarts: share(sureStarts.length, starts.length),
    sureStartsRight: precision(sureStarts),
    ...rolesOfHeads(roles),
  };
}

function rolesOfHeads(roles: Score['roles']): Pick<Figures, 'headlines' | 'kickers' | 'decks'> {
  const of = (wanted: string): number => precision(roles.filter(({ label }) => label === wanted));
  return { headlines: of('headline'), kickers: of('kicker'), decks: of('deck') };
}

function recall(
  scores: readonly Score[],
  claims: (score: Score) => readonly Claim[],
  missed: (score: Score) => readonly number[],
): number {
  const found = scores.flatMap((score) => claims(score).filter(({ right }) => right)).length;
  return share(found, found + scores.flatMap(missed).length);
}

function precision(claims: readonly Claim[]): number {
  return share(claims.filter(({ right }) => right).length, claims.length);
}

/** What is stated with a number near one another: how sure on average, and how often right. */
export interface Bin {
  readonly from: number;
  readonly claims: number;
  readonly stated: number;
  readonly right: number;
}

/** How well what is stated agrees with what is right. */
export interface Calibration {
  /** Of ten parts from 0 to 1, those in which anything is stated. */
  readonly bins: readonly Bin[];
  /** Mean distance between what is stated and what is right, over the claims. */
  readonly error: number;
}

/** Gives the calibration of claims. */
export function calibrationOf(claims: readonly Claim[]): Calibration {
  const byBin = Map.groupBy(claims, ({ confidence }) => Math.min(Math.floor(confidence * 10), 9) / 10);
  const bins = [...byBin]
    .toSorted(([one], [other]) => one - other)
    .map(([from, own]) => ({
      from,
      claims: own.length,
      stated: own.reduce((sum, { confidence }) => sum + confidence, 0) / own.length,
      right: precision(own),
    }));
  const off = bins.reduce((sum, { claims: own, stated, right }) => sum + own * Math.abs(stated - right), 0);
  return { bins, error: share(off, claims.length) };
}
