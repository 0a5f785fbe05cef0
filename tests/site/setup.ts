import { existsSync } from 'node:fs';
import { DIST } from './built-site.ts';

/** Says what is missing, before every test says it in its own way. */
export function setup(): void {
  if (!existsSync(DIST)) throw new Error('There is no dist/ to test: run `npm run build` first.');
}
