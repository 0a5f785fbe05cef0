/** What a split costs grows as its text does, whatever the text is made of. */
import { expect, test } from 'vitest';
import { checkIssue } from '../../src/split/check/index.ts';
import { emitIssue } from '../../src/split/emit/index.ts';
import { assignIds, NO_NAMES } from '../../src/split/registry/index.ts';
import { ABSURD_TEXTS } from '../bench/absurd-texts.ts';
import { issueOfText } from '../issue-of-text.ts';
import { growsFaster } from './growth.ts';

/** Parts of the short text; of those that come to files of their own, and of the characters of a line. */
const PARTS = 1_500;
const FILES = 300;
const CHARACTERS = 1_000_000;
/** Where the machine is busy, it is the tests of other files that take long. */
const PATIENCE = 120_000;

/** Reads a text, names its articles twice, checks them and writes their files. */
function split(text: Buffer): void {
  const digest = (words: string): string => String(words.length);
  const first = assignIds(issueOfText(text), NO_NAMES, digest);
  const { issue } = assignIds(first.issue, first.names, digest);
  checkIssue(issue);
  emitIssue(issue, 'zh-CN');
}

test.each(Object.entries(ABSURD_TEXTS))('%s', { timeout: PATIENCE }, (name, textOf) => {
  const count =
    name === 'one line' ? CHARACTERS : /^(?:markers|articles|headings that)/u.test(name) ? FILES : PARTS;
  expect(growsFaster(split, (times) => Buffer.from(textOf(count * times)))).toBe(false);
});
