/** `npm run verify`: rebuilds each source from content/zh-CN and compares it with seeds/, byte for byte. */
import type { VFile } from 'vfile';
import { VFile as File } from 'vfile';
import { CONTENT_FOLDER, readContent, SEEDS_FOLDER } from './content.ts';
import { report } from './report.ts';
import { readSeeds } from './seeds.ts';
import { verifyIssue } from './verify-issue.ts';

const { seeds, rejected } = readSeeds(SEEDS_FOLDER);
const content = Map.groupBy(readContent(CONTENT_FOLDER), ({ path }) => path.split('/').slice(0, 2).join('/'));
const files: VFile[] = [...rejected];
let bytes = 0;

for (const seed of seeds) {
  const folder = `${seed.publication.alias}/${seed.issue}`;
  const verified = verifyIssue(content.get(folder) ?? [], {
    publication: seed.publication.alias,
    issue: seed.issue,
    date: seed.record.date,
    receivedFile: seed.record.received.file,
    bytes: seed.bytes,
  });
  if (!content.delete(folder)) files.push(complain(seed.file, 'Unexpected seed without content'));
  files.push(...verified.files);
  bytes += verified.bytes?.length ?? 0;
}
for (const orphan of [...content.values()].flat())
  files.push(
    complain(new File({ path: `${CONTENT_FOLDER}/${orphan.path}` }), 'Unexpected content without a seed'),
  );

process.exitCode = report(
  files,
  `${seeds.length} sources rebuilt from content, ${bytes} bytes, each as in ${SEEDS_FOLDER}`,
);

function complain(file: VFile, reason: string): VFile {
  const message = file.message(reason, { ruleId: 'verify', source: 'banmian' });
  message.fatal = true;
  message.note = 'Run `npm run split`.';
  return file;
}
