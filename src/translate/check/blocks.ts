/** Whether a translation has the blocks of its source: all, no others, in their order, each of its kind and of the present text. */
import { everyBlock, type TextBlock } from '../../archive/text.ts';
import { ELEMENT_OF_ROLE } from '../../model/element.ts';
import { alignedBlocks, type TranslationPair } from '../pair.ts';
import type { Problem } from './problem.ts';
import { shownText } from './problem.ts';

/** Gives what is wrong with the blocks of a translation. */
export function blockProblems(pair: TranslationPair): Problem[] {
  const { source, target } = pair;
  if (!target) return [];
  const expected = everyBlock(source.text);
  const found = everyBlock(target.text);
  const known = new Map(expected.map((block) => [block.id, block]));
  return [
    ...alignedBlocks(pair).flatMap(({ source: block, state }) =>
      state === 'missing' ? [missing(block)] : state === 'stale' ? [stale(block)] : [],
    ),
    ...found.flatMap((block) => {
      const own = known.get(block.id);
      if (!own) return [added(block)];
      return isOfKind(own, block) ? [] : [otherKind(own, block)];
    }),
    ...Object.keys(target.data.translation.of).flatMap((id) => (known.has(id) ? [] : [addedDigest(id)])),
    ...reordered(
      found.filter(({ id }) => known.has(id)),
      expected,
    ),
  ];
}

function isOfKind(source: TextBlock, target: TextBlock): boolean {
  return source.role === target.role && source.anchor === target.anchor;
}

/** Gives the first block that stands before one that it should follow. */
function reordered(found: readonly TextBlock[], expected: readonly TextBlock[]): Problem[] {
  const placeOf = new Map(expected.map(({ id }, place) => [id, place]));
  const at = found.findIndex(
    ({ id }, index) => (placeOf.get(id) ?? 0) < (placeOf.get(found[index - 1]?.id ?? '') ?? 0),
  );
  const block = found[at];
  return block ? [outOfPlace(block, found[at - 1]?.id ?? '')] : [];
}

function missing({ id, text }: TextBlock): Problem {
  return {
    ruleId: 'translation-missing',
    block: id,
    fatal: false,
    reason: {
      'zh-CN': `\`${id}\` 未译：“${shownText(text)}”`,
      en: `Unexpected gap, expected \`${id}\` in translation: “${shownText(text)}”`,
    },
    note: {
      'zh-CN': '译出这一段；没有这一段时，`npm run translate -- refresh` 补上位置。',
      en: 'Translate the block; where it is not there at all, `npm run translate -- refresh` gives it its place.',
    },
  };
}

function stale({ id, text }: TextBlock): Problem {
  return {
    ruleId: 'translation-stale',
    block: id,
    fatal: false,
    reason: {
      'zh-CN': `\`${id}\` 的原文已变：“${shownText(text)}”`,
      en: `Unexpected digest of \`${id}\`, expected that of its source today: “${shownText(text)}”`,
    },
    note: {
      'zh-CN': '对照原文改译文，再运行 `npm run translate -- refresh 文件`。',
      en: 'Read the block against its source, mend it, then run `npm run translate -- refresh FILE`.',
    },
  };
}

function added({ id, text }: TextBlock): Problem {
  return {
    ruleId: 'translation-added',
    block: id,
    fatal: true,
    reason: {
      'zh-CN': `原文没有 \`${id}\`：“${shownText(text)}”`,
      en: `Unexpected \`${id}\`, expected the blocks of the source: “${shownText(text)}”`,
    },
    note: {
      'zh-CN': '删去这一段，或改为它的 id。',
      en: 'Take it away, or give it the id of the block that it translates.',
    },
  };
}

function addedDigest(id: string): Problem {
  return {
    ruleId: 'translation-added',
    block: null,
    fatal: true,
    reason: {
      'zh-CN': `\`translation.of\` 中的 \`${id}\` 不在原文中`,
      en: `Unexpected \`${id}\` in \`translation.of\`, expected the blocks of the source`,
    },
    note: { 'zh-CN': '删去这一行。', en: 'Take the line away.' },
  };
}

function otherKind(source: TextBlock, { id, role, anchor }: TextBlock): Problem {
  const shown = (element: TextBlock['role'], own: string): string =>
    `${element in ELEMENT_OF_ROLE ? ELEMENT_OF_ROLE[element as keyof typeof ELEMENT_OF_ROLE] : element} ${own}`;
  return {
    ruleId: 'translation-kind',
    block: id,
    fatal: true,
    reason: {
      'zh-CN': `\`${id}\` 是 \`${shown(role, anchor)}\`，原文是 \`${shown(source.role, source.anchor)}\``,
      en: `Unexpected \`${shown(role, anchor)}\` at \`${id}\`, expected \`${shown(source.role, source.anchor)}\` as in the source`,
    },
    note: {
      'zh-CN': '改为原文的元素和 id。',
      en: 'Give the block the element and the ids that it has in the source.',
    },
  };
}

function outOfPlace({ id }: TextBlock, before: string): Problem {
  return {
    ruleId: 'translation-order',
    block: id,
    fatal: true,
    reason: {
      'zh-CN': `\`${id}\` 在 \`${before}\` 之后，原文在其前`,
      en: `Unexpected \`${id}\` behind \`${before}\`, expected the order of the source`,
    },
    note: { 'zh-CN': '按原文的顺序排列。', en: 'Put the blocks in the order of the source.' },
  };
}
