/** Where a Chinese sentence ends. */

/**
 * The end of a sentence, with the marks that close it.
 *
 * @accepts 。
 * @accepts ？”）
 * @refuses ，
 */
const SENTENCE_STOP = /[。！？!?][”’」』）)]*/u;

/**
 * Gives the first sentence of a paragraph with its stop and the marks that close it:
 * 完善项目管理机制,推动聚焦重点发力。 Empty where no sentence ends.
 */
export function firstSentence(text: string): string {
  // What stands before the stop is looked at once, however long it is.
  const stop = SENTENCE_STOP.exec(text);
  return stop ? text.slice(0, stop.index + stop[0].length) : '';
}
