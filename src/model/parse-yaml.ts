/** YAML text → a value that fits its schema, with messages that point at the line. */
import { LineCounter } from 'yaml';
import { z } from 'zod';
import { formatProblem } from './format.ts';
import { LANGUAGE_FORMAT, LANGUAGE_WORDS } from './language-tag.ts';
import type { TerminalLanguage } from './language.ts';
import { TERMINAL_LANGUAGES } from './language.ts';
import type { Words } from './message.ts';
import { Message, inEachLanguage } from './message.ts';
import { DATE_WORDS, expectedOf, patternWith } from './pattern.ts';
import { loadYaml } from './load-yaml.ts';

interface Point {
  readonly line: number;
  readonly column: number;
}

export interface YamlResult<Value> {
  /** `null` when there are messages. */
  readonly value: Value | null;
  readonly messages: readonly Message[];
  /** Place of the node at a path in the YAML text, from 1; the nearest parent's where there is none. */
  readonly pointOf: (path: readonly PropertyKey[]) => Point;
}

const MEND_LINE: Words = {
  'zh-CN': '改正这一行；所缺的补上，多出的删去。',
  en: 'Mend this line: add what is missing, take away what is not expected.',
};

interface Options {
  /** Version of the format that the schema is of; of a file in another, that is all there is to say. */
  readonly format: number;
  /** Added to each line number. */
  readonly lineOffset?: number;
  /** Reads every plain value as text: what a person wrote as 01 is not the number 1. */
  readonly textOnly?: boolean;
  /** Refuses what only repeats or retypes a value: anchors, aliases and tags; nothing that is generated has any. */
  readonly plain?: boolean;
}

/** Gives the value of a YAML text by its schema and its version. */
export function parseYaml<Value>(
  text: string,
  schema: z.ZodType<Value>,
  { format, lineOffset = 0, textOnly = false, plain = false }: Options,
): YamlResult<Value> {
  const lineCounter = new LineCounter();
  const pointAt = (offset: number): Point => {
    const { line, col } = lineCounter.linePos(offset);
    return { line: Math.max(line, 1) + lineOffset, column: Math.max(col, 1) };
  };
  const schemaName = textOnly ? 'failsafe' : 'core';
  const read = loadYaml(text, { lineCounter, prettyErrors: false, schema: schemaName, plain });
  const pointOf = (path: readonly PropertyKey[]): Point => pointAt(read.offsetOf(path));
  if (read.problems.length > 0) {
    const messages = read.problems.map(({ words, offset }) =>
      yamlProblem('yaml-syntax', words, pointAt(offset)),
    );
    return { value: null, messages, pointOf };
  }
  const { value } = read;
  const other = isRecord(value) ? formatProblem(valueAt(value, ['format']), format) : null;
  if (other) {
    const message = new Message({ ...other, ...pointOf(['format']), fatal: true });
    return { value: null, messages: [message], pointOf };
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) return { value: parsed.data, messages: [], pointOf };
  const wordsOf = libraryWords(schema, value);
  const messages = parsed.error.issues.map((issue, index) => {
    const path = issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : issue.path;
    const words = wordsOf(index);
    return yamlProblem(
      'yaml-contract',
      contractWords(issue, words, valueAt(value, issue.path)),
      pointOf(path),
    );
  });
  return { value: null, messages, pointOf };
}

/** What the schema library itself says in each language of the terminal. */
const LIBRARY: Readonly<Record<TerminalLanguage, ReturnType<typeof z.locales.en>>> = {
  'zh-CN': z.locales.zhCN(),
  en: z.locales.en(),
};

/** Gives what the library says of a value's problems, in their order. */
function libraryWords(schema: z.ZodType, value: unknown): (index: number) => Words {
  const of = (language: TerminalLanguage): readonly z.core.$ZodIssue[] =>
    schema.safeParse(value, { error: LIBRARY[language].localeError }).error?.issues ?? [];
  const issues = new Map(TERMINAL_LANGUAGES.map((language) => [language, of(language)]));
  return (index) => inEachLanguage((language) => issues.get(language)?.[index]?.message ?? '');
}

/** Says what a schema's problem is; `words` are the schema library's own. */
function contractWords(issue: z.core.$ZodIssue, words: Words, found: unknown): Words {
  const name = issue.path.map(String).join('.');
  if (issue.code === 'unrecognized_keys') {
    const keys = issue.keys.map((key) => `\`${[name, key].filter(Boolean).join('.')}\``).join(', ');
    return {
      'zh-CN': `出现未知的键 ${keys}，此处只应有已知的键`,
      en: `Unexpected key ${keys}, expected only known ones`,
    };
  }
  if (found === undefined || found === null || found === '') {
    if (name === '') return { 'zh-CN': '这里是空的', en: 'Unexpected end: nothing stands here' };
    const why = issue.code === 'custom' ? (issue.params?.['why'] as Words | undefined) : undefined;
    return {
      'zh-CN': `缺少 \`${name}\`${why ? `：${why['zh-CN']}` : ''}`,
      en: `Unexpected end: \`${name}\` is missing${why ? `, ${why.en}` : ''}`,
    };
  }
  const shown = `\`${name}: ${typeof found === 'string' ? found : JSON.stringify(found)}\``;
  const expected = expectedWords(issue, found);
  if (!expected) return { 'zh-CN': `${shown}：${words['zh-CN']}`, en: `Unexpected ${shown}: ${words.en}` };
  return { 'zh-CN': `${shown} 应为${expected['zh-CN']}`, en: `Unexpected ${shown}, expected ${expected.en}` };
}

function expectedWords(issue: z.core.$ZodIssue, found: unknown): Words | undefined {
  if (issue.code === 'custom') return issue.params?.['expected'] as Words | undefined;
  if (issue.code !== 'invalid_format') return undefined;
  if (issue.format === LANGUAGE_FORMAT) return LANGUAGE_WORDS;
  if (issue.format === 'date') return DATE_WORDS;
  const pattern = patternWith(issue.pattern ?? '');
  return pattern && (typeof found === 'string' ? expectedOf(pattern, found) : pattern.words);
}

function isRecord(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null ? (inner as Record<PropertyKey, unknown>)[key] : undefined,
    value,
  );
}

function yamlProblem(ruleId: string, reason: Words, { line, column }: Point): Message {
  return new Message({ ruleId, line, column, reason, note: MEND_LINE, fatal: true });
}
