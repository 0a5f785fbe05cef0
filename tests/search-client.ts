/** Opens a built search index in Node, with Pagefind's own client, and counts what it reads. */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { EngineModule, Fragment } from '../src/search/query/engine.ts';
import { openSearchableArchive, type SearchableArchive } from '../src/search/query/shards.ts';

export interface ReadFile {
  /** Path in the index's folder. */
  readonly path: string;
  readonly content: Buffer;
}

export interface OpenedIndex {
  readonly archive: SearchableArchive;
  /** Files read until now, each as often as it was asked for. */
  readonly reads: ReadFile[];
  /** Puts the real `fetch` back. */
  readonly close: () => void;
}

/** Gives the search index in a folder (`dist/pagefind`) as a reader's browser would open it. */
export async function openIndex(folder: string): Promise<OpenedIndex> {
  const root = pathToFileURL(`${resolve(folder)}/`).href;
  const reads: ReadFile[] = [];
  const read = async (address: string): Promise<Buffer> => {
    const url = new URL(address);
    url.search = '';
    const content = await readFile(fileURLToPath(url));
    reads.push({ path: url.href.slice(root.length), content });
    return content;
  };
  const realFetch = globalThis.fetch;
  // Outside a browser Pagefind runs in the same thread and fetches its files by their file: addresses.
  globalThis.fetch = async (address) => new Response(new Uint8Array(await read(addressOf(address))));
  const readModule = async (address: string): Promise<EngineModule> =>
    // Every opening has a client of its own, as every visit has.
    (await import(/* @vite-ignore */ `${address}?opening=${Math.random()}`)) as EngineModule;
  const archive = await openSearchableArchive({
    readModule,
    readFragment: async (address) => {
      const text = gunzipSync(await read(address)).toString();
      return JSON.parse(text.slice(text.indexOf('{'))) as Fragment;
    },
    root,
    readJson: async (address) => JSON.parse((await read(address)).toString()) as unknown,
  });
  return {
    archive,
    reads,
    close: () => {
      globalThis.fetch = realFetch;
    },
  };
}

function addressOf(input: string | URL | Request): string {
  return input instanceof Request ? input.url : new URL(input).href;
}
