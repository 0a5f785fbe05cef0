import { expect, test } from 'vitest';
import { breakLine, isPhrased, piecesOfWord, wordsOfLine } from '../../../../src/site/print/phrase.ts';

test.each([
  ['创新机制 激发活力', true],
  ['强化思想引领,凝聚听党话跟党走的正能量', true],
  ['推动制度优势转化为保障青岛高质量发展的治理效能', false],
  ['李沧:深化改革打造全市新旧动能转换示范区', false],
])('%s: breaks between phrases is %s', (line, expected) => {
  expect(isPhrased(line)).toBe(expected);
});

test.each([
  ['推动制度优势转化为保障青岛高质量发展的治理效能', '青岛'],
  ['开展重点村(社区)“提级监督”', '(社区)'],
  ['用“心”倾听 为“爱”商量', '“心”'],
  ['不断提高群众获得感幸福感安全感', '获得感'],
  ['发力“四新”经济', '四新'],
  ['打造“新旧动能转换示范区”', '“新旧动能转换示范区”'],
  ['完善工作机制,拓宽“1+3”全员创新发展平台。', '“1+3”'],
  ['提升服务高质量发展效能', '高质量'],
  ['青岛市贸促会', '贸促会'],
])('%s: breaks between words, never inside %s or before a closing sign', (line, whole) => {
  const words = wordsOfLine(line, 'zh-CN');
  expect(words.join('')).toBe(line);
  expect(words.some((word) => word.includes(whole))).toBe(true);
  expect(words.slice(1).filter((word) => /^[”’》)）\],，。:：;；、！？!?\s]/u.test(word))).toEqual([]);
});

test.each([
  ['创新机制 激发活力', ['创新机制 ', '激发活力']],
  ['深化改革创新 推动经济社会高质量发展', ['深化改革创新 ', '[推动|经济|社会高质量|发展]']],
  ['强化思想引领,凝聚听党话跟党走的正能量', ['强化思想引领,', '[凝聚听党话跟党走的正|能量]']],
  [
    'listening, consulting for high-quality work',
    ['listening, ', 'consulting ', 'for ', 'high-quality ', 'work'],
  ],
])(
  '%s: a phrase that the narrowest phone can not hold breaks between words there alone; words in letters break nowhere',
  (line, parts) => {
    const broken = breakLine(line, 'zh-CN');
    expect(broken.map(({ words, whole }) => (whole ? `[${words.join('|')}]` : words.join('|')))).toEqual(
      parts,
    );
    expect(broken.flatMap(({ words }) => words).join('')).toBe(line);
  },
);

test.each([
  ['Measures on livelihood-related work', 'livelihood-related '],
  ['The “livelihood-related” work', '“livelihood-related” '],
])('%s: no word ends at a hyphen of %s', (line, whole) => {
  const words = wordsOfLine(line, 'en');
  expect(words.join('')).toBe(line);
  expect(words.some((word) => word.includes(whole))).toBe(true);
});

test.each([
  ['livelihood-related, ', ['[livelihood-related,]', ' ']],
  ['one-stop service', ['[one-stop]', ' ', 'service']],
  ['青岛-one-two', ['青岛-one-two']],
  ['2021-11', ['2021-11']],
  ['a-word-of-more-letters-than-a-line', ['a-word-of-more-letters-than-a-line']],
])('%s: words with hyphens stand apart', (word, pieces) => {
  const found = piecesOfWord(word);
  expect(found.map(({ text, hyphenated }) => (hyphenated ? `[${text}]` : text))).toEqual(pieces);
});
