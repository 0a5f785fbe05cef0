/**
 * One folder, one case: `input.txt` is split, and gives `issue.json`, `messages.txt` and `content/`.
 * `UPDATE=1` writes the expectations anew; a missing one fails.
 */
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkIssue } from '../../../src/split/check/index.ts';
import { readContent } from '../../../src/files/content.ts';
import { formatMessage } from '../../../src/report/terminal.ts';
import { emitIssue } from '../../../src/split/emit/index.ts';
import { encodeText } from '../../../src/model/encoding.ts';
import { Message } from '../../../src/model/message.ts';
import { sourceText } from '../../../src/verify/index.ts';
import { proofOf } from '../../proof.ts';
import { issueOfText } from '../../issue-of-text.ts';

const FOLDER = join(import.meta.dirname, '../../fixtures');
const UPDATE = process.env['UPDATE'] === '1';
const cases = readdirSync(FOLDER, { withFileTypes: true }).filter(({ name }) =>
  existsSync(join(FOLDER, name, 'input.txt')),
);

/** Bytes that are no text: there is one message and nothing else. */
const [broken, texts] = [true, false].map((wanted) =>
  cases.map(({ name }) => name).filter((name) => (refusal(bytesOf(name)) !== null) === wanted),
) as [string[], string[]];

test.each(broken)('%s gives the expected message', (name) => {
  const message = refusal(bytesOf(name));
  expectFile(join(FOLDER, name, 'messages.txt'), message ? linesOf(message) : '');
});

describe.each(texts)('%s', (name) => {
  const folder = join(FOLDER, name);
  const bytes = bytesOf(name);
  const issue = issueOfText(bytes);
  const messages = checkIssue(issue);
  const emitted = messages.some((message) => message.fatal) ? [] : emitIssue(issue, 'zh-CN');

  test('is split as expected', () => {
    expectFile(join(folder, 'issue.json'), `${JSON.stringify(issue, null, 2)}\n`);
  });

  test('gives the expected messages', () => {
    expectFile(join(folder, 'messages.txt'), messages.map(linesOf).join(''));
  });

  test('gives the expected content', () => {
    const target = join(folder, 'content');
    if (UPDATE) {
      rmSync(target, { recursive: true, force: true });
      for (const file of emitted) write(join(target, file.path), file.contents);
    }
    expect(readContent(target)).toEqual(emitted.toSorted((a, b) => (a.path < b.path ? -1 : 1)));
  });

  test('loses nothing: the issue, and the content read back, give the source', () => {
    const { encoding, vendorCodes } = issue.envelope;
    expect(encodeText(sourceText(issue), encoding, vendorCodes)).toEqual(new Uint8Array(bytes));
    if (emitted.length > 0) expect(proofOf(emitted, bytes)).toEqual([]);
  });
});

function bytesOf(name: string): Buffer {
  return readFileSync(join(FOLDER, name, 'input.txt'));
}

/** Gives why bytes are no text; `null` where they are one. */
function refusal(bytes: Uint8Array): Message | null {
  try {
    issueOfText(bytes);
    return null;
  } catch (error) {
    if (error instanceof Message) return error;
    throw error;
  }
}

function linesOf(message: Message): string {
  return `${formatMessage('input.txt', message, 'en')}\n${formatMessage('input.txt', message, 'zh-CN')}\n`;
}

function expectFile(path: string, actual: string): void {
  if (UPDATE) write(path, actual);
  expect(existsSync(path), `${path} is missing; UPDATE=1 writes it`).toBe(true);
  expect(actual).toBe(readFileSync(path, 'utf8'));
}

function write(path: string, contents: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, contents);
}
