/** `verify` is a proof: one character changed, added or taken away anywhere in the content makes it fail. */
import { readFileSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import { verifyIssue } from '../../../src/files/verify-issue.ts';
import type { ContentFile } from '../../../src/split/emit/index.ts';
import type { ProofOfSource } from '../../corrected-issue.ts';
import { proofOfCorrectedIssue, proofOfIssue } from '../../corrected-issue.ts';
import { issueOfText } from '../../issue-of-text.ts';

/** What stays the same between two edits need not be read again: reading gives the same for the same text. */
vi.mock(import('../../../src/verify/document.ts'), async (importOriginal) => {
  const original = await importOriginal();
  const known = new Map<string, ReturnType<typeof original.readDocument>>();
  return {
    ...original,
    readDocument: (text: string) => {
      const read = known.get(text) ?? original.readDocument(text);
      // What was edited comes once only.
      if (content.some(({ contents }) => contents === text)) known.set(text, read);
      return read;
    },
  };
});

/** The first issue is tried at every 997th character of each file, one with corrections at every 7th, a small one at each. */
const FIRST_ISSUE = 'seeds/qdrb-2021-11-19.txt';
const sources = {
  'the first issue': { proof: () => proofOfSource(FIRST_ISSUE), step: 997 },
  'a small issue': {
    proof: () => proofOfSource('tests/fixtures/a-caption-between-two-paragraphs/input.txt'),
    step: 1,
  },
  'an issue with corrections': { proof: proofOfCorrectedIssue, step: 7 },
};
const { content, original } = proofOfSource(FIRST_ISSUE);

const edits: Record<string, (text: string, at: number) => string> = {
  changed: (text, at) => `${text.slice(0, at)}${text[at] === '改' ? '革' : '改'}${text.slice(at + 1)}`,
  added: (text, at) => `${text.slice(0, at)} ${text.slice(at)}`,
  'taken away': (text, at) => text.slice(0, at) + text.slice(at + 1),
};

test('the content as it stands is proved', () => {
  expect(verifyIssue(content, original).files).toEqual([]);
});

describe.each(Object.entries(edits))('a character %s', (_, edit) => {
  test.each(Object.entries(sources))(
    'anywhere in %s makes the proof fail and is named by file and line',
    (_name, { proof: give, step }) => {
      const proof = give();
      for (const [index, file] of proof.content.entries()) {
        for (let at = index % step; at < file.contents.length; at += step) {
          const text = edit(file.contents, at);
          const { files } = verifyIssue(replaced(proof.content, file, text), proof.original);
          const named = files.flatMap(({ path: of, messages }) =>
            messages.map(({ line }) => `${of}:${line}`),
          );
          const where = `${file.path}, character ${at}: ${JSON.stringify(file.contents.slice(at - 10, at + 10))}`;
          const line = firstDifferentLine(file.contents, text);
          expect([...new Set(named)], where).toEqual([`content/zh-CN/${file.path}:${line}`]);
        }
      }
    },
  );
});

test('names the line of a changed word in the body, the frontmatter and the record of the source', () => {
  for (const [path, from, to] of [
    ['demo/2021-11-19/t1-03.mdx', '注重贯通融合', '注重贯通融台'],
    ['demo/2021-11-19/t1-03.mdx', 'text: 创新建立', 'text: 创薪建立'],
    ['demo/2021-11-19/t2.mdx', 'file: input.txt', 'file: inputs.txt'],
    ['demo/2021-11-19/t4.mdx', 'text: 责任编辑', 'text: 责任编缉'],
    ['demo/2021-11-19/t4.mdx', 'byteOrderMark: false', 'byteOrderMark: folse'],
  ] as const) {
    const file = content.find((each) => each.path === path);
    const at = file?.contents.lastIndexOf(from) ?? -1;
    if (!file || at < 0) throw new Error(`${path} does not hold ${from}`);
    const text = file.contents.slice(0, at) + to + file.contents.slice(at + from.length);
    const line = text.slice(0, at).split('\n').length;
    const [found] = verifyIssue(replaced(content, file, text), original).files;
    expect(`${found?.path}:${found?.messages[0]?.line}`).toBe(`content/zh-CN/${path}:${line}`);
  }
});

test('a section that the marker, or another file of the page, does not name makes the proof fail', () => {
  const proof = proofOfSource('tests/fixtures/page-labels-with-the-names-of-sections/input.txt');
  for (const [path, from, to] of [
    ['demo/2021-11-19/01.mdx', '  section: 要闻', '  section: 要'],
    ['demo/2021-11-19/01.mdx', '    section: 要闻', '    section: 要'],
    ['demo/2021-11-19/01.mdx', '    section: 要闻', '    section: 时政'],
    ['demo/2021-11-19/01-01.mdx', '  section: 要闻', '  section: 闻'],
    ['demo/2021-11-19/02.mdx', '  section: 国内专页(经济)\n', ''],
  ] as const) {
    const file = proof.content.find((each) => each.path === path);
    const at = file?.contents.indexOf(`\n${from}`) ?? -1;
    if (!file || at < 0) throw new Error(`${path} does not hold ${from}`);
    const text = `${file.contents.slice(0, at + 1)}${to}${file.contents.slice(at + 1 + from.length)}`;
    const line = text.slice(0, at + 1).split('\n').length;
    const named = verifyIssue(replaced(proof.content, file, text), proof.original).files;
    expect(named.map((each) => `${each.path}:${each.messages[0]?.line}`)).toEqual([
      `content/zh-CN/${path}:${line}`,
    ]);
  }
});

test('a file taken away or added makes the proof fail', () => {
  expect(verifyIssue(content.slice(1), original).files).not.toEqual([]);
  expect(verifyIssue(content.slice(0, -1), original).files).not.toEqual([]);
  const twice = { path: 'demo/2021-11-19/t1-07.mdx', contents: content[1]?.contents ?? '' };
  expect(verifyIssue([...content, twice], original).files).not.toEqual([]);
});

/** Gives the number of the line that holds the first difference, from 1. */
function firstDifferentLine(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return one.slice(0, at).split('\n').length;
}

function replaced(files: readonly ContentFile[], file: ContentFile, contents: string): ContentFile[] {
  return files.map((each) => (each === file ? { ...each, contents } : each));
}

function proofOfSource(path: string): ProofOfSource {
  const source = new Uint8Array(readFileSync(path));
  return proofOfIssue(source, issueOfText(source), []);
}
