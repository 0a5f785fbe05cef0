/**
 * Whether the lines of a body have the archive's form, before anything parses them. A parser of MDX reads expressions
 * as code, however deep they nest, and one that is nested deep enough ends the program: none of that is handed to it.
 */
import { BLOCK_ELEMENTS, RUN_IN_HEAD_ELEMENT } from '../model/element.ts';
import type { Message } from '../model/message.ts';
import type { Expectation } from './body-message.ts';
import { outOfForm } from './body-message.ts';

/** Tags on a line: those of a block, and those of its run-in head. */
const TAGS_OF_A_BLOCK = 4;
const KNOWN_ELEMENTS: ReadonlySet<string> = new Set([...BLOCK_ELEMENTS, RUN_IN_HEAD_ELEMENT]);
/**
 * What means something to MDX unless a backslash stands before it; a tag with what follows its name at once. Low lines
 * mean nothing between characters that are neither white space nor signs, and are written as they are.
 */
const LIVE_MARK =
  /\\.|<(?:\/?(?<name>[A-Za-z][\w$.:-]*))?(?<comment>!--)?|(?<mark>[{*[`]|(?<!_|[^\s\x85\p{P}\p{S}])_|_(?!_|[^\s\x85\p{P}\p{S}]))/gsu;
/** A line that is code, whatever stands in it. */
const MODULE_LINE = /^(?:import|export)\b/u;
const OPENED_ELEMENT = /^<(\w+)/u;
const FIRST_WORD = /^[^\s{<]+/u;

/** Gives a message for each line of a body that is not a block of plain text; `above` lines of its file stand before it. */
export function formProblems(lines: readonly string[], above: number): Message[] {
  return lines.flatMap((line, index) => {
    if (line.trim() === '') return [];
    const { found, expected, at } = lineProblem(line) ?? {};
    if (found === undefined || expected === undefined) return [];
    return outOfForm(found, expected, { line: above + index + 1, column: (at ?? 0) + 1 });
  });
}

interface LineProblem {
  readonly found: string;
  readonly expected: Expectation;
  /** Place in the line, from 0. */
  readonly at: number;
}

/** Gives the first thing in a line that no block holds; `null` where there is none. */
function lineProblem(line: string): LineProblem | null {
  const start = line.length - line.trimStart().length;
  const own = line.slice(start);
  if (!/^[<{]/u.test(own)) {
    const [word = own.slice(0, 1)] = FIRST_WORD.exec(own) ?? [];
    return { found: word, expected: MODULE_LINE.test(own) ? 'expression' : 'line', at: start };
  }
  const [, opened = ''] = OPENED_ELEMENT.exec(own) ?? [];
  let tags = 0;
  for (const found of line.matchAll(LIVE_MARK)) {
    if (found[0].startsWith('<')) tags += 1;
    const problem = markProblem(found, tags);
    if (problem) return { ...problem, at: found.index };
  }
  return own.trimEnd().endsWith(`</${opened}>`)
    ? null
    : { found: `<${opened}>`, expected: 'line', at: start };
}

function markProblem(
  { 0: text, groups: { name, mark } = {} }: RegExpExecArray,
  tags: number,
): Omit<LineProblem, 'at'> | null {
  if (text.startsWith('\\')) return null;
  if (mark === '{') return { found: mark, expected: 'expression' };
  if (mark !== undefined) return { found: mark, expected: 'mark' };
  if (name === undefined || !KNOWN_ELEMENTS.has(name)) return { found: text, expected: 'element' };
  return tags > TAGS_OF_A_BLOCK ? { found: text, expected: 'nesting' } : null;
}
