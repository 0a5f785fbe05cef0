/** A glossary that came back from a translators' tool → `content/glossary.yaml`: all of it, or nothing. */
import type { VFile } from 'vfile';
import { GLOSSARY_FILE } from '../../files/content.ts';
import { readGlossary } from '../../files/glossary-file.ts';
import { readPlainText } from '../../files/plain-file.ts';
import { replaceFile } from '../../files/replace.ts';
import { count } from '../../i18n/plural.ts';
import { append } from '../../model/list.ts';
import { FILE_FORMATS } from '../../model/format.ts';
import { glossarySchema } from '../../model/glossary.ts';
import { Message } from '../../model/message.ts';
import { parseYaml } from '../../model/parse-yaml.ts';
import { report } from '../../report/terminal.ts';
import { editTerms } from '../../translate/exchange/terms-edit.ts';
import { mergeTerms, type TermEdit } from '../../translate/exchange/terms-merge.ts';
import { unwritableTerms } from '../../translate/exchange/terms-message.ts';
import type { ReceivedTerms } from '../../translate/exchange/received-term.ts';

/** Takes the terms of a file into the glossary; gives the exit code. */
export function importTerms(file: VFile, received: ReceivedTerms): number {
  const glossary = readGlossary();
  const { edits, messages } = mergeTerms(received.terms, glossary.terms);
  append(file.messages, [...received.messages, ...messages]);
  const files = [file, glossary.file];
  if (files.every((each) => each.messages.length === 0)) writeTerms(glossary.file, edits);
  const changed = new Set(edits.map(({ index }) => index)).size;
  return report(files, {
    'zh-CN': `共 ${received.terms.length} 条：${changed} 条术语有变`,
    en: `${count(received.terms.length, 'entry', 'entries')}: ${count(changed, 'term', 'terms')} changed`,
  });
}

function writeTerms(file: VFile, edits: readonly TermEdit[]): void {
  if (edits.length === 0) return;
  const yaml = editTerms(readPlainText(GLOSSARY_FILE), edits);
  try {
    if (yaml === null || !isGlossary(yaml)) file.messages.push(unwritableTerms());
    else replaceFile(GLOSSARY_FILE, yaml);
  } catch (error) {
    if (!(error instanceof Message)) throw error;
    file.messages.push(error);
  }
}

/** Tells whether a text is a glossary in which no name is of two terms. */
function isGlossary(yaml: string): boolean {
  const contract = { format: FILE_FORMATS.glossary, textOnly: true };
  const names = parseYaml(yaml, glossarySchema, contract).value?.terms.flatMap(({ zh, also }) => [
    zh,
    ...also,
  ]);
  return names !== undefined && new Set(names).size === names.length;
}
