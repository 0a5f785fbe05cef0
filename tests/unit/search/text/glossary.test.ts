import { expect, test } from 'vitest';
import {
  readGlossaryTerms,
  termsBeginning,
  termsCalled,
  termsHolding,
  writeGlossary,
} from '../../../../src/search/text/glossary.ts';

const LANGUAGES = { language: 'en', written: 'zh-CN' };
const TERMS = [
  { ...LANGUAGES, renderings: ['Laoshan District', 'Laoshan'], names: ['崂山区', '崂山'] },
  { ...LANGUAGES, renderings: ['business environment'], names: ['营商环境'] },
  { ...LANGUAGES, renderings: ['business'], names: ['企业'] },
  { ...LANGUAGES, renderings: ['fishing harbour'], names: ['漁港'], written: 'zh-Hant' },
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

test.each([
  ['bus', ['business', 'business environment']],
  ['Laoshan D', ['Laoshan District']],
  ['env', ['business environment']],
  ['harbour', ['fishing harbour']],
  ['usiness', []],
  ['…', []],
])('%s is the beginning of %j', (typed, renderings) => {
  expect(termsBeginning(TERMS, typed).map(({ rendering }) => rendering)).toEqual(renderings);
});
