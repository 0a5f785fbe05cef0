/** `npm run verify`: rebuilds each source from content and compares it with seeds/, byte for byte. */
import { VFile } from 'vfile';
import type { ContentFile } from '../split/emit/index.ts';
import { count } from '../i18n/plural.ts';
import type { Words } from '../model/message.ts';
import { Message } from '../model/message.ts';
import { contentIssues, languageFolder, readContent } from '../files/content.ts';
import { readRegistry } from '../files/registry-file.ts';
import type { Seed } from '../files/read-seed.ts';
import { seedReader } from '../files/read-seed.ts';
import { report } from '../report/terminal.ts';
import { findSeeds, SEEDS_FOLDER } from '../files/seeds.ts';
import { strandedFiles } from '../files/stranded-content.ts';
import { splitSeed } from '../files/split-seed.ts';
import { verifyIssue } from '../files/verify-issue.ts';
import { append } from '../model/list.ts';

const { seeds, rejected, named } = findSeeds(SEEDS_FOLDER);
const reader = seedReader(SEEDS_FOLDER);
const files: VFile[] = [...rejected];
let bytes = 0;

for (const name of seeds) {
  const { seed, files: read } = reader.read(name);
  append(files, read);
  if (!seed) continue;
  const folder = `${seed.publication.alias}/${seed.issue}`;
  const { alias, language } = seed.publication;
  const below = languageFolder(language);
  const content = readContent(below, folder);
  const verified = verifyIssue(content, {
    publication: alias,
    language,
    issue: seed.issue,
    date: seed.record.date,
    receivedFile: seed.record.received.file,
    bytes: seed.bytes,
    split: () => splitOf(seed, folder),
  });
  if (content.length > 0) append(files, verified.files);
  else
    files.push(
      complaint(seed.file.path, {
        'zh-CN': `没有由它生成的内容，应在 ${below}/${folder}`,
        en: `Unexpected seed without content, expected it in ${below}/${folder}`,
      }),
    );
  bytes += verified.bytes?.length ?? 0;
}
for (const { language, publication: alias, folder } of contentIssues()) {
  const { publication, files: about } = reader.paper(alias);
  append(files, about);
  if (publication?.language === language && !named.has(folder))
    files.push(
      complaint(`${languageFolder(language)}/${folder}`, {
        'zh-CN': '这些内容没有原文',
        en: 'Unexpected content without a seed',
      }),
    );
}
append(
  files,
  strandedFiles((alias) => reader.paper(alias).publication?.language),
);

process.exitCode = report(files, {
  'zh-CN': `由内容还原了 ${seeds.length} 份原文，共 ${bytes} 字节，与 ${SEEDS_FOLDER} 逐字节相同`,
  en: `${count(seeds.length, 'source', 'sources')} rebuilt from content, ${bytes} bytes, each as in ${SEEDS_FOLDER}`,
});

/** Gives what a seed gives today; nothing where it can't be split, which the splitter says itself. */
function splitOf(seed: Seed, folder: string): readonly ContentFile[] {
  const { read } = readRegistry(folder);
  return (read && splitSeed({ ...seed, file: new VFile({ path: seed.file.path }) }, read)?.files) ?? [];
}

function complaint(path: string, reason: Words): VFile {
  const file = new VFile({ path });
  const note = { 'zh-CN': '运行 `npm run split`。', en: 'Run `npm run split`.' };
  file.messages.push(new Message({ ruleId: 'verify', reason, note, fatal: true }));
  return file;
}
