/**
 * Sentences by rules. Punctuation is half-width, as in the text of the first issue.
 *
 *   aim      = lead aim            推动办事有温度
 *   measure  = verb object form , aim 。
 */
import type { Random } from './random.ts';
import type { Domain } from './words.ts';
import * as words from './words.ts';

export interface Speaker {
  readonly random: Random;
  readonly domain: Domain;
  readonly city: string;
}

/** Gives `深化审批服务`. */
export function task({ random, domain }: Speaker): string {
  return random.pick(words.VERBS) + random.pick(domain.objects);
}

/** Gives `推动办事有温度`. */
export function aim({ random, domain }: Speaker): string {
  return random.pick(words.LEADS) + random.pick(domain.aims);
}

/** Gives the sentence that opens a measure: at most 30 characters, with its stop. */
export function runInHead(speaker: Speaker): string {
  return `${task(speaker)}${speaker.random.pick(words.FORMS)},${aim(speaker)}。`;
}

/** Gives a sentence too long to open a measure. */
export function opening(speaker: Speaker, body: string): string {
  const { random, city } = speaker;
  const when = random.pick(['今年以来', '近年来', '去年下半年以来', '改革任务部署以来']);
  return `${when},${city}市${body}把${task(speaker)}作为${random.pick(words.SCOPES)}的一项重点改革任务,${task(speaker)},${task(speaker)},${aim(speaker)}。`;
}

const SENTENCES: readonly ((speaker: Speaker) => string)[] = [
  (speaker) =>
    `坚持${slogan(speaker)}的思路,由${district(speaker)}先行试点,${task(speaker)},${task(speaker)},再向${speaker.random.pick(words.SCOPES)}推开。`,
  (speaker) =>
    `截至${speaker.random.between(3, 11)}月底,累计${figure(speaker)},${figure(speaker)}${rise(speaker)}。`,
  (speaker) =>
    `出台《关于${task(speaker)}的若干措施》,明确${speaker.random.between(3, 29)}项具体任务、${speaker.random.between(2, 12)}个时间节点,逐项销号管理。`,
  (speaker) =>
    `如${district(speaker)}针对${speaker.random.pick(words.PEOPLE)}反映集中的问题,${task(speaker)},${figure(speaker)},让${speaker.random.pick(words.PEOPLE)}得到实惠。`,
  (speaker) =>
    `一是${task(speaker)},${aim(speaker)};二是${task(speaker)},${figure(speaker)};三是${task(speaker)},${aim(speaker)}。`,
  (speaker) =>
    `在${speaker.random.pick(words.PLACES)}设立${slogan(speaker)}服务点,${name(speaker)}等${speaker.random.between(2, 48)}名专员轮流值守,${figure(speaker)}。`,
  (speaker) =>
    `建立“${speaker.random.pick(words.VERBS)}+${speaker.random.pick(speaker.domain.objects)}”工作专班,每${speaker.random.pick(['周', '月', '季度'])}会商一次,${aim(speaker)}。`,
];

/** Gives a run of sentences, different ones as long as there are any. */
export function sentences(speaker: Speaker, count: number): string {
  const run = speaker.random.some(SENTENCES, count).map((sentence) => sentence(speaker));
  return run.join('') + (count > SENTENCES.length ? sentences(speaker, count - SENTENCES.length) : '');
}

/** Gives one short sentence, as stands under a photograph. */
export function caption(speaker: Speaker, body: string): string {
  const { random, domain } = speaker;
  return `${body}工作人员在${random.pick(words.PLACES)}向${random.pick(words.PEOPLE)}介绍${random.pick(domain.objects)}。`;
}

/** Gives a name that nobody is meant by. */
export function name({ random }: Speaker): string {
  return random.pick(words.SURNAMES) + random.pick(words.GIVEN);
}

function slogan({ random }: Speaker): string {
  return `“${random.pick(words.SLOGAN_FIRST)}${random.pick(words.SLOGAN_LAST)}”`;
}

function district({ random }: Speaker): string {
  return random.pick(words.DISTRICT_FIRST) + random.pick(words.DISTRICT_LAST);
}

function figure({ random }: Speaker): string {
  const [act, unit] = random.pick(words.UNITS);
  const digits = random.between(2, 5);
  const number = random.between(10 ** (digits - 1), 10 ** digits - 1);
  return `${act}${unit === '万元' ? (number / 10).toFixed(1) : String(number)}${unit}`;
}

function rise({ random }: Speaker): string {
  return random.chance(0.6) ? `,同比增长${(random.between(11, 999) / 10).toFixed(1)}%` : '';
}
