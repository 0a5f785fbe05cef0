/** Content files that try to be more than data, each named by what it tries, with the place at which it is refused. */
import { emitIssue } from '../src/split/emit/index.ts';
import { issueOfText } from './issue-of-text.ts';

export const SOURCE = `海滨晚报2021年11月19日01版
渔港新貌
全港布设监测设备,出海作业更安全,渔民说放心多了。
建设智慧渔港。全港布设监测设备,出海作业更安全。
`;
export const FILE = 'demo/2021-11-19/01-01.mdx';
export const CONTENT = emitIssue(issueOfText(SOURCE), 'zh-CN');

const good = CONTENT.find(({ path }) => path === FILE)?.contents ?? '';
/** The text of the file that the others are made from. */
export const GOOD = good;
const frontmatter = good.slice(0, good.indexOf('\n---\n') + '\n---\n'.length);
/** Line of the first block. */
const BODY = frontmatter.split('\n').length + 1;

export interface HostileFile {
  readonly tries: string;
  readonly contents: string;
  /** Where it is refused, in the file. */
  readonly line: number;
  readonly column: number;
}

/** Writes a file where a build would leave a trace of having run what stands in it. */
export const WRITE = `(()=>{process.getBuiltinModule('fs').writeFileSync('ran','')})()`;
const DEEP = 30_000;

/** Gives a file with another body; the place is that of the hostile thing in it, below the frontmatter. */
function body(tries: string, text: string, [line, column]: [number, number] = [1, 1]): HostileFile {
  return { tries, contents: `${frontmatter}\n${text}\n`, line: BODY + line - 1, column };
}

/** Gives a file with this text in its lede, in the place of its first character. */
function inside(tries: string, text: string, column = 1): HostileFile {
  return body(tries, `<Lede id="p2">${text}</Lede>`, [1, '<Lede id="p2">'.length + column]);
}

/** Gives a file with another opening tag of its lede. */
function tag(tries: string, attributes: string, column = 1): HostileFile {
  return body(tries, `<Lede${attributes}>字</Lede>`, [1, column]);
}

/** Gives a file with a line of its frontmatter replaced by others; the place is in the first of them. */
function yaml(
  tries: string,
  line: string,
  others: string,
  [below, column]: [number, number] = [0, 1],
): HostileFile {
  const lines = good.split('\n');
  const at = lines.indexOf(line);
  if (at < 0) throw new Error(`no line ${line}`);
  return { tries, contents: lines.toSpliced(at, 1, others).join('\n'), line: at + 1 + below, column };
}

/** Bodies: what MDX would run, load, drop, or show otherwise than as text. */
export const HOSTILE_BODIES: readonly HostileFile[] = [
  inside('runs an expression in a text', `{${WRITE}}`),
  body('runs an expression on a line of its own', `{${WRITE}}`),
  inside('hides an expression behind escaped backslashes', String.raw`\\{1}`, 3),
  inside('hides an expression behind an astral character', '𠮷{1}', 3),
  body('runs an expression of several lines', `{\n${WRITE}\n}`),
  body('writes a comment that could hold anything', '{/* 注 */}'),
  body('imports a module', "import fs from 'node:fs'"),
  body('imports a module for what it does', "import './run.js'"),
  body('exports what it computes', `export const ran = ${WRITE}`),
  body('exports another layout', 'export { default } from "./layout.astro"'),
  tag('runs an expression in an attribute', ' id={(()=>{})()}', 10),
  tag('spreads attributes', ' id="p2" {...props}', 15),
  tag('puts a handler of an event beside the id', ' id="p2" onclick="alert(1)"'),
  tag('puts a handler in the place of the id', ' onload="alert(1)"'),
  tag('puts HTML in by an attribute', ' id="p2" set:html="<b>"', 25),
  tag('puts HTML in by a directive', ' id="p2" set:html="b"'),
  tag('asks the browser to run a component', ' id="p2" client:load'),
  tag('styles itself', ' id="p2" style="position:fixed"'),
  tag('gives two ids', ' id="p2" id="p3"'),
  tag('gives an id without a value', ' id'),
  tag('has no id', ''),
  tag('gives an empty id', ' id=""'),
  tag('gives an id of another kind', ' id="m1"'),
  tag('gives an id that leads out of the page', ' id="javascript:alert(1)"'),
  tag('gives an id with markup in it', ' id="p2&quot; onclick=&quot;alert(1)"'),
  tag('gives an id that counts from nothing', ' id="p0"'),
  tag('gives an id that a number cannot hold', ' id="p99999999999999999999"'),
  tag('gives an id of another script', ' id="p２"'),
  tag('gives an id that the headline has', ' id="p1"'),
  body('gives two blocks one id', '<Lede id="p2">一</Lede>\n\n<Paragraph id="p2">二</Paragraph>', [3, 1]),
  body('is a script', '<script>alert(1)</script>'),
  body('is an element of HTML', '<div id="p2">字</div>'),
  body('is a component of another name', '<Strange id="p2">字</Strange>'),
  body('is a member of an object', '<props.components.Lede id="p2">字</props.components.Lede>'),
  body('is a member of an element that is known', '<Lede.constructor id="p2">字</Lede.constructor>'),
  body('has a name of another namespace', '<svg:script id="p2">字</svg:script>'),
  body('is a fragment', '<>字</>'),
  body('is the constructor of all objects', '<constructor id="p2">字</constructor>'),
  body('is the prototype of all objects', '<__proto__ id="p2">字</__proto__>'),
  body('is written in other letters of case', '<lede id="p2">字</lede>'),
  body('is a comment of HTML', '<!-- 注 -->'),
  body('is a declaration', '<!DOCTYPE html>'),
  body('is an instruction', '<?php exit ?>'),
  inside('hides an element in a text', '字<b>粗</b>', 2),
  inside('hides a script in a text', '<script src="//x"></script>'),
  inside('hides a comment in a text', '字<!-- 注 -->', 2),
  inside('hides a block in a block', '<Paragraph id="p3">字</Paragraph>'),
  inside('hides a run-in head where none is', '<RunInHead id="m1">字</RunInHead>'),
  body('is a run-in head alone', '<RunInHead id="m1">字</RunInHead>'),
  body('is a measure without a run-in head', '<Measure id="p2">字</Measure>', [1, 18]),
  body(
    'is a measure whose run-in head stands behind',
    '<Measure id="p2">字<RunInHead id="m1">首</RunInHead></Measure>',
    [1, 18],
  ),
  body(
    'is a measure of two run-in heads',
    `<Measure id="p2">${'<RunInHead id="m1">首</RunInHead>'.repeat(2)}</Measure>`,
    [1, 70],
  ),
  body('holds no text', '<Lede id="p2"></Lede>'),
  body('closes itself', '<Lede id="p2" />'),
  body('is never closed', '<Lede id="p2">字'),
  body('is closed by another', '<Lede id="p2">字</Paragraph>'),
  body('is closed on another line', '<Lede id="p2">\n\n字\n\n</Lede>'),
  body('stands beside another on a line', '<Lede id="p2">字</Lede> <Lede id="p3">字</Lede>', [1, 24]),
  body('is text beside no element', '字句'),
  body('is text behind an element', '<Lede id="p2">字</Lede> 字'),
  body('is a heading', '# 字'),
  body('is a list', '- 字'),
  body('is a quotation', '> <Lede id="p2">字</Lede>'),
  body('is code', '```js\nx\n```'),
  body('is a rule', '***'),
  body('defines where links lead, which is not shown', '[字]: javascript:alert(1)'),
  body('links to a mail address', '<mailto:a@b.c>'),
  inside('links to a script', '[字](javascript:alert(1))'),
  inside('shows a picture from elsewhere', '!\\[字][字](//x/y.png)', 6),
  inside('links by an address in brackets', '<https://x.y>'),
  inside('refers to a footnote', '字[^1]', 2),
  inside('stresses', '字*重*', 2),
  inside('stresses in another way', '字 _重_', 3),
  inside('is code in a text', '字`码`', 2),
  body('breaks its line', '<Lede id="p2">字\\\n行</Lede>'),
  inside('nests deeper than a program can follow', '<Lede>'.repeat(DEEP), 19),
  inside('nests brackets deeper than a program can follow', '['.repeat(DEEP)),
  inside('nests stress deeper than a program can follow', '*a **b '.repeat(DEEP)),
  body('nests quotations deeper than a program can follow', '>'.repeat(DEEP)),
  body('opens elements on lines without an end', '<Lede id="p2">\n\n'.repeat(DEEP)),
  inside('nests an expression deeper than a program can follow', `{${'('.repeat(DEEP)}}`),
  tag('nests an attribute deeper than a program can follow', ` id={${'['.repeat(DEEP)}}`, 10),
  body('imports deeper than a program can follow', `import a from ${'('.repeat(DEEP)}`),
];

const TITLE = 'title: 渔港新貌';
/** Frontmatter: what YAML would make of text, or of the program that reads it. */
export const HOSTILE_FRONTMATTER: readonly HostileFile[] = [
  yaml('makes a value by a tag of a language', TITLE, 'title: !!js/function "function () {}"', [0, 8]),
  yaml('makes a value by a tag of its own', TITLE, 'title: !x 渔港新貌', [0, 8]),
  yaml('makes a value by a tag that YAML knows', TITLE, 'title: !!str 渔港新貌', [0, 14]),
  yaml('names a value to repeat it', TITLE, 'title: &a 渔港新貌', [0, 11]),
  yaml('repeats a value', TITLE, 'title: &a 渔港新貌\nother: *a', [0, 11]),
  yaml('repeats values of repeated values', TITLE, bomb(), [0, 9]),
  yaml('sets the prototype of what is read', TITLE, `${TITLE}\n__proto__: { title: 字 }`, [1, 12]),
  yaml('sets the constructor of what is read', TITLE, `${TITLE}\nconstructor: 字`, [1, 14]),
  yaml('says one thing twice', TITLE, `${TITLE}\n${TITLE}`, [1, 1]),
  yaml('counts further than a number can', 'number: 1', 'number: 1e999', [0, 9]),
  yaml('counts in parts', 'number: 1', 'number: 1.5', [0, 9]),
  yaml('counts beyond what is exact', 'number: 1', 'number: 99999999999999999999', [0, 9]),
  yaml('is no number', 'number: 1', 'number: .nan', [0, 9]),
  yaml('nests lists deeper than a program can follow', TITLE, `title: ${'['.repeat(DEEP)}`, [0, 1]),
  { ...yaml('ends early', TITLE, '---\n{1}'), line: 2 },
  yaml('is two documents', TITLE, '--- \n{1}', [0, 1]),
  yaml('says what nobody asked for', TITLE, `${TITLE}\nlayout: ../../evil.astro`, [1, 9]),
];

/** Gives aliases of aliases: nine lines that stand for a billion values. */
function bomb(): string {
  const lines = Array.from({ length: 9 }, (_, at) =>
    at === 0
      ? 'a0: &a0 [x]'
      : `a${at}: &a${at} [${Array.from({ length: 9 }, () => `*a${at - 1}`).join(', ')}]`,
  );
  return lines.join('\n');
}
