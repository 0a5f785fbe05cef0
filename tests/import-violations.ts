/** Where a file imports what the architecture does not allow. */
import { isBuiltin } from 'node:module';
import { posix } from 'node:path';
import type { Import } from './imports.ts';
import { importsOf } from './imports.ts';
import type { Rule } from './import-rules.ts';
import { EXCEPTIONS, RULES } from './import-rules.ts';

/** Gives a sentence for each import that the architecture does not allow; `path` is from `src/`. */
export function findViolations(path: string, text: string): string[] {
  const rule = ruleOf(path);
  if (!rule) return [`${path}: the architecture knows no folder ${posix.dirname(path)}/`];
  return importsOf(path, text)
    .filter((found) => !isAllowed(rule, found) && !isExcepted(path, found))
    .map(({ target }) => `${path} imports ${target}`);
}

function isAllowed({ folder, rule }: FolderRule, { ours, target }: Import): boolean {
  if (!ours) return rule.edge !== undefined || !isPlatform(target);
  const inside = folder === '.' ? !target.includes('/') : isIn(target, folder);
  return inside || rule.imports.some((allowed) => isIn(target, allowed));
}

/** Tells whether a path is a folder's or a file's own, or stands in the folder; what a bundler is told behind `?` counts not. */
export function isIn(path: string, place: string): boolean {
  return path.split('?')[0] === place || path.startsWith(`${place}/`);
}

function isExcepted(path: string, { target }: Import): boolean {
  return EXCEPTIONS.some(({ file, imports }) => file.test(path) && imports.test(target));
}

/** Tells what only the edge may touch: the file system, the process, Astro. */
function isPlatform(name: string): boolean {
  return isBuiltin(name) || /^(?:astro$|astro[:/]|@astrojs\/)/u.test(name);
}

interface FolderRule {
  readonly folder: string;
  readonly rule: Rule;
}

/** Gives the rule of the innermost folder around a file that has one; `null` where none has. */
export function ruleOf(path: string): FolderRule | null {
  const parts = path.split('/').slice(0, -1);
  for (let depth = parts.length; depth > 0; depth -= 1) {
    const folder = parts.slice(0, depth).join('/');
    const rule = RULES[folder];
    if (rule) return { folder, rule };
  }
  const root = RULES['.'];
  return parts.length === 0 && root ? { folder: '.', rule: root } : null;
}
