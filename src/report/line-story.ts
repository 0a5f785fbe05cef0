/** The steps by which one line of a text became what it is → lines for whoever mends the splitter, or JSON. */
import type { Issue } from '../model/issue.ts';
import type { Words } from '../model/message.ts';
import type { Step } from '../split/parse/index.ts';
import { REASONS } from '../split/parse/index.ts';
import type { Language } from './language.ts';

/** What `inspect --why LINE --json` prints. */
export interface LineStory {
  readonly path: string;
  readonly line: number;
  /** The line's text without the white space around it. */
  readonly text: string;
  /** In the order in which they were taken; those that hold for the whole text among them. */
  readonly steps: readonly Step[];
}

const STEP_WORDS: Readonly<Record<Step['step'], Words>> = {
  layout: { 'zh-CN': '全文', en: 'whole text' },
  marker: { 'zh-CN': '版标', en: 'page marker' },
  form: { 'zh-CN': '行式', en: 'form' },
  neighbours: { 'zh-CN': '前后各行', en: 'neighbours' },
  correction: { 'zh-CN': '更正与报眉', en: 'correction, folio' },
  start: { 'zh-CN': '是否开篇', en: 'start of article' },
  inside: { 'zh-CN': '篇内', en: 'in its article' },
  role: { 'zh-CN': '结果', en: 'role' },
};
const REFUSED: Words = { 'zh-CN': '此前试过而不合：', en: 'tried before, and did not fit: ' };
const KNOWN_FACTS: Words = { 'zh-CN': '所知：', en: 'known: ' };
const NOT_SO: Words = { 'zh-CN': '并非：', en: 'not so: ' };

/** Gives the text of a line, its page marker included; empty where it is blank or the text has no such line. */
export function textOfLine({ pages }: Issue, line: number): string {
  const parts = pages.flatMap(({ marker, blocks, highlights }) => {
    const own = [...blocks, ...highlights.flatMap((each) => each.blocks)].filter(
      (each) => each.line === line,
    );
    if (marker?.line !== line) return own;
    return marker.trailing ? [...own, marker] : [marker, ...own];
  });
  return parts.map(({ text }) => text).join('');
}

/** Gives the lines that tell a story. */
export function formatStory({ path, line, text, steps }: LineStory, language: Language): string[] {
  return [
    `${path}:${line} ${text}`,
    ...steps.flatMap((step, index) => [
      `${String(index + 1).padStart(3)} ${STEP_WORDS[step.step][language]} · ${step.by} → ${step.result}${decisionWords(step, language)}`,
      ...details(step, language).map((detail) => `      ${detail}`),
    ]),
  ];
}

function decisionWords({ decision }: Step, language: Language): string {
  if (decision === null) return '';
  return ` · ${REASONS[decision.reason][language]} [${decision.reason}] ${Math.round(decision.confidence * 100)}%`;
}

function details({ refused = [], facts = {} }: Step, language: Language): string[] {
  const known = Object.entries(facts).flatMap(([name, value]) => {
    if (value === false || value === null) return [];
    return [value === true ? name : `${name} ${String(value)}`];
  });
  const others = Object.entries(facts).flatMap(([name, value]) =>
    value === false || value === null ? [name] : [],
  );
  return [
    ...(known.length > 0 ? [KNOWN_FACTS[language] + known.join(' · ')] : []),
    ...(others.length > 0 ? [NOT_SO[language] + others.join(' · ')] : []),
    ...(refused.length > 0 ? [REFUSED[language] + refused.join(' · ')] : []),
  ];
}
