/** Content → the source that it came from: the proof that nothing was lost. Imports nothing of the splitter. */
export { ContentError, SPLIT_AGAIN } from './content-error.ts';
export type { ContentDocument } from './document.ts';
export { readDocument } from './document.ts';
export type { ReadFile, RebuiltIssue } from './issue.ts';
export { rebuildIssue } from './issue.ts';
export { sourceText } from './source-text.ts';
