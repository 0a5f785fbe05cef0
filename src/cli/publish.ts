/**
 * `npm run publish -- qdrb/2021-11-19 …` (or `--all`): makes the names of drafts permanent. An issue that is not split,
 * not proved or has an error is refused, one with doubtful places only published with `--yes`; what can be published is,
 * and the exit code says whether all was. There is no way back: a published text is withdrawn, not unpublished.
 */
import { basename } from 'node:path';
import { VFile } from 'vfile';
import { seedReader } from '../files/read-seed.ts';
import { readRegistry } from '../files/registry-file.ts';
import { publishable } from '../files/publish-issue.ts';
import type { SeedName } from '../files/seed-name.ts';
import { formatSeedName, parseSeedName } from '../files/seed-name.ts';
import { findSeeds, SEEDS_FOLDER } from '../files/seeds.ts';
import { withdrawnComparison } from '../files/withdrawn-texts.ts';
import { count } from '../i18n/plural.ts';
import type { Words } from '../model/message.ts';
import { append } from '../model/list.ts';
import { Message } from '../model/message.ts';
import { doubtWords } from '../report/doubts.ts';
import { say } from '../report/language.ts';
import { report } from '../report/terminal.ts';
import { isDoubtful } from '../split/parse/index.ts';
import { readArguments } from './arguments.ts';
import { INTERRUPTED, watchInterrupt } from './interrupt.ts';
import { holdArchive } from './lock.ts';

const yesOrNo = { type: 'boolean', default: false } as const;
const PUBLISH_USAGE: Words = {
  'zh-CN': '用法：npm run publish -- 报纸/期号… 或 --all，[--yes]，如 npm run publish -- qdrb/2021-11-19',
  en: 'Usage: npm run publish -- PAPER/ISSUE… or --all, [--yes]; for example npm run publish -- qdrb/2021-11-19',
};
const { values: wanted, positionals: named } = readArguments({ all: yesOrNo, yes: yesOrNo }, PUBLISH_USAGE);
// All and some contradict each other.
const hasTask = named.length > 0 !== wanted.all;
if (hasTask) await holdArchive('publish');
const complaints: VFile[] = [];
let published = 0;
const { seeds: allSeeds } = findSeeds(SEEDS_FOLDER);
const seedsReader = seedReader(SEEDS_FOLDER);
const compareTexts = withdrawnComparison();
const stopAsked = watchInterrupt();

if (!hasTask) {
  console.error(say(PUBLISH_USAGE));
  process.exitCode = 1;
} else {
  for (const name of wanted.all ? allSeeds.filter(isUnpublished) : named.flatMap(seedNamed)) {
    if (await stopAsked()) {
      console.error(
        say({
          'zh-CN': '已中断；未发布的仍是草稿。',
          en: 'Interrupted; what is not published is a draft still.',
        }),
      );
      process.exit(INTERRUPTED);
    }
    publishOne(name);
  }
  process.exitCode = report(complaints, publishSummary());
}

/** An issue whose registry can't be read may be a draft: it is taken along, and told. */
function isUnpublished({ publication, issue }: SeedName): boolean {
  const { file, read } = readRegistry(`${publication}/${issue}`);
  return read?.registry.draft === true || file.messages.length > 0;
}

/** Gives the seed of an issue by its folder's name, its id or its text's file; a name of none gets its message. */
function seedNamed(word: string): SeedName[] {
  const wantedName = parseSeedName(basename(word.replace(/^([a-z][a-z0-9]*)\/(?=\d)/u, '$1-'), '.txt'));
  const found = allSeeds.find((name) => wantedName && formatSeedName(name) === formatSeedName(wantedName));
  if (!found)
    complain(word, {
      ruleId: 'publish-unknown',
      reason: { 'zh-CN': '没有这一期', en: 'Unexpected name, expected that of an issue in `seeds/`' },
      note: {
        'zh-CN': '写作 报纸/期号，如 `qdrb/2021-11-19`；`--all` 发布所有草稿。',
        en: 'Write it as PAPER/ISSUE, such as `qdrb/2021-11-19`; `--all` publishes every draft.',
      },
    });
  return found ? [found] : [];
}

function publishOne(name: SeedName): void {
  const folder = `${name.publication}/${name.issue}`;
  const { state, files, split, publish } = publishable(name, seedsReader, compareTexts);
  append(complaints, files);
  if (state === 'published')
    console.log(say({ 'zh-CN': `${folder}：早已发布`, en: `${folder}: published already` }));
  if (state !== 'draft' || !split) return;
  const seed = `${SEEDS_FOLDER}/${formatSeedName(name)}.txt`;
  if (isDoubtful(split.doubts) && !wanted.yes) {
    complain(folder, {
      ruleId: 'publish-doubtful',
      reason: doubtWords(seed, split.doubts),
      note: {
        'zh-CN': '看过并在 .yaml 中更正后再发布；若都没有错，加上 `--yes`：名称一经发布便不再变。',
        en: 'Look, correct in the .yaml, and publish then; where all is right, add `--yes`: names are for good once they are published.',
      },
    });
    return;
  }
  try {
    publish();
  } catch (error) {
    if (!(error instanceof Message)) throw error;
    const file = new VFile({ path: folder });
    file.messages.push(error);
    complaints.push(file);
    return;
  }
  published += 1;
  const { pages, highlights } = split.names;
  console.log(
    say({
      'zh-CN': `${folder}：已发布，${pages.length} 版，${highlights.length} 篇`,
      en: `${folder}: published, ${count(pages.length, 'page', 'pages')}, ${count(highlights.length, 'article', 'articles')}`,
    }),
  );
}

function complain(path: string, words: { ruleId: string; reason: Words; note: Words }): void {
  const file = new VFile({ path });
  file.messages.push(new Message({ ...words, fatal: true }));
  complaints.push(file);
}

function publishSummary(): Words {
  return {
    'zh-CN': `发布了 ${published} 期，它们的名称与网址永远有效；要撤下某篇，见 README“撤下”。下一步：npm run build`,
    en: `Published: ${count(published, 'issue', 'issues')}; their names and addresses are permanent, and a text is withdrawn as README says. Next: npm run build`,
  };
}
