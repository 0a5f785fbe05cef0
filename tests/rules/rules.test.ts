/** Each rule is silent on its example and reports its counter-example; `docs/rules.md` says what the rules say. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkIssue } from '../../src/split/check/index.ts';
import { issueOfText } from '../issue-of-text.ts';
import { formatRuleDocs, readRuleDocs } from './rule-docs.ts';

const docs = readRuleDocs();

test('there are rules', () => {
  expect(docs.length).toBeGreaterThan(12);
});

describe.each(docs)('$id', ({ id, accepted, reported }) => {
  test('is silent on its example, as are all other rules', () => {
    expect(checkIssue(issueOfText(accepted)).map(String)).toEqual([]);
  });

  test('reports its counter-example, in both languages and with a way to mend it', () => {
    const messages = checkIssue(issueOfText(reported)).filter(({ ruleId }) => ruleId === id);
    expect(messages.length).toBeGreaterThan(0);
    for (const { words, line } of messages) {
      expect(line).toBeGreaterThan(0);
      for (const text of [words.reason, words.note]) {
        expect(text['zh-CN']).toMatch(/\p{Script=Han}/u);
        expect(text.en).toMatch(/^[A-Z]/u);
      }
    }
  });
});

test('docs/rules.md is current; npm run docs:rules writes it', () => {
  expect(readFileSync('docs/rules.md', 'utf8')).toBe(formatRuleDocs(docs));
});
