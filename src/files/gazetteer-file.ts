/** Reads `content/gazetteer.yaml`. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { terminalLanguage } from '../report/language.ts';
import { formatMessage } from '../report/terminal.ts';
import { gazetteerSchema, type Gazetteer } from '../extract/gazetteer.ts';
import { FILE_FORMATS } from '../model/format.ts';
import { parseYaml } from '../model/parse-yaml.ts';
import { GAZETTEER_FILE } from './content.ts';
import { readPlainText } from './plain-file.ts';
import { unreadable } from './seed-messages.ts';

/** Gives the names that an archive knows beforehand: none where it has no such file. Throws what is wrong with the file. */
export function readGazetteer(root: string): Gazetteer {
  const path = join(root, GAZETTEER_FILE);
  if (!existsSync(path)) return { places: [], organisations: [] };
  const { value, messages } = parseYaml(textOfGazetteer(path), gazetteerSchema, {
    format: FILE_FORMATS.gazetteer,
    textOnly: true,
  });
  if (value === null)
    throw new Error(
      messages.map((message) => formatMessage(GAZETTEER_FILE, message, terminalLanguage())).join('\n'),
    );
  return value;
}

function textOfGazetteer(path: string): string {
  try {
    return readPlainText(path);
  } catch (error) {
    throw new Error(formatMessage(GAZETTEER_FILE, unreadable(error), terminalLanguage()), { cause: error });
  }
}
