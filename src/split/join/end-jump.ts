/** One line → that its article ends here: 续完, （全文完）. */
import type { Jump } from './jump-form.ts';

/**
 * It ends here, having begun elsewhere.
 *
 * @accepts 续完
 * @accepts 連載完
 * @refuses 未完
 * @refuses 完
 */
const ENDED = /^(?:[续續]前?|[连連][载載])[,，、]?\s?(?:完[毕畢结結]?|[毕畢])$/u;

/**
 * It ends here, where signs stand around it.
 *
 * @accepts 完
 * @accepts 全文完
 * @accepts End
 * @refuses 未完
 * @refuses 完成
 */
const ENDED_IN_SIGNS =
  /^(?:[全本]?[文篇]?完[结結毕畢]?|[全剧劇][终終]|(?:The |THE )?(?:End|END)|Concluded)$/u;

/** Gives what a line says that its article ends with, less its brackets and signs; `null` where it says nothing of it. */
export function readEndJump(core: string, marked: boolean): Jump | null {
  const ended: Jump = { way: 'end', pages: [], part: null, key: null };
  if (ENDED.test(core)) return { ...ended, otherIssue: true };
  return marked && ENDED_IN_SIGNS.test(core) ? ended : null;
}
