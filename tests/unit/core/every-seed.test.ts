/** What is promised of the splitter holds for every text of this archive. */
import { expect, test } from 'vitest';
import { SEEDS_FOLDER } from '../../../src/cli/content.ts';
import { readSeeds } from '../../../src/cli/seeds.ts';
import { issueOf, splitSeed } from '../../../src/cli/split-seed.ts';
import { verifyIssue } from '../../../src/cli/verify-issue.ts';
import { sourceText } from '../../../src/verify/index.ts';

const { seeds, rejected } = readSeeds(SEEDS_FOLDER);

test('there are seeds, and none is rejected', () => {
  expect(rejected.map(String)).toEqual([]);
  expect(seeds.length).toBeGreaterThan(0);
});

test.each(seeds.map((seed) => ({ name: seed.file.basename, seed })))(
  '$name: nothing lost, proved by its content, and split again to the same bytes',
  ({ seed }) => {
    const { bytes, issue, publication, record } = seed;
    expect(Buffer.from(sourceText(issueOf(seed))).equals(bytes)).toBe(true);
    const content = splitSeed(seed);
    expect(content).not.toBeNull();
    const original = {
      publication: publication.alias,
      issue,
      date: record.date,
      receivedFile: record.received.file,
      bytes,
    };
    expect(verifyIssue(content ?? [], original).files.map(String)).toEqual([]);
    expect(splitSeed(seed)).toEqual(content);
  },
);
