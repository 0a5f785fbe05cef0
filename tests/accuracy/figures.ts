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
}

/** Gives the figures of scores. */
export function figuresOf(scores: readonly Score[]): Figures {
  const separated = scores.filter(({ form }) => form === 'separated');
  const others = scores.filter(({ form }) => form === 'unseparated');
  const sure = others.flatMap(({ starts }) => starts.filter(({ confidence }) => confidence >= SURE));
  const roles = scores.flatMap((score) => score.roles);
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
  };
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
