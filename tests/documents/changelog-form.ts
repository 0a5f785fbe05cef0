/** The form of Keep a Changelog 1.1.0, and what a version is here. */
import type { Heading } from './markdown.ts';
import { headingsOf } from './markdown.ts';

const SECTIONS = ['Added', 'Changed', 'Deprecated', 'Removed', 'Fixed', 'Security'];
/** [0.1.0] - 2026-11-26 */
const RELEASE = /^\[(\d+)\.(\d+)\.(\d+)\] - (\d{4}-\d{2}-\d{2})$/u;

interface Release {
  readonly version: readonly number[];
  readonly date: string;
}

/** Gives a sentence for each way in which a changelog is not of the form; `version` is the one of `package.json`. */
export function problemsOf(changelog: string, version: string): string[] {
  const [title, unreleased, ...others] = headingsOf(changelog);
  const releases = others.flatMap(({ depth, text }) => (depth === 2 ? (releaseOf(text) ?? []) : []));
  const newest = releases[0]?.version.join('.') ?? 'none';
  return [
    ...unless(title?.depth === 1 && title.text === 'Changelog', 'the title is not "Changelog"'),
    ...unless(unreleased?.depth === 2 && unreleased.text === '[Unreleased]', '"[Unreleased]" is not first'),
    ...others
      .filter((heading) => !isOfForm(heading))
      .map(({ text }) => `"${text}" is no heading of the form`),
    ...twice(changelog).map((text) => `"${text}" stands twice in one version`),
    ...releases.slice(1).flatMap((release, at) => isAfter(releases[at], release)),
    ...unless(newest === version, `the newest version is ${newest}, package.json has ${version}`),
  ];
}

function unless(holds: boolean, problem: string): string[] {
  return holds ? [] : [problem];
}

function isOfForm({ depth, text }: Heading): boolean {
  return depth === 2 ? releaseOf(text) !== null : depth === 3 && SECTIONS.includes(text);
}

/** Gives the version and the day of a heading; `null` where it names none that there is. */
function releaseOf(text: string): Release | null {
  const [, major, minor, patch, date = ''] = RELEASE.exec(text) ?? [];
  const time = Date.parse(`${date}T00:00:00Z`);
  if (Number.isNaN(time) || !new Date(time).toISOString().startsWith(date)) return null;
  return { version: [major, minor, patch].map(Number), date };
}

/** Gives the sections that stand more than once in their version. */
function twice(changelog: string): string[] {
  let seen = new Set<string>();
  return headingsOf(changelog).flatMap(({ depth, text }) => {
    if (depth === 2) seen = new Set();
    if (depth !== 3) return [];
    const again = seen.has(text);
    seen.add(text);
    return again ? [text] : [];
  });
}

/** Says where a version stands above one that is as new, or newer, or of a later day. */
function isAfter(above: Release | undefined, { version, date }: Release): string[] {
  if (above === undefined) return [];
  const at = version.findIndex((number, index) => number !== above.version[index]);
  const newer = at >= 0 && (above.version[at] ?? 0) > (version[at] ?? 0);
  return [
    ...unless(newer, `${above.version.join('.')} stands above ${version.join('.')}`),
    ...unless(above.date >= date, `${above.version.join('.')} has an earlier day than ${version.join('.')}`),
  ];
}
