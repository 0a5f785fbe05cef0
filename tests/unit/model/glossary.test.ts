/** A glossary without words where it needs them is refused, by line. */
import { expect, test } from 'vitest';
import { FILE_FORMATS } from '../../../src/model/format.ts';
import { glossarySchema } from '../../../src/model/glossary.ts';
import { parseYaml } from '../../../src/model/parse-yaml.ts';

const CONTRACT = { format: FILE_FORMATS.glossary, textOnly: true };

function glossaryOf(zh: string): string {
  const gloss = '{ en: A harbour., zh: 港口。 }';
  return `format: ${FILE_FORMATS.glossary}\nterms:\n  - zh: '${zh}'\n    pinyin: Yúgǎng\n    en: fishing harbour\n    kind: place\n    gloss: ${gloss}\n    source: ours\n`;
}

test.each(['', ' ', '\u3000', '，'])('`%s` is no name', (zh) => {
  const { value, messages } = parseYaml(glossaryOf(zh), glossarySchema, CONTRACT);
  expect(value).toBeNull();
  expect(messages.map(({ line }) => line)).toEqual([3]);
  expect(messages[0]?.reason).toContain('terms.0.zh');
});

test('a name is one', () => {
  expect(parseYaml(glossaryOf('渔港'), glossarySchema, CONTRACT).messages).toEqual([]);
});
