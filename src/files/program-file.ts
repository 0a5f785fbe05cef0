/** A program of ours that runs in a process of its own. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Gives the path of a program, by its address beside the module that starts it; throws where there is none. */
export function programFile(url: URL): string {
  const path = fileURLToPath(url);
  if (!existsSync(path)) throw new Error(`There is no program ${path}: mend the name where it is started.`);
  return path;
}
