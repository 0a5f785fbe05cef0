/** Reads a `.yaml` file by its contract. */
import { existsSync } from 'node:fs';
import { VFile } from 'vfile';
import type { z } from 'zod';
import type { Message } from '../model/message.ts';
import { parseYaml } from '../model/parse-yaml.ts';
import { readPlainText } from './plain-file.ts';
import { unreadable } from './seed-messages.ts';
import { append } from '../model/list.ts';

export interface YamlFile<Value> {
  /** The file, with the messages about it. */
  readonly file: VFile;
  /** `null` where there are messages. */
  readonly value: Value | null;
  readonly pointOf: (path: readonly PropertyKey[]) => { line: number; column: number };
}

export interface YamlText {
  readonly text: string;
  /** Added to each line's number in messages. */
  readonly lineOffset?: number;
}

/** How the text of a `.yaml` file is come by: as it stands, where nothing else is said. */
export type ReadYamlText = (path: string) => YamlText;

export const readYamlText: ReadYamlText = (path) => ({ text: readPlainText(path) });

export interface YamlContract<Value> {
  readonly schema: z.ZodType<Value>;
  /** Its present version. */
  readonly format: number;
  /** The message for a file that is not there. */
  readonly missing: () => Message;
}

/** Gives what a `.yaml` file says by its contract. */
export function readYaml<Value>(
  path: string,
  { schema, format, missing }: YamlContract<Value>,
  textOf: ReadYamlText = readYamlText,
): YamlFile<Value> {
  const file = new VFile({ path });
  if (!existsSync(path)) {
    file.messages.push(missing());
    return { file, value: null, pointOf: atTop };
  }
  try {
    const { text, lineOffset = 0 } = textOf(path);
    const { value, messages, pointOf } = parseYaml(text, schema, { format, lineOffset, textOnly: true });
    append(file.messages, messages);
    return { file, value, pointOf };
  } catch (error) {
    file.messages.push(unreadable(error));
    return { file, value: null, pointOf: atTop };
  }
}

function atTop(): { line: number; column: number } {
  return { line: 1, column: 1 };
}
