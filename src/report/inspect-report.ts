/** A reading → lines of text that an editor reads: page by page, article by article, line by line. */
import type { Block, Highlight, Page } from '../model/issue.ts';
import type { Decision, Reading } from '../split/parse/index.ts';
import { DOUBTFUL, REASONS } from '../split/parse/index.ts';
import type { Inspection } from './inspection.ts';
import { COUNTS, WORDS } from './inspect-words.ts';
import { ROLE_WORDS } from '../model/role-words.ts';
import type { Language } from './language.ts';

const SHOWN = 26;

/** Gives the lines of the report. */
export function formatInspection(inspection: Inspection, reading: Reading, language: Language): string[] {
  const { source, publication, date, pages, highlights } = inspection;
  const word = (name: keyof typeof WORDS): string => WORDS[name][language];
  const counts = [
    COUNTS.lines[language](source.lines),
    COUNTS.pages[language](pages.length),
    COUNTS.articles[language](highlights.length),
  ];
  return [
    `${source.path} · ${source.encoding.toUpperCase()} · ${counts.join(' · ')}`,
    `${word('paper')} ${publication ?? word('unknown')} · ${word('date')} ${date ?? word('unknown')}`,
    word('guide'),
    ...reading.issue.pages.flatMap((page, index) => ['', ...inspectedPage(page, index, reading, language)]),
  ];
}

/** A line of the report, and the line of the text that it is about. */
type Row = readonly [line: number, text: string];

function inspectedPage(page: Page, index: number, reading: Reading, language: Language): string[] {
  const own = reading.pages[index];
  const { marker, label } = page;
  const called = WORDS.page[language].replace('{label}', label);
  const title = marker?.section === undefined ? called : `${called} · ${marker.section}`;
  const rows: Row[] = [
    ...page.blocks.map((block): Row => [block.line, formatBlock(block, reading, language)]),
    ...page.highlights.flatMap((highlight, at) =>
      formatHighlight(highlight, own?.starts[at], reading, language),
    ),
  ];
  if (marker) {
    const text = row(marker, ROLE_WORDS.marker[language], own?.decision, language);
    rows.push([marker.trailing ? marker.line + 0.5 : marker.line - 0.5, text]);
  }
  return [
    `━━ ${title}${own ? ` · ${formatDecision(own.decision, language)}` : ''}`,
    ...rows.toSorted(([one], [other]) => one - other).map(([, text]) => text),
  ];
}

function formatHighlight(
  { number, lines, blocks }: Highlight,
  start: Decision | undefined,
  reading: Reading,
  language: Language,
): Row[] {
  const title = WORDS.article[language].replace('{number}', String(number));
  return [
    [lines.start - 0.25, `  ── ${title}${start ? ` · ${formatDecision(start, language)}` : ''}`],
    ...blocks.map((block): Row => [block.line, formatBlock(block, reading, language)]),
  ];
}

function formatBlock(block: Block, { lines }: Reading, language: Language): string {
  return row(block, ROLE_WORDS[block.role][language], lines.get(block.line)?.decision, language);
}

function row(
  { line, text }: { readonly line: number; readonly text: string },
  role: string,
  decision: Decision | undefined,
  language: Language,
): string {
  const characters = [...text];
  const shown = characters.length > SHOWN ? `${characters.slice(0, SHOWN).join('')}…` : text;
  const doubt = decision && decision.confidence < DOUBTFUL ? '?' : ' ';
  const why = decision ? `  ${REASONS[decision.reason][language]}` : '';
  const sure = decision ? percent(decision.confidence) : '';
  return `${String(line).padStart(5)} ${doubt} ${pad(role, 12)} ${sure.padStart(4)}  ${shown}${why ? `  ‹${why.trim()}›` : ''}`;
}

function formatDecision(
  { reason, confidence, also = [], against = [] }: Decision,
  language: Language,
): string {
  const doubt = confidence < DOUBTFUL ? ' ?' : '';
  const [why, others] = [[reason, ...also], against].map((all) =>
    all.map((each) => REASONS[each][language]).join(WORDS.and[language]),
  );
  const not = others ? `${WORDS.against[language]}${others}` : '';
  return `${WORDS.because[language]}${why} ${percent(confidence)}${doubt}${not}`;
}

function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}

/** Gives a word filled up to a width; a Chinese character is two wide. */
function pad(word: string, width: number): string {
  const own = [...word].reduce((sum, character) => sum + (/\p{Script=Han}/u.test(character) ? 2 : 1), 0);
  return word + ' '.repeat(Math.max(width - own, 0));
}
