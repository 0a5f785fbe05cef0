/** Text that looks like markup comes out as text: a whole archive of it is split, proved, built and read. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toString as textOf } from 'hast-util-to-string';
import { rehype } from 'rehype';
import { expect, test } from 'vitest';
import { elementsWith } from '../site/built-site.ts';
import { buildTrialArchive } from '../trial-archive.ts';

const input = readFileSync('tests/fixtures/text-that-looks-like-markup/input.txt');
const lines = input.toString('utf8').trimEnd().split('\n');
const dist = buildTrialArchive('markup-in-text', input);
const read = (slug: string): ReturnType<ReturnType<typeof rehype>['parse']> =>
  rehype().parse(readFileSync(join(dist, `demo/2021-11-19/${slug}/index.html`), 'utf8'));

test('every line stands in the pages as it was received', () => {
  const shown = ['t1', 't1-01'].flatMap((slug) => elementsWith(read(slug), 'dataBlock').map(textOf));
  expect(shown.toSorted()).toEqual(lines.slice(1).toSorted());
});

test('no text has become an element, an attribute or a script', () => {
  for (const slug of ['t1', 't1-01']) {
    const blocks = elementsWith(read(slug), 'dataBlock');
    const inside = blocks.flatMap((block) =>
      elementsWith(block, 'id').filter((element) => element !== block),
    );
    expect(inside.map(({ tagName, properties }) => `${tagName}.${String(properties['className'])}`)).toEqual(
      inside.map(() => expect.stringMatching(/\.run-in-head$/u) as string),
    );
    expect(JSON.stringify(blocks)).not.toMatch(
      /"tagName":"(?:script|img|b|i|del|code|strong|em|ul|ol|li|hr)"/u,
    );
  }
});
