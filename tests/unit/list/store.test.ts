/** A list stays in the store of a browser, beside those of other archives; what can't be kept is told. */
import { describe, expect, test } from 'vitest';
import { mergeEntries } from '../../../src/list/change.ts';
import { changeList, listKey, readList, type ListStore } from '../../../src/list/store.ts';
import { keptEntry, ROOT } from '../../kept-entry.ts';

const KEY = listKey(ROOT);

/** Gives a store in memory; `fault` is what it throws where something is put into it. */
function storeInMemory(fault?: Error): ListStore {
  const items = new Map<string, string>();
  return {
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => {
      if (fault) throw fault;
      items.set(key, value);
    },
    removeItem: (key) => void items.delete(key),
  };
}

test('what is kept is there again, for this archive and no other of the host', () => {
  const store = storeInMemory();
  expect(
    changeList(
      () => store,
      KEY,
      (list) => mergeEntries(list, [keptEntry()]),
    ),
  ).toBeNull();
  expect(readList(() => store, KEY)).toEqual([keptEntry()]);
  expect(readList(() => store, listKey('https://archive.example/other/'))).toEqual([]);
  expect(readList(() => store, listKey('https://archive.example/'))).toEqual([]);
});

test('a change is made to what another tab has kept meanwhile', () => {
  const store = storeInMemory();
  const keep = (anchor: string): unknown =>
    changeList(
      () => store,
      KEY,
      (list) => mergeEntries(list, [keptEntry({ anchor })]),
    );
  keep('m1');
  keep('m2');
  expect(readList(() => store, KEY)).toHaveLength(2);
});

test('an emptied list leaves nothing behind', () => {
  const store = storeInMemory();
  changeList(
    () => store,
    KEY,
    () => [keptEntry()],
  );
  changeList(
    () => store,
    KEY,
    () => [],
  );
  expect(store.getItem(KEY)).toBeNull();
});

describe('what is no entry is overlooked', () => {
  test.each([
    ['no JSON', '{'],
    ['no list', '{"a":1}'],
    ['other things', '[null,1,"x",{}]'],
    ['an entry that leads elsewhere', JSON.stringify([keptEntry({ address: 'https://evil.example/a/' })])],
    ['an entry with a field that is no text', JSON.stringify([{ ...keptEntry(), title: 1 }])],
  ])('%s', (_, text) => {
    const store = storeInMemory();
    store.setItem(KEY, JSON.stringify([]));
    store.setItem(KEY, text);
    expect(readList(() => store, KEY)).toEqual([]);
  });
});

describe('a browser that allows no store', () => {
  const denying = (): ListStore => {
    throw new DOMException('The operation is insecure.', 'SecurityError');
  };
  test.each([
    ['throws', denying],
    ['gives none', () => null],
  ])('%s', (_, open) => {
    expect(readList(open, KEY)).toBe('denied');
    expect(changeList(open, KEY, () => [keptEntry()])).toBe('denied');
  });
});

describe('a store that takes nothing', () => {
  test.each([
    ['QuotaExceededError', 'noRoom'],
    ['NS_ERROR_DOM_QUOTA_REACHED', 'noRoom'],
    ['SecurityError', 'denied'],
  ])('by %s it is %s', (name, fault) => {
    const store = storeInMemory(new DOMException('no', name));
    expect(
      changeList(
        () => store,
        KEY,
        () => [keptEntry()],
      ),
    ).toBe(fault);
    expect(readList(() => store, KEY)).toEqual([]);
  });
});
