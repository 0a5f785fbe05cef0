/** APA and the records hold against a kept CSL processor, citeproc-js, with the style that Citation.js brings. */
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-csl';
import { expect, test } from 'vitest';
import { writeCslJson } from '../../../src/citation/csl-json.ts';
import { citeApa } from '../../../src/citation/english-styles.ts';
import { citationText } from '../../../src/citation/part.ts';
import type { CitedSource } from '../../../src/citation/source.ts';
import { citedArticle } from '../../cited-source.ts';

const CASES: readonly (readonly [string, CitedSource])[] = [
  ['an article without an author', citedArticle()],
  ['a signed one', citedArticle({ authors: ['林晓舟'] })],
  ['two who signed', citedArticle({ authors: ['林晓舟', '方小满'] })],
  ['one on two pages', citedArticle({ pages: ['01', '03'] })],
  ['of two days', citedArticle({ until: '2021-11-20' })],
  [
    'in English',
    citedArticle({ title: 'Four new things', paper: 'Harbour Daily', language: 'en', pages: ['A1'] }),
  ],
  ['in print', citedArticle({ address: null })],
];

test.each(CASES)('%s', (_, source) => {
  const cited = new Cite(writeCslJson([source])).format('bibliography', {
    format: 'text',
    template: 'apa',
    lang: 'en-US',
  });
  expect(citationText(citeApa(source), { address: source.address, accessed: '' })).toBe(cited.trim());
});
