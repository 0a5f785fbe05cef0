/** What holds for the reading of any text; throws where it does not. */
import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';
import type { Correction } from '../../src/model/correction.ts';
import type { Block, Issue } from '../../src/model/issue.ts';
import type { HouseMarks } from '../../src/model/profile.ts';
import type { Reading } from '../../src/split/parse/index.ts';
import { readIssue } from '../../src/split/parse/index.ts';
import { sourceText } from '../../src/verify/index.ts';

/** Gives the reading of a text as `demo-2021-11-19`. */
export function readText(
  text: string,
  corrections: readonly Correction[] = [],
  profile?: HouseMarks,
): Reading {
  return readIssue({
    publication: 'demo',
    issue: '2021-11-19',
    date: '2021-11-19',
    received: { seed: 'demo-2021-11-19.txt', file: 'input.txt', sha256: '' },
    text,
    encoding: 'utf-8',
    byteOrderMark: false,
    corrections,
    profile,
  });
}

/** Nothing is lost, each line is in one node, each decision has its reason, and the same text reads the same. */
export function checkReading(text: string): void {
  checkReadingWith(text);
}

/** So it is whatever a profile says. */
export function checkReadingWith(text: string, profile?: HouseMarks): void {
  const reading = readText(text, [], profile);
  const { issue } = reading;
  strictEqual(sourceText(issue), text);
  const lines = everyBlock(issue).map(({ line }) => line);
  const markers = issue.pages.flatMap(({ marker }) => (marker && !marker.glued ? [marker.line] : []));
  deepStrictEqual(
    [...lines, ...markers].toSorted((a, b) => a - b),
    visibleLines(text),
  );
  for (const line of lines)
    ok((reading.lines.get(line)?.decision.confidence ?? 0) > 0, `line ${line} has no decision`);
  deepStrictEqual(
    reading.pages.map(({ starts }) => starts.length),
    issue.pages.map(({ highlights }) => highlights.length),
  );
  deepStrictEqual(readText(text, [], profile), reading);
}

/** Only a correction that applies changes an issue. */
export function checkCorrections(text: string, corrections: readonly Correction[]): void {
  const reading = readText(text, corrections);
  strictEqual(sourceText(reading.issue), text);
  const applies = corrections.some(({ line, text: own }) => own.trim() === lineOf(text, line));
  if (!applies) {
    deepStrictEqual(reading.issue, readText(text).issue);
    ok(corrections.length === 0 || reading.messages.length > 0);
  }
}

function everyBlock({ pages }: Issue): Block[] {
  return pages.flatMap((page) => [...page.blocks, ...page.highlights.flatMap(({ blocks }) => blocks)]);
}

function visibleLines(text: string): number[] {
  return text.split(/\r\n|\n|\r/u).flatMap((each, index) => (each.trim() === '' ? [] : [index + 1]));
}

/** Gives the text of a line without the white space around it; empty where there is none. */
export function lineOf(text: string, line: number): string {
  return (text.split(/\r\n|\n|\r/u)[line - 1] ?? '').trim();
}
