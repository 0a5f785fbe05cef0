/** Decisions about single lines that few texts call for: each on the smallest text that does. */
import { expect, test } from 'vitest';
import { DOUBTFUL, type Reason } from '../../../../../src/split/parse/reason.ts';
import { readText } from '../../../../fuzz/reading-of-text.ts';

const MARKER = '海滨晚报2021年11月19日01版';
const LONG = '推行提前申报,让货等船变为船等货。企业在船舶抵港之前完成申报,抵港即验放,全程不超过两个小时。';
const WRITTEN = 'The river rose in the night, and the lower town was under water by the morning.';

const CASES: readonly (readonly [told: string, lines: readonly string[], line: number, Reason, number])[] = [
  [
    'the words below a picture name who took it, in Latin letters',
    ['PORT ELLERY TIMES', '', 'RIVER RISES', WRITTEN, 'Boats at Waverly. (Photo by Ben Adeyemi)'],
    ...([5, 'caption-words', 0.75] as const),
  ],
  [
    'a body and a day sign a notice, though more text follows',
    [MARKER, '通告', LONG, '浔阳河市自然资源局　2023年9月20日', '渔港新貌', LONG],
    ...([4, 'name-at-end', 0.85] as const),
  ],
  [
    'the same in brackets',
    [MARKER, '通告', LONG, '（浔阳河市自然资源局　2023年9月20日）', '渔港新貌', LONG],
    ...([4, 'name-at-end', 0.85] as const),
  ],
  [
    'a short line before the blank ones between articles signs a letter',
    [MARKER, '路灯该修了', LONG, '平安县 一村民', '', '渔港新貌', LONG, '', '渔港夜市', LONG],
    ...([4, 'name-at-end', 0.55] as const),
  ],
  [
    'a line below one that leads to a list',
    [MARKER, '名单揭晓', `${LONG}名单如下：`, '浔阳河市恒顺建材有限公司', '渔港新貌', LONG],
    ...([4, 'list-row', 0.65] as const),
  ],
  [
    'a dateline alone on its line',
    [MARKER, '渔港新貌', '本报北京11月6日电', LONG],
    ...([3, 'dateline', 0.9] as const),
  ],
  [
    'a numbered heading that ends with a colon, after the blank line between articles',
    [MARKER, '渔港新貌', LONG, '', '二、母牛账：', LONG, '', '渔港夜市', LONG],
    ...([5, 'numbered', 0.8] as const),
  ],
];

test.each(CASES)('%s', (...[, lines, line, reason, confidence]) => {
  const decision = readText(lines.join('\n')).lines.get(line)?.decision;
  expect(decision?.reason).toBe(reason);
  // The number itself is learned; whether it is a doubt is not.
  expect((decision?.confidence ?? 0) < DOUBTFUL).toBe(confidence < DOUBTFUL);
});
