/** What of a split needs the look of an editor, in words, with the command that shows it. */
import { count } from '../i18n/plural.ts';
import type { Words } from '../model/message.ts';
import { inEachLanguage } from '../model/message.ts';
import { doubtMessages } from './doubt-messages.ts';
import type { Doubts } from '../split/parse/index.ts';

/** Gives the line that says how much of a seed needs a look, and the command that shows it. */
export function doubtWords(seed: string, { beginnings, unclassified }: Doubts): Words {
  const command = `npm run --silent inspect -- ${seed}`;
  return {
    'zh-CN': `请过目：${beginnings} 处版面或文章的起点存疑，${unclassified} 行未归类；以 ? 标出：${command}`,
    en: `To look at: ${count(beginnings, 'doubtful beginning of a page or article', 'doubtful beginnings of pages or articles')}, ${count(unclassified, 'unclassified line', 'unclassified lines')}; ? marks them in: ${command}`,
  };
}

/** Lines that one issue's doubts take at the most: half a screen with the notes. */
const SHOWN_DOUBTS = 8;

/** Gives the most doubtful places of a seed, each with how to settle it, and how many more there are. */
export function doubtLines(seed: string, { places }: Doubts): Words[] {
  const shown = doubtMessages(places.slice(0, SHOWN_DOUBTS)).flatMap(({ line, words: { reason, note } }) => [
    inEachLanguage((language) => `  ${seed}:${line ?? 1}  ${reason[language]}`),
    inEachLanguage((language) => `    ${note[language]}`),
  ]);
  const more = places.length - SHOWN_DOUBTS;
  const others: Words = { 'zh-CN': `  另有 ${more} 处`, en: `  and ${more} more` };
  return more > 0 ? [...shown, others] : shown;
}
