/** Content is data: a file that tries to be more is refused, with its place and with how to mend it, before anything runs. */
import { describe, expect, test } from 'vitest';
import { LINES_ABOVE_YAML, yamlOf } from '../../../src/archive/document-file.ts';
import { textProblems } from '../../../src/archive/text.ts';
import { FILE_FORMATS } from '../../../src/model/format.ts';
import { frontmatterSchema } from '../../../src/model/frontmatter.ts';
import type { Message } from '../../../src/model/message.ts';
import { parseYaml } from '../../../src/model/parse-yaml.ts';
import { GOOD, HOSTILE_BODIES, HOSTILE_FRONTMATTER } from '../../hostile-content.ts';

/** Gives what is said of a file, as the build reads it. */
function refusalsOf(contents: string): readonly Message[] {
  const { value, messages, pointOf } = parseYaml(yamlOf(contents), frontmatterSchema, {
    format: FILE_FORMATS.content,
    lineOffset: LINES_ABOVE_YAML,
    plain: true,
  });
  return value === null ? messages : textProblems(value, contents, pointOf);
}

test('what the splitter writes is admitted', () => {
  expect(refusalsOf(GOOD)).toEqual([]);
});

test.each(['海港_渔村', 'li_ming@example.cn', 'a__b', '①_②', 'e\u0301_a', 'a\u200d_b', '\ue000_𠮷'])(
  'low lines inside a word, as the splitter writes %s, are admitted',
  (word) => {
    expect(refusalsOf(`${GOOD.trimEnd()}\n\n<Paragraph id="p97">${word}</Paragraph>\n`)).toEqual([]);
  },
);

test.each(['_海港_', '海港_ 渔村', '海港，_渔村', '__海港__', '😀_海港_😀', '\u0085_海港_\u0085'])(
  '%s is refused',
  (word) => {
    const [first] = refusalsOf(`${GOOD.trimEnd()}\n\n<Paragraph id="p97">${word}</Paragraph>\n`);
    expect(first?.fatal).toBe(true);
  },
);

test('there are hostile files, each of its own kind', () => {
  const all = [...HOSTILE_BODIES, ...HOSTILE_FRONTMATTER];
  expect(new Set(all.map(({ tries }) => tries)).size).toBe(all.length);
  expect(all.length).toBeGreaterThan(90);
});

describe.each([...HOSTILE_BODIES, ...HOSTILE_FRONTMATTER])(
  'a file that $tries',
  ({ contents, line, column }) => {
    const [first] = refusalsOf(contents);

    test('is refused at its place', () => {
      expect(first && [first.line, first.column, first.fatal]).toEqual([line, column, true]);
    });

    test('is told in both languages, with how to mend it', () => {
      for (const text of [first?.words.reason, first?.words.note]) {
        expect(text?.['zh-CN']).toMatch(/\p{Script=Han}/u);
        expect(text?.en).toMatch(/^[A-Z]/u);
      }
    });
  },
);
