/** What holds for any text: nothing lost, the content reads back as the model, the same in gives the same out. */
import fc from 'fast-check';
import { mdxToHast } from 'satteri';
import { expect, test } from 'vitest';
import { checkIssue } from '../../../src/split/check/index.ts';
import { emitIssue } from '../../../src/split/emit/index.ts';
import { emitDocument } from '../../../src/split/emit/document.ts';
import { CORRECTABLE_ROLES } from '../../../src/model/correction.ts';
import { readDocument } from '../../../src/verify/index.ts';
import { readBody } from '../../../src/archive/body.ts';
import { PROCESSOR_FEATURES } from '../../../src/archive/processor-options.ts';
import { generatedText, strangeLine } from '../../fuzz/generated-text.ts';
import { checkCorrections, checkReading, lineOf } from '../../fuzz/reading-of-text.ts';
import { issueOfText } from '../../issue-of-text.ts';
import { RUNS } from '../parameters.ts';
import { proofOf } from '../../proof.ts';

/** Texts that are only read, for each that is also written as content and proved; `npm run fuzz` reads a million. */
const CHEAP = 10;

const source = generatedText(24);

test('any text is an issue that gives the text back, each line that is not blank in one node, explained', () => {
  fc.assert(fc.property(source, checkReading), { numRuns: RUNS * CHEAP });
}, 900_000);

test('corrections are the only way to change an issue without its text', () => {
  const correction = fc.record(
    {
      line: fc.integer({ min: 1, max: 26 }),
      text: fc.constantFrom('渔港新貌', '优化通关流程', '第04版:要闻', 'x'),
      role: fc.constantFrom(...CORRECTABLE_ROLES),
      boundary: fc.constantFrom('start' as const, 'none' as const),
      page: fc.constantFrom('01', 'A2', '特1'),
    },
    { requiredKeys: ['line', 'text'] },
  );
  const fitting = fc.tuple(source, fc.array(fc.tuple(correction, fc.boolean()), { maxLength: 4 }));
  fc.assert(
    fc.property(fitting, ([text, corrections]) => {
      const own = corrections.map(([each, fits]) => ({
        ...each,
        text: fits ? lineOf(text, each.line) : each.text,
      }));
      checkCorrections(text, own);
    }),
    { numRuns: RUNS * 5 },
  );
});

test('the content of any text is proved to be its source, and a second split changes no byte', () => {
  fc.assert(
    fc.property(source, (text) => {
      const issue = issueOfText(text);
      if (checkIssue(issue).some((message) => message.fatal)) return;
      const content = emitIssue(issue, 'zh-CN');
      expect(proofOf(content, new TextEncoder().encode(text))).toEqual([]);
      expect(emitIssue(issueOfText(text), 'zh-CN')).toEqual(content);
    }),
    { numRuns: Math.ceil(RUNS / 5) },
  );
});

test('the text of any block is the same in the model, in the MDX read by remark, in the MDX that the site renders and in what the archive reads', () => {
  const issue = issueOfText('海滨晚报2021年11月19日01版\n渔港新貌\n建设智慧渔港。全港布设。\n');
  const [highlight] = emitIssue(issue, 'zh-CN').slice(1);
  const { frontmatter } = readDocument(highlight?.contents ?? '');
  fc.assert(
    fc.property(
      strangeLine.map((text) => text.trim()).filter((text) => text !== '' && text.isWellFormed()),
      (text) => {
        const mdx = emitDocument({ ...frontmatter, title: text }, [
          { role: 'lede', id: 'p1', text },
          {
            role: 'measure',
            id: 'p2',
            text: `${text}。 ${text}`,
            measureId: 'm1',
            runInHead: `${text}。`,
          },
        ]);
        const read = readDocument(mdx);
        expect(read.frontmatter.title).toBe(text);
        expect(
          read.blocks.filter(({ role }) => role === 'lede' || role === 'measure').map((block) => block.text),
        ).toEqual([text, `${text}。 ${text}`]);
        const rendered = mdxToHast(mdx, {
          features: { ...PROCESSOR_FEATURES, frontmatter: true },
          position: false,
        });
        const texts =
          'children' in rendered
            ? rendered.children.filter((node) => node.type === 'mdxJsxFlowElement').map(textOf)
            : [];
        expect(texts).toEqual([text, `${text}。 ${text}`]);
        const { blocks, messages } = readBody(mdx);
        expect(messages).toEqual([]);
        expect(blocks.map((block) => block.text)).toEqual([text, `${text}。 ${text}`]);
      },
    ),
  );
});

function textOf(node: unknown): string {
  const { value, children } = node as { value?: string; children?: unknown[] };
  return value ?? (children ?? []).map(textOf).join('');
}
