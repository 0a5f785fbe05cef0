/** Doubts of the splitter → messages: `doubtful-start` where an article may begin or not, `doubtful-role` where a line may be something else. */
import type { DoubtfulPlace } from '../model/doubtful-place.ts';
import { correctionText } from '../model/correction.ts';
import type { Words } from '../model/message.ts';
import { inEachLanguage, Message } from '../model/message.ts';
import { ROLE_WORDS } from '../model/role-words.ts';

/** Characters of a line that are shown. */
const SHOWN_TEXT = 20;

/** Gives a message for each doubt, in their order. */
export function doubtMessages(doubts: readonly DoubtfulPlace[]): Message[] {
  return doubts.map((doubt) => {
    const pasted = correctionText(doubt.correction);
    return new Message({
      ruleId: `doubtful-${doubt.kind}`,
      line: doubt.line,
      reason: reasonOf(doubt),
      note: doubt.kind === 'start' ? noteOfStart(pasted) : noteOfRole(pasted),
      fatal: false,
    });
  });
}

const BEGINS: Words = { 'zh-CN': '起一篇', en: 'begins an article' };
const TAKEN = {
  'zh-CN': (role: string) => `作${role}`,
  en: (role: string) => `is taken for: ${role}`,
} as const;

function reasonOf({ text, taken, confidence, because, against }: DoubtfulPlace): Words {
  const what =
    taken === 'start' ? BEGINS : inEachLanguage((language) => TAKEN[language](ROLE_WORDS[taken][language]));
  const shown = text.length > SHOWN_TEXT ? `${text.slice(0, SHOWN_TEXT)}…` : text;
  const sure = `${Math.round(confidence * 100)}%`;
  const words = inEachLanguage((language) => because.map((each) => each[language]).join('；'));
  const others = inEachLanguage((language) => against.map((each) => each[language]).join('；'));
  return {
    'zh-CN': `\`${shown}\` ${what['zh-CN']}（${sure}：${words['zh-CN']}${others['zh-CN'] && `；不合之处：${others['zh-CN']}`}）`,
    en: `\`${shown}\` ${what.en} (${sure}: ${words.en.replaceAll('；', '; ')}${others.en && `; against it: ${others.en.replaceAll('；', '; ')}`})`,
  };
}

function noteOfStart(correction: string): Words {
  return {
    'zh-CN': `若不然，在 \`.yaml\` 的 \`corrections\` 下写：${correction}`,
    en: `If not, write under \`corrections\` in the \`.yaml\`: ${correction}`,
  };
}

function noteOfRole(correction: string): Words {
  return {
    'zh-CN': `若不然，在 \`.yaml\` 的 \`corrections\` 下写明角色：${correction}`,
    en: `If not, name its role under \`corrections\` in the \`.yaml\`, in the place of this one: ${correction}`,
  };
}
