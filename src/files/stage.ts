/** Many files and folders → all of them in place, or none: what is to stand is written beside what stands first. */
import { rmSync } from 'node:fs';
import { besides, prepareFile, prepareFolder, swapFile, swapFolder } from './replace.ts';

export interface Stage {
  /** Prepares a file; throws a `Message` where it can't be written. */
  readonly file: (path: string, contents: string) => void;
  /** Prepares a folder with just these files, by name; throws a `Message` where it can't be written. */
  readonly folder: (path: string, files: ReadonlyMap<string, string>) => void;
  /** Puts all in place, in the order in which it was prepared; throws a `Message` where something can't be. */
  readonly commit: () => void;
  /** Takes away what was prepared and is not in place. */
  readonly drop: () => void;
}

/** Gives an empty stage. */
export function openStage(): Stage {
  const prepared = new Map<string, () => void>();
  return {
    file: (path, contents) => {
      prepareFile(path, contents);
      prepared.set(path, () => {
        swapFile(path);
      });
    },
    folder: (path, files) => {
      prepareFolder(path, files);
      prepared.set(path, () => {
        swapFolder(besides(path).next, path);
      });
    },
    commit: () => {
      for (const [path, swap] of prepared) {
        swap();
        prepared.delete(path);
      }
    },
    drop: () => {
      for (const path of prepared.keys()) rmSync(besides(path).next, { recursive: true, force: true });
      prepared.clear();
    },
  };
}

/** A stage on which nothing is written: to see what a work would do. */
export const DRY_STAGE: Stage = { file: nothing, folder: nothing, commit: nothing, drop: nothing };

function nothing(): void {
  // What is asked for is neither prepared nor put in place.
}
