/** What a link to one block says. */
import type { Messages } from '../../i18n/index.ts';
import { blockNumber } from '../../archive/headline.ts';

/** Gives the label of the link to a measure (`m3`) or any other block (`p12`). */
export function permalinkLabel(id: string, words: Messages['highlight']): string {
  const number = String(blockNumber(id));
  return id.startsWith('m') ? words.linkToMeasure(number) : words.linkToBlock(number);
}
