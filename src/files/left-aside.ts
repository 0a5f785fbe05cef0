/**
 * Names that systems, editors, version control and this program's own writing leave in a folder. No program reads such a
 * file, and none is ever shown; any other name, hidden or not, has to be accounted for.
 */

/** What is kept for version control. */
const KEPT = new Set(['.gitkeep', '.gitignore', '.gitattributes']);

/** What macOS, Windows and KDE put into folders that were looked at. */
const OF_SYSTEMS = /^(?:\.DS_Store|\.localized|\._.*|Thumbs\.db|desktop\.ini|\.directory|\.nfs[\da-f]+)$/iu;

/** Swap files, locks and backups of Vim and Emacs. */
const OF_EDITORS = /^(?:\..*\.sw[a-p]|\.#.*|#.*#|.*~)$/u;

/** What `replace.ts` writes, and what it keeps until that stands; the next run takes it away. */
const OF_WRITING = /^\..+\.(?:next|last)$/u;

/** Tells whether a name is one of those that stand for nothing. */
export function isLeftAside(name: string): boolean {
  return KEPT.has(name) || [OF_SYSTEMS, OF_EDITORS, OF_WRITING].some((names) => names.test(name));
}
