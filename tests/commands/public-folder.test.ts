/** What is copied into the site as it is leads to nothing that no proof knows. */
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openWorkshop } from '../workshop.ts';

test.each([
  ['a link in public/', 'public/draft', true],
  ['a content file in public/', 'public/press/copy.mdx', false],
])('%s is named, and nothing is built', (_, path, isLink) => {
  const workshop = openWorkshop();
  workshop.write('public/logo.svg', '<svg/>');
  if (isLink) symlinkSync('../content', join(workshop.folder, path));
  else workshop.write(path, 'Text.');
  for (const command of ['verify', 'build'] as const) {
    const { status, stderr } = workshop.run(command);
    expect(status).toBe(1);
    expect(stderr).toContain(`${path} error: `);
    expect(stderr).toContain('[public-unproved]');
  }
});
