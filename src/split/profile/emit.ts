/** A profile → the text of its file. */
import { FILE_FORMATS } from '../../model/format.ts';
import type { DatedMarks, HouseMark, Profile } from '../../model/profile.ts';
import { HOUSE_ROLES } from '../../model/profile.ts';

const PROFILE_HEAD = `# How the lines of this paper look, learned from its published issues that \`npm run verify\` proves. Written by
# \`npm run profile -- PAPER\`; it may be left out, and its lists may be edited (docs/formats.md, “Profiles”).
# 该报各类行的样式，由 \`npm run profile -- 代号\` 从已发布且经证实的各期学得；可以没有，也可以手改。
#
# A line that opens with a mark, ends with it or is it, has that role; \`article\`: it begins or ends its article;
# \`lines\` of all \`of\` that have it were of the role. \`always\`: every line of these roles has a mark, so that a heading
# without one has none of them. An issue is read with the last entry whose \`from\` is not after its day. What published issues are read with stays: a new run adds an entry for the days behind them.
# 每期用 \`from\` 不晚于当日的最后一条；已发布各期所用的不再改动，新学得的只用于其后各日。
`;

/** Gives the text of a paper's profile. */
export function emitProfile(profile: Omit<Profile, 'format'>): string {
  const { publication, profiles } = profile;
  const head = `${PROFILE_HEAD}format: ${FILE_FORMATS.profile}\npublication: ${publication}\n`;
  return profiles.length === 0
    ? `${head}profiles: []\n`
    : `${head}profiles:\n${profiles.map(entryText).join('')}`;
}

function entryText({ from, issues, marks }: DatedMarks): string {
  const roles = HOUSE_ROLES.flatMap((role) => {
    const own = marks[role] ?? [];
    return own.length > 0
      ? [`      ${role}:\n`, ...own.map((mark) => `        - ${textOfMark(mark)}\n`)]
      : [];
  });
  const { always = [] } = marks;
  if (always.length > 0) roles.push(`      always: [${always.join(', ')}]\n`);
  const list = roles.length > 0 ? `\n${roles.join('')}` : ' {}\n';
  return `  - from: ${from}\n    issues: ${issues}\n    marks:${list}`;
}

function textOfMark(mark: HouseMark): string {
  const fields = Object.entries(mark).map(([name, value]) =>
    MARKS_IN_QUOTES.has(name) ? `${name}: ${JSON.stringify(value)}` : `${name}: ${value}`,
  );
  return `{ ${fields.join(', ')} }`;
}

const MARKS_IN_QUOTES: ReadonlySet<string> = new Set(['opens', 'ends', 'is']);
