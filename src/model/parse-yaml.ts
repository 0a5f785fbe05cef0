/** YAML text → a value that fits its schema, with messages that point at the line. */
import { VFileMessage } from 'vfile-message';
import type { Document, Node } from 'yaml';
import { LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';

export interface YamlResult<Value> {
  /** `null` when there are messages. */
  readonly value: Value | null;
  readonly messages: readonly VFileMessage[];
  /** Line of the node at a path in the YAML text, from 1; the nearest parent's where there is none. */
  readonly lineOf: (path: readonly PropertyKey[]) => number;
}

/** Gives the value of a YAML text by its schema; `lineOffset` is added to each line number. */
export function parseYaml<Value>(text: string, schema: z.ZodType<Value>, lineOffset = 0): YamlResult<Value> {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, prettyErrors: false });
  const pointAt = (offset: number): { line: number; column: number } => {
    const { line, col } = lineCounter.linePos(offset);
    return { line: line + lineOffset, column: col };
  };
  const pointOf = (path: readonly PropertyKey[]): { line: number; column: number } =>
    pointAt(offsetOf(document, path));
  const lineOf = (path: readonly PropertyKey[]): number => pointOf(path).line;
  const syntax = [...document.errors, ...document.warnings].map((error) =>
    problem(error.message, 'yaml-syntax', pointAt(error.pos[0])),
  );
  if (syntax.length > 0) return { value: null, messages: syntax, lineOf };
  const parsed = schema.safeParse(document.toJS());
  if (parsed.success) return { value: parsed.data, messages: [], lineOf };
  const messages = parsed.error.issues.map((issue) => {
    const path = issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : issue.path;
    const name = issue.path.map(String).join('.');
    return problem(name ? `${issue.message} at \`${name}\`` : issue.message, 'yaml-contract', pointOf(path));
  });
  return { value: null, messages, lineOf };
}

function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true) as Partial<Node> | undefined;
    if (node?.range) return node.range[0];
  }
  return document.contents?.range?.[0] ?? 0;
}

function problem(reason: string, ruleId: string, place: { line: number; column: number }): VFileMessage {
  const message = new VFileMessage(reason, { place, ruleId, source: 'banmian' });
  message.fatal = true;
  return message;
}
