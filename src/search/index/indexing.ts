/** Copies of pages → the files of their shard: a program of its own, which holds little beside Pagefind's. */
import { readFile } from 'node:fs/promises';
import { answerApart } from './apart.ts';
import { writeFiles } from './files.ts';
import { indexShard, type SearchCopy } from './shard.ts';

export interface ShardToIndex {
  readonly name: string;
  /** File that holds the copies as JSON, in the order of print. */
  readonly copies: string;
  /** Folder for the files. */
  readonly output: string;
}

answerApart(async (task, tell) => {
  const { name, copies, output } = task as ShardToIndex;
  const read = JSON.parse(await readFile(copies, 'utf8')) as SearchCopy[];
  await writeFiles(output, await indexShard(name, read, tell));
  return {};
});
