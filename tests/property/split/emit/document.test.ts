/** Lines that are written at once are what the serialiser would write, and what the archive reads. */
import fc from 'fast-check';
import { remark } from 'remark';
import remarkMdx from 'remark-mdx';
import { expect, test } from 'vitest';
import { readBody } from '../../../../src/archive/body.ts';
import type { Block } from '../../../../src/model/issue.ts';
import { emitBody } from '../../../../src/split/emit/body.ts';
import { emitDocument } from '../../../../src/split/emit/document.ts';
import { emitIssue } from '../../../../src/split/emit/index.ts';
import { readDocument } from '../../../../src/verify/index.ts';
import { issueOfText } from '../../../issue-of-text.ts';
import { RUNS } from '../../parameters.ts';

const serialiser = remark().use(remarkMdx).freeze();
const [, highlight] = emitIssue(
  issueOfText('海滨晚报2021年11月19日01版\n渔港新貌\n建设智慧渔港。全港布设。\n'),
  'zh-CN',
);
const { frontmatter } = readDocument(highlight?.contents ?? '');
const character = fc.constantFrom(...Array.from('一要:;,.()%“”《》—…·％1aé 　𠮷*_[]`{}<&#-+!|~^$\\"\'=/@'));
const line = fc
  .string({ unit: character, minLength: 1, maxLength: 12 })
  .filter((text) => text.trim() === text && text !== '');

test('any lines, plain or not, are what the serialiser writes of their tree', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(line, fc.boolean()), { minLength: 1, maxLength: 6 }), (lines) => {
      const blocks = lines.map(([text, measure], index): Block => {
        const base = { id: `p${index + 1}` as const, line: index + 1 };
        return measure
          ? { ...base, role: 'measure', text: text + text, measureId: 'm1', runInHead: text }
          : { ...base, role: 'paragraph', text };
      });
      const body = emitDocument(frontmatter, blocks).split('\n---\n\n')[1];
      expect(body).toBe(serialiser.stringify({ type: 'root', children: emitBody(blocks) }));
    }),
    { numRuns: RUNS },
  );
});

/** A letter, a letter with a mark above it, a sign of two halves, a sign, what is not seen, white space, marks of Markdown. */
const beside = fc.constantFrom(
  ...[
    'a',
    '一',
    'e\u0301',
    '𠮷',
    '😀',
    '1\ufe0f\u20e3',
    '\u{1F1E6}',
    '。',
    '&',
    '<',
    '\u200d',
    '\u0085',
    '\ue000',
    '　',
  ],
  ...[' ', '*', '\\', '_', '__'],
);

test('low lines beside anything are read as the text that they are', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(beside, fc.constantFrom('_', '__')), { minLength: 1, maxLength: 9 }),
      (parts) => {
        const text = `海${parts.join('')}港`;
        const { blocks, messages } = readBody(emitDocument({}, [{ id: 'p1', role: 'paragraph', text }]));
        expect(messages).toEqual([]);
        expect(blocks.map((block) => block.text)).toEqual([text]);
      },
    ),
    { numRuns: RUNS * 10 },
  );
});
