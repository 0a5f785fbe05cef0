/**
 * The text of one issue, in the form in which the first issue came.
 *
 *   issue     = *page
 *   page      = marker 1*headline deck [ intro ] *highlight credit
 *   highlight = [ organisation ] 1*headline lede 1*measure [ caption ]
 */
import type { Random } from './random.ts';
import { randomOf } from './random.ts';
import type { Speaker } from './sentence.ts';
import { aim, caption, name, opening, runInHead, sentences, task } from './sentence.ts';
import { DOMAINS } from './words.ts';

export interface IssueShape {
  /** Pages (版) of an issue. */
  readonly pages: number;
  /** Highlights of each page; 0 gives an issue of introductions. */
  readonly highlights: number;
  /** Sentences of a measure behind its run-in head, least and most; 3 to 5 where it is left out. */
  readonly sentences?: readonly [number, number];
}

export interface IssueOccasion {
  readonly paper: string;
  readonly city: string;
  /** ISO date. */
  readonly date: string;
  /** What chance starts from; two issues of one day need two. */
  readonly seed: readonly (string | number)[];
}

/** What was written, so that a test can hold it against what was read. */
export interface WrittenHighlight {
  readonly organisation: string | null;
  readonly headline: readonly string[];
  readonly measures: readonly string[];
}

export interface WrittenPage {
  readonly label: string;
  readonly highlights: readonly WrittenHighlight[];
}

export interface WrittenIssue {
  readonly text: string;
  readonly pages: readonly WrittenPage[];
}

/** Gives an issue; the same occasion and shape give the same text. */
export function writeIssueText(occasion: IssueOccasion, shape: IssueShape): WrittenIssue {
  const writer = { ...occasion, random: randomOf(...occasion.seed), lines: [] };
  const pages = Array.from({ length: shape.pages }, (_, index) => writePage(writer, index + 1, shape));
  return { text: `${writer.lines.join('\n')}\n`, pages };
}

interface Writer extends IssueOccasion {
  readonly random: Random;
  /** What has been written so far. */
  readonly lines: string[];
}

function writePage(
  { lines, random, paper, city, date }: Writer,
  number: number,
  { highlights, sentences: length = [3, 5] }: IssueShape,
): WrittenPage {
  const speaker: Speaker = { random, city, domain: random.pick(DOMAINS) };
  const [year, month, day] = date.split('-').map(Number);
  const label = `特${number}`;
  lines.push(`${paper}${year}年${month}月${day}日${label}版`);
  lines.push(`${task(speaker)} ${aim(speaker)}`);
  lines.push(`——${city}市${speaker.domain.name}改革专项小组改革创新亮点`);
  const hasIntro = highlights === 0 || random.chance(0.4);
  if (hasIntro) lines.push(opening(speaker, random.pick(speaker.domain.bodies)) + sentences(speaker, 3));
  const isReported = random.chance(0.7);
  const bodies = random.some(speaker.domain.bodies, highlights);
  const written = Array.from({ length: highlights }, (_, index) => {
    const body = bodies[index % bodies.length] ?? '';
    return writeHighlight(lines, speaker, { body, isReported, length });
  });
  lines.push(`责任编辑:${name(speaker)}`);
  return { label, highlights: written };
}

interface Report {
  readonly body: string;
  readonly isReported: boolean;
  readonly length: readonly [number, number];
}

function writeHighlight(
  lines: string[],
  speaker: Speaker,
  { body, isReported, length }: Report,
): WrittenHighlight {
  const { random, city } = speaker;
  const organisation = isReported ? `${city}市${body}` : null;
  const headline = [task(speaker) + random.pick(['实招', '新路', '新篇', '样板']), aim(speaker)];
  const measures = Array.from({ length: random.between(2, 5) }, () => runInHead(speaker));
  const paragraphs = measures.map((head) => head + sentences(speaker, random.between(...length)));
  const lede = opening(speaker, body) + sentences(speaker, 2);
  if (organisation) lines.push(organisation);
  lines.push(...headline, lede, ...paragraphs.slice(0, 1));
  if (random.chance(0.3)) lines.push(caption(speaker, body));
  lines.push(...paragraphs.slice(1));
  return { organisation, headline, measures };
}
