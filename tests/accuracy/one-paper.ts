/** Issues of one paper, each read with a profile that was learned from those before it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Correction } from '../../src/model/correction.ts';
import { CORRECTABLE_ROLES } from '../../src/model/correction.ts';
import type { HouseMarks } from '../../src/model/profile.ts';
import type { Issue } from '../../src/model/issue.ts';
import { decodeSource, readIssue } from '../../src/split/parse/index.ts';
import { learnProfile } from '../../src/split/profile/index.ts';
import type { Labels, Score } from './labelled-texts.ts';
import { labelledTexts, readLabels, scoreText } from './labelled-texts.ts';

/** The issues of a paper with a steady house style, written for the purpose. */
export const ONE_PAPER = join(import.meta.dirname, '../fixtures/one-paper');

/** Errors of one issue: starts that were missed or are none, and roles that are wrong. */
export interface Errors {
  readonly starts: number;
  readonly roles: number;
  readonly all: number;
}

export interface LearnedIssue {
  readonly name: string;
  readonly without: Errors;
  /** With a profile of the issues before it. */
  readonly with: Errors;
  /** How it was read without it, and with it. */
  readonly alone: Score;
  readonly score: Score;
}

/** Gives the errors of each issue in a folder, without and with what those before it tell. */
export function readOneByOne(folder = ONE_PAPER): LearnedIssue[] {
  const accepted: Issue[] = [];
  return labelledTexts(folder).map((name) => {
    const profile = accepted.length > 0 ? learnProfile(accepted) : undefined;
    const score = scoreText(folder, name, profile);
    const alone = scoreText(folder, name);
    const read = { name, without: errorsOf(alone), with: errorsOf(score), alone, score };
    accepted.push(acceptedIssue(folder, name));
    return read;
  });
}

/** Gives what the issues of a folder tell of their paper. */
export function profileOf(folder = ONE_PAPER): HouseMarks {
  return learnProfile(labelledTexts(folder).map((name) => acceptedIssue(folder, name)));
}

/** Gives an issue as an editor accepts it: each line corrected to what it is labelled. */
export function acceptedIssue(folder: string, name: string): Issue {
  const decoded = decodeSource(readFileSync(join(folder, name, 'input.txt')));
  const lines = decoded.text.split('\n');
  const corrections = correctionsOf(readLabels(folder, name), lines);
  const received = { seed: 'a-2000-01-01.txt', file: 'input.txt', sha256: '' };
  const identity = { publication: 'a', issue: '2000-01-01', date: '2000-01-01' };
  return readIssue({ ...identity, received, corrections, ...decoded }).issue;
}

function correctionsOf({ roles, articles }: Labels, lines: readonly string[]): Correction[] {
  const correctable: readonly string[] = CORRECTABLE_ROLES;
  return Object.entries(roles).flatMap(([role, numbers]) =>
    numbers.flatMap((line): Correction[] => {
      if (!correctable.includes(role)) return [];
      const boundary = articles.includes(line)
        ? { boundary: 'start' as const }
        : role === 'headline' || role === 'crosshead'
          ? { boundary: 'none' as const }
          : {};
      return [{ line, text: lines[line - 1] ?? '', role: role as Correction['role'] & string, ...boundary }];
    }),
  );
}

function errorsOf({ starts, missedStarts, roles }: Score): Errors {
  const wrongStarts = starts.filter(({ right }) => !right).length + missedStarts.length;
  const wrongRoles = roles.filter(({ right }) => !right).length;
  return { starts: wrongStarts, roles: wrongRoles, all: wrongStarts + wrongRoles };
}
