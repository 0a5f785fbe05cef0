import { createHash } from 'node:crypto';
import type { Issue } from '../src/model/issue.ts';
import type { HouseMarks } from '../src/model/profile.ts';
import { decodeSource, parseIssue } from '../src/split/parse/index.ts';

/** Gives the issue that a text is, as `demo-2021-11-19`. */
export function issueOfText(source: string | Uint8Array, profile?: HouseMarks): Issue {
  const bytes = typeof source === 'string' ? new TextEncoder().encode(source) : source;
  return parseIssue({
    publication: 'demo',
    issue: '2021-11-19',
    date: '2021-11-19',
    received: { seed: 'demo-2021-11-19.txt', file: 'input.txt', sha256: digest(bytes) },
    profile,
    ...decodeSource(bytes),
  });
}

function digest(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
