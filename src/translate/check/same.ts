/** Whether the same text is translated the same everywhere, and different texts differently. */
import type { CheckedBlock, Problem } from './problem.ts';
import { shownText } from './problem.ts';

/** A text with its translation, and where it stands. */
interface Piece {
  readonly source: string;
  readonly target: string;
  readonly block: CheckedBlock;
}

/** A problem, and the block that it was found in: of another file than that of the one before it. */
export interface PlacedProblem {
  readonly problem: Problem;
  readonly block: CheckedBlock;
}

/** Fewer characters are said in many ways, and alike of different things. */
const SAID_IN_ONE_WAY = 6;

/** Gives each piece whose source was translated otherwise before, or whose translation was that of another source. */
export function sameTextProblems(blocks: readonly CheckedBlock[]): PlacedProblem[] {
  const pieces = blocks.flatMap(comparedPieces).filter(({ source }) => source.length >= SAID_IN_ONE_WAY);
  return [
    ...clashes(pieces, 'source', 'target').map(([first, other]) => ({
      block: other.block,
      problem: twoWays(first, other),
    })),
    ...clashes(pieces, 'target', 'source').map(([first, other]) => ({
      block: other.block,
      problem: oneWay(first, other),
    })),
  ];
}

/** Gives pairs of pieces that are the same in one language and not in the other. */
function clashes(
  pieces: readonly Piece[],
  same: 'source' | 'target',
  other: 'source' | 'target',
): [Piece, Piece][] {
  return [...Map.groupBy(pieces, (piece) => plain(piece[same])).values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    return group.flatMap((piece): [Piece, Piece][] =>
      plain(piece[other]) === plain(first[other]) ? [] : [[first, piece]],
    );
  });
}

/** Marks, capitals and glosses make no other text. */
function plain(text: string): string {
  return text
    .replaceAll(/\[[^[\]]*\]/gu, '')
    .replaceAll(/[\s\p{P}]+/gu, ' ')
    .trim()
    .toLowerCase();
}

/** A block whole, its run-in head, and its sentences where both languages have as many. */
function comparedPieces(block: CheckedBlock): Piece[] {
  const { source, target } = block.aligned;
  if (!target) return [];
  const heads = source.head && target.head ? [{ source: source.head, target: target.head, block }] : [];
  const own = sentences(source.text.slice(source.head.length), /(?<=[。！？])/u);
  const others = sentences(target.text.slice(target.head.length), /(?<=[.!?][”’)\]]*) (?=[“‘(\[]?\p{Lu})/u);
  if (own.length !== others.length) return heads;
  return [...heads, ...own.map((text, index) => ({ source: text, target: others[index] ?? '', block }))];
}

function sentences(text: string, between: RegExp): string[] {
  return text.split(between).filter((sentence) => sentence.trim() !== '');
}

function twoWays(first: Piece, other: Piece): Problem {
  return {
    ruleId: 'translation-two-ways',
    block: other.block.aligned.source.id,
    fatal: true,
    reason: {
      'zh-CN': `“${shownText(other.source)}”译作“${shownText(other.target)}”，在 ${placeOfPiece(first)} 译作“${shownText(first.target)}”`,
      en: `Unexpected “${shownText(other.target)}” for “${shownText(other.source)}”, expected “${shownText(first.target)}” as in ${placeOfPiece(first)}`,
    },
    note: { 'zh-CN': '同一句话只有一种译法。', en: 'Translate the same sentence in one way.' },
  };
}

function oneWay(first: Piece, other: Piece): Problem {
  return {
    ruleId: 'translation-one-way',
    block: other.block.aligned.source.id,
    fatal: true,
    reason: {
      'zh-CN': `“${shownText(other.target)}”译自“${shownText(other.source)}”，在 ${placeOfPiece(first)} 译自“${shownText(first.source)}”`,
      en: `Unexpected “${shownText(other.target)}” for “${shownText(other.source)}”, expected another text than that of “${shownText(first.source)}” in ${placeOfPiece(first)}`,
    },
    note: {
      'zh-CN': '看是否有一处译错或抄错。',
      en: 'See which of the two is translated wrongly, or copied.',
    },
  };
}

function placeOfPiece({ block }: Piece): string {
  return `${block.pair.source.name}#${block.aligned.source.id}`;
}
