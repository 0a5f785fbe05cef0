/** Lines that are written at once are what the serialiser would write. */
import fc from 'fast-check';
import { remark } from 'remark';
import remarkMdx from 'remark-mdx';
import { expect, test } from 'vitest';
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
