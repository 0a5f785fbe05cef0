/** Which marks of a Chinese text stay half-width. */
import { expect, test } from 'vitest';
import { halfWidthPlaces } from '../../../src/model/half-width.ts';
import { readLines } from '../../site/source-truth.ts';

/** Gives a text with its half-width marks between pointers. */
function shown(text: string): string {
  const places = new Set(halfWidthPlaces(text));
  return Array.from({ length: text.length }, (_, at) =>
    places.has(at) ? `<${text.charAt(at)}>` : text.charAt(at),
  ).join('');
}

test.each([
  ['坚持系统思维,创新协作实践。', '坚持系统思维,创新协作实践。'],
  ['李沧:深化改革', '李沧:深化改革'],
  ['10个区(市)试点', '10个区(市)试点'],
  ['平台(AWS)建设', '平台(AWS)建设'],
  ['增长56%;公开', '增长56%;公开'],
  ['效果如何?', '效果如何?'],
  ['《办法》,(试行),', '《办法》,(试行),'],
  ['收入4,000元,上午10:30', '收入4<,>000元,上午10<:>30'],
  ['比分3:1,胜', '比分3<:>1,胜'],
  ['AI, IoT (and more)', 'AI<,> IoT <(>and more<)>'],
  ['未完(', '未完<(>'],
  ['他说“it’s好”,‘90年代’', '他说“it<’>s好”,‘90年代’'],
  ['原有，全角。', '原有，全角。'],
  ['', ''],
])('%s is shown as %s', (received, wanted) => {
  expect(shown(received)).toBe(wanted);
});

test('the first issue has none', () => {
  expect(readLines('qdrb-2021-11-19.txt').flatMap(halfWidthPlaces)).toEqual([]);
});
