/** Indexes the documents in a folder, as a build does: `index-folder.ts FOLDER OUTPUT`. */
import { glob } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { readGazetteer } from '../../src/files/gazetteer-file.ts';
import { writeSearchIndex } from '../../src/search/index/archive.ts';

const [folder = '', outputPath = ''] = process.argv.slice(2);
const files = await Array.fromAsync(glob('**/*.mdx', { cwd: folder }));
const report = await writeSearchIndex({
  documents: files.map((name) => ({
    file: join(folder, name),
    path: name.replace(/\.mdx$/u, '/index.html'),
  })),
  outputPath,
  cacheFolder: null,
  gazetteer: readGazetteer(resolve('.')),
});
console.log(JSON.stringify(report));
