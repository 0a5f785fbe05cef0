/**
 * `npm run profile -- PAPER`: learns from a paper's published issues how its lines look, and writes it into
 * `seeds/<paper>.profile.yaml`, for the issues that come. What is published is read as before.
 */
import { VFile } from 'vfile';
import { acceptedIssues } from '../files/accepted-issues.ts';
import { readPlainText } from '../files/plain-file.ts';
import { profilePath, readProfile } from '../files/profile-file.ts';
import { seedReader } from '../files/read-seed.ts';
import { replaceFile } from '../files/replace.ts';
import { findSeeds, SEEDS_FOLDER } from '../files/seeds.ts';
import { count } from '../i18n/plural.ts';
import type { Words } from '../model/message.ts';
import { Message } from '../model/message.ts';
import type { DatedMarks } from '../model/profile.ts';
import { HOUSE_ROLES } from '../model/profile.ts';
import { say } from '../report/language.ts';
import { report } from '../report/terminal.ts';
import { emitProfile, learnProfile, nextEntries } from '../split/profile/index.ts';
import { readArguments } from './arguments.ts';
import { holdArchive } from './lock.ts';

const PROFILE_USAGE: Words = {
  'zh-CN': '用法：npm run profile -- 报纸代号，如 npm run profile -- qdrb',
  en: 'Usage: npm run profile -- PAPER; for example npm run profile -- qdrb',
};
const [alias, ...furtherNames] = readArguments({}, PROFILE_USAGE).positionals;
if (alias === undefined || furtherNames.length > 0) {
  console.error(say(PROFILE_USAGE));
  process.exitCode = 1;
} else {
  await holdArchive('profile');
  process.exitCode = learnPaper(alias);
}

function learnPaper(paper: string): 0 | 1 {
  const reader = seedReader(SEEDS_FOLDER);
  const { publication, files } = reader.paper(paper);
  if (!publication) return report(files, { 'zh-CN': '', en: '' });
  const names = findSeeds(SEEDS_FOLDER).seeds.filter((name) => name.publication === paper);
  const { published, issues, unproved } = acceptedIssues(names, reader);
  for (const folder of unproved) console.error(say(leftOut(folder)));
  const path = profilePath(SEEDS_FOLDER, paper);
  const file = new VFile({ path });
  if (issues.length === 0) {
    file.messages.push(nothingAccepted());
    return report([file], { 'zh-CN': '', en: '' });
  }
  const before = readProfile(SEEDS_FOLDER, paper)?.value?.profiles ?? [];
  const marks = learnProfile(issues);
  const profiles = nextEntries(before, { issues: issues.length, marks, published });
  if (profiles.length === 0) return report([], nothingLearned(issues.length));
  try {
    const text = emitProfile({ publication: paper, profiles });
    const changed = before.length === 0 || readPlainText(path) !== text;
    if (changed) replaceFile(path, text);
    return report([], learned(path, profiles.at(-1), changed));
  } catch (error) {
    if (!(error instanceof Message)) throw error;
    file.messages.push(error);
    return report([file], { 'zh-CN': '', en: '' });
  }
}

function leftOut(folder: string): Words {
  return {
    'zh-CN': `${folder}：未经证实，不从它学；先运行 npm run verify`,
    en: `${folder}: not proved, so nothing is learned from it; run npm run verify`,
  };
}

function nothingAccepted(): Message {
  return new Message({
    ruleId: 'profile-no-issue',
    reason: {
      'zh-CN': '该报没有已发布且经证实的一期，无从学起',
      en: 'Unexpected paper without a published issue that is proved, expected one to learn from',
    },
    note: {
      'zh-CN': '先更正并发布几期（`npm run publish`），再运行一次。',
      en: 'Correct and publish some issues (`npm run publish`), then run this again.',
    },
    fatal: true,
  });
}

function nothingLearned(issues: number): Words {
  return {
    'zh-CN': `${issues} 期中没有一再出现的标志，什么也没有写`,
    en: `No mark comes again and again in ${count(issues, 'issue', 'issues')}; nothing was written`,
  };
}

function learned(path: string, last: DatedMarks | undefined, changed: boolean): Words {
  const { from = '', issues = 0, marks = {} } = last ?? {};
  const lines = HOUSE_ROLES.flatMap((role) => marks[role] ?? []).length;
  const done = changed
    ? { 'zh-CN': `已写入 ${path}`, en: `Wrote ${path}` }
    : { 'zh-CN': `${path} 没有变化`, en: `${path} is as it was` };
  return {
    'zh-CN': `${done['zh-CN']}：从 ${issues} 期学得 ${lines} 个标志，用于 ${from} 起的各期`,
    en: `${done.en}: ${count(lines, 'mark', 'marks')} of ${count(issues, 'issue', 'issues')}, for issues from ${from}`,
  };
}
