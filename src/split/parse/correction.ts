/**
 * What an editor corrects in a seed's `.yaml`: applied where the line still reads as it did, else told.
 *
 *   - line: 52                          # the line's number …
 *     text: 今年6月,首届青岛易货节签约活动举行。  # … and all of its text
 *     role: caption                     # its role
 *     boundary: start                   # an article begins here; `none`: none does
 *     page: 特2                         # label of the page whose marker the line is, however it reads
 *     organisation: { zh-CN: 青岛市科协, en: Qingdao Association for Science and Technology }
 */
import type { Correction } from '../../model/correction.ts';
import type { BlockRole } from '../../model/issue.ts';
import { Message } from '../../model/message.ts';
import type { SourceLine } from '../../model/source.ts';
import type { TokenKind } from './lines/token-kind.ts';
import type { Token } from './lines/token.ts';

/** The corrections that apply, by line number. */
export type Corrections = ReadonlyMap<number, Correction>;

/** What became of the lines that corrections name. */
export interface CorrectedLines {
  readonly roleOf: (line: number) => BlockRole | null;
  readonly startsAt: (line: number) => boolean;
  readonly labelAt: (line: number) => string | null;
}

const KIND_OF_ROLE = {
  organisation: 'heading',
  kicker: 'heading',
  headline: 'heading',
  deck: 'heading',
  byline: 'byline',
  lede: 'prose',
  measure: 'prose',
  paragraph: 'prose',
  crosshead: 'crosshead',
  quote: 'quote',
  verse: 'verse',
  caption: 'caption',
  attribution: 'picture',
  credit: 'credit',
  folio: 'folio',
} as const satisfies Record<NonNullable<Correction['role']>, TokenKind>;

/** Gives the corrections whose line reads as they say, and a message for each other one. */
export function applicable(
  corrections: readonly Correction[],
  lines: readonly SourceLine[],
): { apply: Corrections; messages: Message[] } {
  const apply = new Map<number, Correction>();
  const messages: Message[] = [];
  for (const correction of corrections) {
    if (lines[correction.line - 1]?.text === correction.text.trim()) apply.set(correction.line, correction);
    else messages.push(moved(correction, lines));
  }
  return { apply, messages };
}

/** Gives a token as its correction says. */
export function corrected(token: Token, { role, organisation }: Correction): Token {
  const wanted = organisation ? 'organisation' : role;
  if (!wanted) return token;
  const decision = { reason: 'edited', confidence: 1 } as const;
  const own = { kind: KIND_OF_ROLE[wanted], role: wanted, weak: false, dateline: false, decision };
  return { ...token, ...own, ...(organisation ? { names: organisation } : {}) };
}

/** Gives what the corrections say of where articles begin, by line number. */
export function boundariesOf(apply: Corrections): Map<number, 'start' | 'inner'> {
  return new Map(
    [...apply.values()].flatMap(({ line, boundary }) =>
      boundary ? [[line, boundary === 'start' ? 'start' : 'inner'] as const] : [],
    ),
  );
}

/** Gives a message for each correction that applies and yet is not what came out. */
export function unfulfilled(apply: Corrections, { roleOf, startsAt, labelAt }: CorrectedLines): Message[] {
  return [...apply.values()].flatMap(({ line, role, organisation, boundary, page }) => {
    const wanted = organisation ? 'organisation' : role;
    const found = roleOf(line);
    return [
      ...(wanted && found !== wanted ? [refused(line, `role: ${wanted}`, `role: ${found ?? 'none'}`)] : []),
      ...(boundary && startsAt(line) !== (boundary === 'start')
        ? [refused(line, `boundary: ${boundary}`, `boundary: ${startsAt(line) ? 'start' : 'none'}`)]
        : []),
      ...(page !== undefined && labelAt(line) !== page
        ? [refused(line, `page: ${page}`, `page: ${labelAt(line) ?? 'none'}`)]
        : []),
    ];
  });
}

function refused(line: number, wanted: string, found: string): Message {
  return new Message({
    ruleId: 'correction-refused',
    line,
    reason: {
      'zh-CN': `更正 \`${wanted}\` 在此处行不通，结果仍是 \`${found}\``,
      en: `Unexpected \`${found}\` where the correction says \`${wanted}\``,
    },
    note: {
      'zh-CN': '看看前后几行：引题、主题、单位须在正文之上，责任编辑须在全篇之后。也可同时更正相邻的行。',
      en: 'Look at the lines around it: headings stand above text, credits behind an article. Correct the neighbouring lines too.',
    },
    fatal: true,
  });
}

function moved({ line, text }: Correction, lines: readonly SourceLine[]): Message {
  const found = lines[line - 1]?.text;
  const others = lines.filter((each) => each.text === text.trim()).map(({ number }) => number);
  const shown = found === undefined ? '' : found.slice(0, 24);
  const place = others.join(', ');
  return new Message({
    ruleId: 'correction-moved',
    line,
    reason: {
      'zh-CN': `更正写的是 \`${text.slice(0, 24)}\`，第 ${line} 行却是 \`${shown}\``,
      en: `Unexpected text \`${shown}\`, expected \`${text.slice(0, 24)}\` as the correction of line ${line} says`,
    },
    note:
      others.length > 0
        ? {
            'zh-CN': `这段文字在第 ${place} 行：把 \`.yaml\` 中的行号改过来。`,
            en: `That text stands on line ${place}: put this number into the \`.yaml\`.`,
          }
        : {
            'zh-CN': '这段文字已不在原文中：从 `.yaml` 中删去这条更正。',
            en: 'That text is nowhere any more: take the correction out of the `.yaml`.',
          },
    fatal: true,
  });
}
