import { expect, test } from 'vitest';
import { isQuotation, readQuotation, writeQuotation } from '../../../../src/search/check/check-address.ts';

test.each(['推动制度优势转化', '50% & #1 + “四新”\n第二行', '😀 <b>'])(
  'an address proves %s again',
  (text) => {
    const hash = writeQuotation(text) ?? '';
    expect(hash).toMatch(/^#q=/u);
    expect(readQuotation({ hash, search: '' })).toBe(text);
  },
);

test('a form without a script asks in the query; what stands behind # comes first', () => {
  expect(readQuotation({ hash: '', search: '?q=%E5%B4%82%E5%B1%B1' })).toBe('崂山');
  expect(readQuotation({ hash: '#q=a', search: '?q=b' })).toBe('a');
  expect(readQuotation({ hash: '#m3', search: '' })).toBe('');
});

test('what is longer than browsers keep has no address', () => {
  expect(writeQuotation('字'.repeat(2000))).not.toBeNull();
  expect(writeQuotation('字'.repeat(20_000))).toBeNull();
});

test.each([
  ['提级监督', true, false],
  ['推动制度优势转化为治理效能', false, true],
  ['推动制度优势转化为治理效能', true, false],
  ['推动制度优势转化为保障青岛高质量发展的治理效能,完善民生领域损害群众利益问题治理机制', true, true],
  ['business environment', false, false],
  ['a business environment that is better than all others in the whole province', true, true],
])('%s, found: %s, is a quotation: %s', (typed, found, quotation) => {
  expect(isQuotation(typed, found)).toBe(quotation);
});
