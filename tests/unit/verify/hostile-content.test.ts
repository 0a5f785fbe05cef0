/** The proof reads content by itself: what is no data is refused there too, with its place, and nothing is thrown. */
import { describe, expect, test } from 'vitest';
import { verifyIssue } from '../../../src/files/verify-issue.ts';
import type { Message } from '../../../src/model/message.ts';
import { ContentError, readDocument } from '../../../src/verify/index.ts';
import { CONTENT, FILE, GOOD, HOSTILE_BODIES, HOSTILE_FRONTMATTER, SOURCE } from '../../hostile-content.ts';
import { issueOfText } from '../../issue-of-text.ts';
import { proofOf, registryOf } from '../../proof.ts';

const bytes = new TextEncoder().encode(SOURCE);

/** Gives what the proof says of a file. */
function refusalOf(contents: string): readonly Message[] {
  try {
    readDocument(contents);
    return [];
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return error.messages;
  }
}

/** Gives what `verify` says of the issue with one of its files replaced. */
function proofWith(contents: string): string[] {
  return proofOf(
    CONTENT.map((file) => (file.path === FILE ? { ...file, contents } : file)),
    bytes,
  );
}

test('what the splitter writes is proved', () => {
  expect(proofWith(GOOD)).toEqual([]);
});

describe.each([...HOSTILE_BODIES, ...HOSTILE_FRONTMATTER])('a file that $tries', (hostile) => {
  const { contents } = hostile;

  test('is not proved', () => {
    expect(proofWith(contents)[0]).toMatch(/^content\/zh-CN\/demo\/2021-11-19\/01-01\.mdx:\d+ \S+$/u);
  });

  test('is told at its line, where it is told by itself', () => {
    for (const message of refusalOf(contents).slice(0, 1)) {
      expect(message.fatal).toBe(true);
      // Where frontmatter ends too early or too late, the two readers may find it in other lines.
      if (HOSTILE_BODIES.includes(hostile)) expect(message.line).toBe(hostile.line);
      expect(message.line).toBeGreaterThan(0);
      expect(message.words.reason['zh-CN']).toMatch(/\p{Script=Han}/u);
      expect(message.words.note.en).toMatch(/^[A-Z]/u);
    }
  });
});

test.each(['    end: 9007199254740991', '    end: 4294967295'])(
  'a range of lines without end is told: %s',
  (end) => {
    const contents = GOOD.replace(/^ {4}end: \d+$/mu, end);
    expect(proofWith(contents)).toHaveLength(1);
    const pages = CONTENT.map((file) => ({
      ...file,
      contents: file.contents.replace(/^ {4}end: \d+$/mu, end),
    }));
    const { files, bytes: rebuilt } = verifyIssue(pages, {
      ...{ publication: 'demo', language: 'zh-CN', issue: '2021-11-19', date: '2021-11-19' },
      ...{ receivedFile: 'input.txt', bytes, corrections: [], split: () => CONTENT },
      registry: registryOf(issueOfText(bytes)),
    });
    expect([files.length > 0, rebuilt]).toEqual([true, null]);
  },
);
