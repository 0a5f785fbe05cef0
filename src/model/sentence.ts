/** Where a Chinese sentence ends. */

const FIRST_SENTENCE = /^[^。！？!?]*[。！？!?][”’」』）)]*/u;

/**
 * Gives the first sentence of a paragraph with its stop and the marks that close it:
 * 完善项目管理机制,推动聚焦重点发力。 Empty where no sentence ends.
 */
export function firstSentence(text: string): string {
  return FIRST_SENTENCE.exec(text)?.[0] ?? '';
}
