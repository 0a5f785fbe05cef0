/** `npm run split`: seeds → content/zh-CN. With `--check` it writes nothing and fails when a byte differs. */
import { parseArgs } from 'node:util';
import { VFile } from 'vfile';
import { compareContent, CONTENT_FOLDER, readContent, SEEDS_FOLDER, writeContent } from './content.ts';
import type { Difference } from './content.ts';
import { report } from './report.ts';
import { readSeeds } from './seeds.ts';
import { splitSeed } from './split-seed.ts';

const WHY = {
  missing: 'Unexpected missing file, expected it to be generated from the seed',
  stale: 'Unexpected file, expected only what the seeds give',
  changed: 'Unexpected line, expected what the seed gives',
} as const satisfies Record<Difference['kind'], string>;

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
const { seeds, rejected } = readSeeds(SEEDS_FOLDER);
const results = seeds.map((seed) => ({ seed, files: splitSeed(seed) }));
const files = results.flatMap((result) => result.files ?? []);
const failed = rejected.length > 0 || results.some((result) => result.files === null);
const found = readContent(CONTENT_FOLDER);

const inputs = [...rejected, ...seeds.map((seed) => seed.file)];
if (values.check) {
  const differing = compareContent(found, files).map(toFile);
  process.exitCode = report(
    [...inputs, ...differing],
    `${files.length} files of ${seeds.length} issues are as split`,
  );
} else if (failed) {
  process.exitCode = report(inputs, '');
} else {
  const written = writeContent(CONTENT_FOLDER, found, files);
  process.exitCode = report(
    inputs,
    `${seeds.length} issues, ${files.length} files, ${written.length} written in ${CONTENT_FOLDER}`,
  );
}

function toFile({ path, kind, line }: Difference): VFile {
  const file = new VFile({ path: `${CONTENT_FOLDER}/${path}` });
  const message = file.message(WHY[kind], {
    place: { line, column: 1 },
    ruleId: 'split-check',
    source: 'banmian',
  });
  message.fatal = true;
  message.note = 'Run `npm run split`; generated files are never edited by hand.';
  return file;
}
