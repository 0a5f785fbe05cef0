/** YAML text → what it holds, or why it can't be read; nothing is thrown. */
import type {
  Document,
  DocumentOptions,
  ErrorCode,
  LineCounter,
  Node,
  ParseOptions,
  SchemaOptions,
} from 'yaml';
import { isAlias, parseDocument, visit } from 'yaml';
import type { Words } from './message.ts';
import { yamlProblemInChinese } from './yaml-words.ts';

interface YamlProblem {
  readonly words: Words;
  readonly offset: number;
}

interface ReadYaml {
  /** Nothing where there are problems. */
  readonly value?: unknown;
  readonly problems: readonly YamlProblem[];
  /** Gives the offset of the value at a path. */
  readonly offsetOf: (path: readonly PropertyKey[]) => number;
}

interface ReadingOptions extends ParseOptions, DocumentOptions, SchemaOptions {
  readonly lineCounter: LineCounter;
  /** Takes anchors, aliases and tags for problems. */
  readonly plain: boolean;
}

/** Gives what YAML text holds; whatever the library throws at a hostile text (aliases that multiply, nesting without end) is a problem of it. */
export function loadYaml(text: string, { plain, ...options }: ReadingOptions): ReadYaml {
  try {
    const document = parseDocument(text, options);
    const syntax = [...document.errors, ...document.warnings].map(({ message, pos, code }) =>
      syntaxProblem({ message, code }, pos[0], text),
    );
    const problems = plain && syntax.length === 0 ? indirectNodes(document) : syntax;
    return {
      ...(problems.length > 0 ? {} : { value: document.toJS() as unknown }),
      problems,
      offsetOf: (path) => offsetOf(document, path),
    };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const problem = syntaxProblem({ message, code: null }, 0, text);
    return { problems: [problem], offsetOf: () => 0 };
  }
}

function indirectNodes(document: Document): YamlProblem[] {
  const found: YamlProblem[] = [];
  visit(document, {
    Node: (_, node) => {
      const mark = isAlias(node)
        ? `*${node.source}`
        : node.anchor === undefined
          ? node.tag
          : `&${node.anchor}`;
      if (mark !== undefined) found.push({ words: indirectWords(mark), offset: node.range?.[0] ?? 0 });
    },
  });
  return found;
}

function indirectWords(mark: string): Words {
  return {
    'zh-CN': `出现 \`${mark}\`，应为直接写出的值，不用锚点、引用和标签`,
    en: `Unexpected \`${mark}\`, expected the value itself, without anchors, aliases and tags`,
  };
}

/** What is told where the stack ends depends on the machine; that it ended is told of the line. */
const STACK = /call stack|stack overflow/iu;

interface YamlSyntaxError {
  readonly message: string;
  readonly code: ErrorCode | null;
}

function syntaxProblem({ message, code }: YamlSyntaxError, offset: number, text: string): YamlProblem {
  if (!STACK.test(message)) {
    const chinese = yamlProblemInChinese(code, message);
    return { words: { 'zh-CN': `YAML 写法有误：${chinese}`, en: `Unexpected YAML: ${message}` }, offset };
  }
  const words = {
    'zh-CN': 'YAML 嵌套过深，应为几层之内',
    en: 'Unexpected YAML: it nests too deeply, expected some levels',
  };
  return { words, offset: text.lastIndexOf('\n', offset) + 1 };
}

/** Gives the offset of the value at a path, else of the nearest parent. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true) as Partial<Node> | undefined;
    if (node?.range) return node.range[0];
  }
  return document.contents?.range?.[0] ?? 0;
}
