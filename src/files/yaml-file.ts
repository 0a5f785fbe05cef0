/** Reads a `.yaml` file by its schema. */
import { existsSync, readFileSync } from 'node:fs';
import { VFile } from 'vfile';
import type { z } from 'zod';
import type { Message } from '../model/message.ts';
import { parseYaml } from '../model/parse-yaml.ts';
import { unreadable } from './seed-messages.ts';

export interface YamlFile<Value> {
  /** The file, with the messages about it. */
  readonly file: VFile;
  /** `null` where there are messages. */
  readonly value: Value | null;
  readonly pointOf: (path: readonly PropertyKey[]) => { line: number; column: number };
}

/** Gives what a `.yaml` file says; `missing` is the message for a file that is not there. */
export function readYaml<Value>(
  path: string,
  schema: z.ZodType<Value>,
  missing: () => Message,
): YamlFile<Value> {
  const file = new VFile({ path });
  if (!existsSync(path)) {
    file.messages.push(missing());
    return { file, value: null, pointOf: atTop };
  }
  try {
    const { value, messages, pointOf } = parseYaml(readFileSync(path, 'utf8'), schema, { textOnly: true });
    file.messages.push(...messages);
    return { file, value, pointOf };
  } catch (error) {
    file.messages.push(unreadable(error));
    return { file, value: null, pointOf: atTop };
  }
}

function atTop(): { line: number; column: number } {
  return { line: 1, column: 1 };
}
