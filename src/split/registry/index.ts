/** Names are given once and kept: which highlight has which number, and which names an issue must still have. */
export type { Assigned, Names, ReturnedText } from './assign-ids.ts';
export { assignIds, NO_NAMES } from './assign-ids.ts';
export type { AlikeText, FindAlike } from './alike.ts';
export { ALIKE_SHARE, alikeFinder } from './alike.ts';
export type { VanishedName } from './vanished-ids.ts';
export { vanishedIds } from './vanished-ids.ts';
