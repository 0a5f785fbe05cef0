/** A paper that has no name in its own language is told that it needs one. */
import { expect, test } from 'vitest';
import { FILE_FORMATS } from '../../../src/model/format.ts';
import { parseYaml } from '../../../src/model/parse-yaml.ts';
import { publicationSchema } from '../../../src/model/seed.ts';

const paperIn = (language: string): string => `format: 1
alias: demo
name: { zh-CN: 海滨晚报, en: Seaside Evening News }
language: ${language}
rights: { zh-CN: 试验文字。, en: Trial text. }
`;
const messagesOf = (language: string) =>
  parseYaml(paperIn(language), publicationSchema, { format: FILE_FORMATS.paper, textOnly: true }).messages;

test('in a language that the interface does not speak', () => {
  expect(messagesOf('ar').map(({ line, words }) => [line, words.reason])).toEqual([
    [
      3,
      {
        'zh-CN': '缺少 `name.ar`：报纸须有它自身语言的名称，照报上所印',
        en: 'Unexpected end: `name.ar` is missing, expected the name of the paper in its own language, as it prints it',
      },
    ],
  ]);
});

test('never in one that it speaks', () => {
  expect(messagesOf('en')).toEqual([]);
});
