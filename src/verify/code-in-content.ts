/** Whether a content file's lines are such as were generated, before anything parses them: a parser reads braces as code. */
import { ContentError, unexpected } from './content-error.ts';

/** Tags on a line that was generated: those of a block, and those of its run-in head. */
const TAGS = 4;
const BLOCK = /^<([A-Za-z]+) .*<\/([A-Za-z]+)>$/su;
const ESCAPE_OR_CODE = /\\.|[{<]/gsu;

/** Gives an error for the first line below the frontmatter that is no block, or holds code; `null` where there is none. */
export function findCode(contents: string): ContentError | null {
  const lines = contents.split(/\r\n|\n|\r/u);
  const below = lines.indexOf('---', 1) + 1;
  for (const [index, line] of lines.entries()) {
    if (index < below || line.trim() === '') continue;
    const column = columnOfCode(line);
    if (column !== null) return noBlock(line.slice(column - 1, column + 19), index + 1, column);
  }
  return null;
}

function columnOfCode(line: string): number | null {
  const [, opened, closed] = BLOCK.exec(line) ?? [];
  if (opened === undefined || opened !== closed) return 1;
  let tags = 0;
  for (const { 0: found, index } of line.matchAll(ESCAPE_OR_CODE)) {
    if (found === '<') tags += 1;
    if (found === '{' || tags > TAGS) return index + 1;
  }
  return null;
}

function noBlock(found: string, line: number, column: number): ContentError {
  const expected = { 'zh-CN': '独占一行的一段文字', en: 'a block of text on a line of its own' };
  return new ContentError([unexpected(`\`${found}\``, expected, line, column)]);
}
