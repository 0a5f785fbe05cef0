/** A page that its own policy would stop from working stops the build, and is named. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { buildTrialArchive } from '../trial-archive.ts';

const text = readFileSync('tests/fixtures/a-caption-between-two-paragraphs/input.txt');

test('inline styles and handlers are refused with the page, the element and the way to mend it', () => {
  const page =
    '<html><head><meta charset="utf-8"></head><body style="color:red"><b onclick="x()">x</b></body></html>';
  const files = { 'src/pages/extra.astro': page };
  const build = (): string => buildTrialArchive('inline-code', text, { files, environment: { LC_ALL: 'C' } });
  expect(build).toThrow(
    /extra\/index\.html error: Unexpected attribute `style` on `<body>`.*\n.*class.*\n.*extra\/index\.html error: Unexpected attribute `onclick` on `<b>`/u,
  );
});
