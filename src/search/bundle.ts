/** Where the index lies, and how it comes: only when somebody wants to search. */
import { inLocale } from '../site/route.ts';
import type { Engine } from './engine.ts';
import { openArchive, type Archive } from './run.ts';

/** Gives the address of Pagefind's script, wherever the archive stands. */
export function bundleOf(root: HTMLElement): URL {
  return new URL(root.dataset['pagefind'] ?? '', document.baseURI);
}

/** Gives the index, loaded at the first call; after a failure the next call tries again. */
export function onceLoaded(bundle: URL): () => Promise<Archive> {
  let archive: Promise<Archive> | null = null;
  const load = async (): Promise<Archive> =>
    openArchive((await import(/* @vite-ignore */ bundle.href)) as Engine);
  return () => {
    archive ??= load().catch((error: unknown) => {
      archive = null;
      throw error;
    });
    return archive;
  };
}

/** Gives what makes the address of a page in the interface's language, wherever the archive lies. */
export function addressIn(root: HTMLElement): (path: string, anchor?: string) => string {
  const bundle = bundleOf(root);
  const locale = root.dataset['locale'] === 'en' ? 'en' : 'zh-CN';
  return (path, anchor) =>
    new URL(`..${inLocale(path, 'zh-CN', locale)}${anchor ? `#${anchor}` : ''}`, bundle).href;
}
