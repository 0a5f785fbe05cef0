/** Indexes the pages in a folder, as a build does after it has written them: `index-folder.ts FOLDER OUTPUT`. */
import { glob } from 'node:fs/promises';
import { resolve } from 'node:path';
import { readGazetteer } from '../../src/files/gazetteer-file.ts';
import { writeSearchIndex } from '../../src/search/index/archive.ts';

const [folder = '', outputPath = ''] = process.argv.slice(2);
const report = await writeSearchIndex({
  folder,
  paths: await Array.fromAsync(glob('**/*.html', { cwd: folder })),
  outputPath,
  cacheFolder: null,
  gazetteer: readGazetteer(resolve('.')),
});
console.log(JSON.stringify(report));
