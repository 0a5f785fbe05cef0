import { expect, test } from 'vitest';
import {
  readGlossaryTerms,
  termsCalled,
  termsHolding,
  writeGlossary,
} from '../../../../src/search/text/glossary.ts';

const TERMS = [
  { renderings: ['Laoshan District', 'Laoshan'], names: ['崂山区', '崂山'] },
  { renderings: ['business environment'], names: ['营商环境'] },
  { renderings: ['business'], names: ['企业'] },
];
const namesOf = (terms: typeof TERMS): string[] => terms.flatMap(({ names }) => names);

test('the file gives back the terms', () => {
  expect(readGlossaryTerms(JSON.parse(writeGlossary(TERMS)))).toEqual(TERMS);
});

test.each([
  ['Laoshan District', ['崂山区', '崂山']],
  ['laoshan', ['崂山区', '崂山']],
  ['Business Environments', ['营商环境']],
  ['business', ['企业']],
  ['environment', []],
  ['bus', []],
  ['…', []],
])('%s is %j', (typed, names) => {
  expect(namesOf(termsCalled(TERMS, typed) as typeof TERMS)).toEqual(names);
});

test('where no term is called so, those are meant whose name begins so', () => {
  expect(namesOf(termsCalled(TERMS.slice(0, 2), 'business') as typeof TERMS)).toEqual(['营商环境']);
});

test('a name has all words that are asked, in whole words', () => {
  expect(namesOf(termsHolding(TERMS, [['environment'], ['business']]) as typeof TERMS)).toEqual(['营商环境']);
  expect(termsHolding(TERMS, [['environ']])).toEqual([]);
});
