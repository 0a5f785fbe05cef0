/** What a text lacks because it must not be kept, in words. */
import { count } from '../i18n/plural.ts';
import type { Words } from '../model/message.ts';
import type { IssueSeed } from '../model/seed.ts';

/** Gives what to say of the lines that a seed lacks, a line for each part. */
export function withheldWords(seed: string, { withheld = [] }: Pick<IssueSeed, 'withheld'>): Words[] {
  return withheld.map(({ from, to, reason }) => ({
    'zh-CN': `${seed}：第 ${from} 至 ${to} 行（${to - from + 1} 行）不予保留：${reason['zh-CN']}；所证明的是现存的文字`,
    en: `${seed}: ${count(to - from + 1, 'line', 'lines')} withheld, ${from} to ${to}: ${reason.en}; what is proved is the text as it stands`,
  }));
}
