/** Lines that the proof reads without a parser say what a stock parser of MDX reads in them. */
import fc from 'fast-check';
import type { Paragraph } from 'mdast';
import { remark } from 'remark';
import remarkMdx from 'remark-mdx';
import { expect, test } from 'vitest';
import { readDocument } from '../../../src/verify/document.ts';
import { takePlainLines } from '../../../src/verify/plain-block.ts';
import { emitIssue } from '../../../src/split/emit/index.ts';
import { issueOfText } from '../../issue-of-text.ts';

const stock = remark().use(remarkMdx).freeze();
const FENCE = '---\nformat: 1\n---\n';

/** Gives the block of a body of one line as a stock parser reads it; `null` where it is no element with one text. */
function readByParser(line: string): { name: string; id: unknown; text: string } | null {
  const [element] = (stock.parse(line).children as Paragraph[])[0]?.children ?? [];
  if (element?.type !== 'mdxJsxTextElement') return null;
  const [text, ...more] = element.children;
  const [id] = element.attributes;
  if (text?.type !== 'text' || more.length > 0) return null;
  return { name: element.name ?? '', id: id?.value, text: text.value };
}

test('whatever is taken without a parser, a parser reads the same', () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 12 }),
    fc.string({
      unit: fc.constantFrom(...Array.from('渔港，。“”—…·《》（）A1é𠮷ﬁΩ〇、*_[]<>{}&\\`~ #-')),
      maxLength: 12,
    }),
  );
  let taken = 0;
  fc.assert(
    fc.property(fc.constantFrom('Paragraph', 'Verse', 'Lede', 'Measure', 'Unknown'), text, (name, words) => {
      const line = `<${name} id="p7">${words}</${name}>`;
      const { plain, rest } = takePlainLines(`${FENCE}\n${line}\n`);
      if (plain.length === 0) return rest.includes(line);
      taken += 1;
      const [block] = plain;
      expect(readByParser(line)).toEqual({ name, id: block?.id, text: block?.text });
      expect(rest).toBe(FENCE);
      return true;
    }),
    { numRuns: 3000, seed: 1 },
  );
  expect(taken).toBeGreaterThan(300);
});

test.each(['渔港', '<Paragraph id="p2">渔港</Paragraph>'])(
  'a line beside %s is the parser’s',
  (neighbour) => {
    const contents = `${FENCE}\n<Paragraph id="p1">渔港</Paragraph>\n${neighbour}\n`;
    expect(takePlainLines(contents)).toEqual({ plain: [], rest: contents });
  },
);

test('a file of plain lines leaves the parser its frontmatter, and its blocks have their lines', () => {
  const lines = Array.from({ length: 400 }, (_, index) => `春天来了${'花儿开'.charAt(index % 3)}`);
  const issue = issueOfText(`第01版 要闻\n标题一行\n${lines.join('\n')}\n`);
  const file = emitIssue(issue, 'zh-CN').find(({ contents }) => contents.includes('春天来了花'));
  const { contents = '' } = file ?? {};
  const { plain, rest } = takePlainLines(contents);
  expect(plain.length).toBe(lines.length);
  expect(rest.split('\n').slice(rest.split('\n').indexOf('---', 1))).toEqual(['---', '']);
  const ofFile = contents.split('\n');
  for (const { text, contentLine } of readDocument(contents).blocks.slice(1))
    expect(ofFile[contentLine - 1]).toContain(`>${text}<`);
});
