/** What holds for any text: nothing lost, the content reads back as the model, the same in gives the same out. */
import fc from 'fast-check';
import { mdxToHast } from 'satteri';
import { expect, test } from 'vitest';
import { checkIssue } from '../../../src/check/index.ts';
import { emitIssue } from '../../../src/emit/index.ts';
import { emitDocument } from '../../../src/emit/document.ts';
import type { Issue } from '../../../src/model/issue.ts';
import { readDocument, sourceText } from '../../../src/verify/index.ts';
import { PROCESSOR_FEATURES } from '../../../src/markdown/processor-options.ts';
import { issueOfText } from './issue-of-text.ts';
import { proofOf } from './proof.ts';

const seed = Number(process.env['FC_SEED'] ?? 20_211_119);
const runs = Number(process.env['FC_RUNS'] ?? 2_000);
console.log(`property tests: FC_SEED=${seed} FC_RUNS=${runs}`);
fc.configureGlobal({ seed, numRuns: runs });

/** Characters that mean something to MDX, YAML, HTML or a shell, beside those of a newspaper. */
const special = fc.constantFrom(
  ...Array.from(
    '{}<>[]()*_`~#+-=|\\/&;:!?"\'$%^@,.。！？；：，、“”‘’《》—…·　\t\u00a0\u2028\u0085\u200b\u2060\ufeff\u000b\u000c\u0001\u007f',
  ),
  ...[
    'import ',
    'export ',
    '</Lede>',
    '<Measure id="p1">',
    '{/*',
    '*/}',
    '---',
    '&amp;',
    '&#123;',
    '~~',
    '**',
    '```',
  ],
  ...['中', '国', '青岛', '第1版', '一是', '👨‍👩‍👧', '𠮷', 'é', 'Ａ１'],
);
const anyCharacter = fc
  .string({ unit: 'binary', maxLength: 6 })
  .map((text) => text.replaceAll(/[\0\r\n]/gu, ''));
const line = fc
  .array(fc.oneof({ weight: 4, arbitrary: special }, anyCharacter), { maxLength: 14 })
  .map((parts) => parts.join(''));
const newspaperLine = fc.constantFrom(
  '海滨晚报2021年11月19日01版',
  '海滨晚报2021年11月19日02版扩大开放',
  '——改革亮点',
  '市口岸办',
  '优化通关流程',
  '推行提前申报,让货等船变为船等货。企业在船舶抵港之前完成申报。',
  '修缮后的街景。',
  '责任编辑:张三',
  '',
  '　　',
);
const lineEnd = fc.constantFrom('\n', '\n', '\n', '\r\n', '\r');
const source = fc
  .array(fc.tuple(fc.oneof(newspaperLine, line), lineEnd), { minLength: 1, maxLength: 24 })
  .chain((lines) =>
    fc
      .boolean()
      .map((ended) =>
        lines.map(([text, end], index) => text + (index < lines.length - 1 || ended ? end : '')).join(''),
      ),
  )
  .filter((text) => !text.startsWith('\ufeff') && text.isWellFormed());

test('any text is an issue that gives the text back, each line that is not blank in one node', () => {
  fc.assert(
    fc.property(source, (text) => {
      const issue = issueOfText(text);
      expect(sourceText(issue)).toBe(text);
      const lines = everyBlock(issue).map((block) => block.line);
      const glued = issue.pages.flatMap(({ marker }) => (marker && !marker.glued ? [marker.line] : []));
      const visible = text
        .split(/\r\n|\n|\r/u)
        .flatMap((each, index) => (each.trim() === '' ? [] : [index + 1]));
      expect([...lines, ...glued].toSorted((a, b) => a - b)).toEqual(visible);
    }),
  );
});

test('the content of any text is proved to be its source, and a second split changes no byte', () => {
  fc.assert(
    fc.property(source, (text) => {
      const issue = issueOfText(text);
      if (checkIssue(issue).some((message) => message.fatal)) return;
      const content = emitIssue(issue);
      expect(proofOf(content, new TextEncoder().encode(text))).toEqual([]);
      expect(emitIssue(issueOfText(text))).toEqual(content);
    }),
    { numRuns: Math.ceil(runs / 5) },
  );
});

test('the text of any block is the same in the model, in the MDX read by remark and in the MDX that the site renders', () => {
  const issue = issueOfText('海滨晚报2021年11月19日01版\n渔港新貌\n建设智慧渔港。全港布设。\n');
  const [highlight] = emitIssue(issue).slice(1);
  const { frontmatter } = readDocument(highlight?.contents ?? '');
  fc.assert(
    fc.property(
      line.map((text) => text.trim()).filter((text) => text !== '' && text.isWellFormed()),
      (text) => {
        const mdx = emitDocument({ ...frontmatter, title: text }, [
          { role: 'lede', id: 'p1', line: 1, text },
          {
            role: 'measure',
            id: 'p2',
            line: 2,
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
      },
    ),
  );
});

function everyBlock({ pages }: Issue): Issue['pages'][number]['blocks'][number][] {
  return pages.flatMap((page) => [...page.blocks, ...page.highlights.flatMap(({ blocks }) => blocks)]);
}

function textOf(node: unknown): string {
  const { value, children } = node as { value?: string; children?: unknown[] };
  return value ?? (children ?? []).map(textOf).join('');
}
