/** Reads a file that a translators' tool wrote. */
import { statSync } from 'node:fs';
import { Message } from '../model/message.ts';
import { readPlainFile } from './plain-file.ts';
import { unreadable } from './seed-messages.ts';

/** Some fifty issues of four pages; the tree of far more would take minutes and gigabytes. */
const MOST_BYTES = 16 * 1024 * 1024;

/** Gives the text of a file, or why it can't be read. */
export function readExchangeText(path: string): string | Message {
  try {
    if (statSync(path).size > MOST_BYTES) return tooLarge();
    return decoded(readPlainFile(path)) ?? notUnicode();
  } catch (error) {
    return unreadable(error);
  }
}

/** Some programs save a table as UTF-16, with the mark that says so; a mark is no part of the text. */
function decoded(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  const wide = first === 0xff && second === 0xfe ? 'utf-16le' : null;
  const encoding = first === 0xfe && second === 0xff ? 'utf-16be' : (wide ?? 'utf-8');
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

function notUnicode(): Message {
  return new Message({
    ruleId: 'exchange-encoding',
    reason: { 'zh-CN': '编码不是 UTF-8', en: 'Unexpected bytes, expected text in UTF-8' },
    note: { 'zh-CN': '在工具中以 UTF-8 编码重新保存。', en: 'Save it again as UTF-8 in the tool.' },
    fatal: true,
  });
}

function tooLarge(): Message {
  return new Message({
    ruleId: 'exchange-size',
    reason: { 'zh-CN': '文件大于 16 MB', en: 'Unexpected size, expected at most 16 MB' },
    note: { 'zh-CN': '按期分别导出、导入。', en: 'Export and import issue by issue.' },
    fatal: true,
  });
}
