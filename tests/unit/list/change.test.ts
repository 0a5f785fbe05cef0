/** What is done to a list: merging, removing, noting. */
import { expect, test } from 'vitest';
import { mergeEntries, withNote, withoutEntry } from '../../../src/list/change.ts';
import { keyOfEntry } from '../../../src/list/entry.ts';
import { keptEntry } from '../../kept-entry.ts';

const passage = keptEntry();
const whole = keptEntry({ text: '', anchor: '' });

test('merged lists hold nothing twice, in the order in which it was kept', () => {
  expect(mergeEntries([passage, whole], [whole, passage])).toEqual([passage, whole]);
});

test('the first of two that are one stays, with the notes of both', () => {
  const again = keptEntry({ saved: '2027-01-01', title: '另一题', note: '后' });
  expect(mergeEntries([{ ...passage, note: '先' }], [again])).toEqual([{ ...passage, note: '先\n后' }]);
  expect(mergeEntries([passage], [again])).toEqual([{ ...passage, note: '后' }]);
  expect(mergeEntries([{ ...passage, note: '先后' }], [again])).toEqual([{ ...passage, note: '先后' }]);
});

test.each([
  ['another passage of the block', { text: '重实绩' }],
  ['another block', { anchor: 'm4' }],
  ['another document', { id: 'qdrb-2021-11-19-t1-04-en' }],
])('%s is another entry', (_, other) => {
  expect(mergeEntries([passage], [keptEntry(other)])).toHaveLength(2);
});

test('one is removed or noted, and no other', () => {
  const key = keyOfEntry(passage);
  expect(withoutEntry([passage, whole], key)).toEqual([whole]);
  expect(withNote([passage, whole], key, '好')).toEqual([{ ...passage, note: '好' }, whole]);
});
