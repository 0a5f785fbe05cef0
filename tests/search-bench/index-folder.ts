/** Indexes the pages in a folder, as a build does after it has written them: `index-folder.ts FOLDER OUTPUT`. */
import { glob, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { readGazetteer } from '../../src/integrations/gazetteer-file.ts';
import { writeSearchIndex } from '../../src/integrations/search-archive.ts';

const [folder = '', outputPath = ''] = process.argv.slice(2);
const report = await writeSearchIndex({
  paths: await Array.fromAsync(glob('**/*.html', { cwd: folder })),
  read: async (path) => ({ path, html: await readFile(join(folder, path), 'utf8') }),
  outputPath,
  cacheFolder: null,
  gazetteer: readGazetteer(resolve('.')),
});
console.log(JSON.stringify(report));
