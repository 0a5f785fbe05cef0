/** Documents and their translations → a file for translators' tools; or the glossary. */
import { existsSync, statSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { VFile } from 'vfile';
import { GLOSSARY_FILE } from '../../files/content.ts';
import { readGlossary } from '../../files/glossary-file.ts';
import { replaceFile } from '../../files/replace.ts';
import { readExchangeText } from '../../files/exchange-file.ts';
import { readPairs, type PairOfFiles } from '../../files/translation-files.ts';
import { count } from '../../i18n/plural.ts';
import { Message, type Words } from '../../model/message.ts';
import { report } from '../../report/terminal.ts';
import { fileComplaint, misplacedIn } from './complaint.ts';
import {
  INSIDE,
  NAME_OF_GLOSSARY,
  OTHER_FILE,
  UNHELD,
  UNKNOWN_FORMAT,
  UNKNOWN_GLOSSARY_FORMAT,
  UNKNOWN_NAME,
} from './export-message.ts';
import { languagesOfPapers } from './papers.ts';
import { EXCHANGE_FORMATS, isTbxText, unheldUnits } from '../../translate/exchange/formats.ts';
import { isGlossaryTable, writeGlossaryTable } from '../../translate/exchange/glossary-table.ts';
import { writeTbx } from '../../translate/exchange/tbx.ts';
import { exchangeDocument } from '../../translate/exchange/unit.ts';
import { misplacedBlock, type TranslationPair } from '../../translate/pair.ts';

export interface ExportOptions {
  /** `xliff`, `tmx` or `tsv`; of a glossary `tbx` or `tsv`. */
  readonly format?: string;
  readonly glossary: boolean;
  /** Where it is written; on the terminal where left out. */
  readonly out?: string;
}

/** What is said where a message says all. */
const NOTHING: Words = { 'zh-CN': '', en: '' };

/** Writes the named documents, those of the named issues, or all, with their translations; gives the exit code. */
export function exportUnits(to: string, names: readonly string[], options: ExportOptions): number {
  const format = options.format ?? (options.glossary ? 'tbx' : 'xliff');
  if (options.glossary || format === 'tbx') return exportGlossary(format, names, options.out);
  const exchange = EXCHANGE_FORMATS.get(format);
  if (!exchange) return report([fileComplaint(format, UNKNOWN_FORMAT)], NOTHING);
  const found = readPairs(to, languagesOfPapers());
  const chosen = found.filter(({ source: { file } }) => isChosen(file.path, names));
  const unknown = names.filter((name) => !found.some(({ source: { file } }) => isChosen(file.path, [name])));
  const complaints = [
    ...unknown.map((name) => fileComplaint(name, UNKNOWN_NAME)),
    ...chosen.flatMap(problemsOf),
  ];
  const pairs = chosen.flatMap(({ source, target }): TranslationPair[] =>
    source.value ? [{ source: source.value, target: target?.value ?? null }] : [],
  );
  const documents = pairs.map((pair) => exchangeDocument(pair, to));
  for (const { id } of unheldUnits(documents, exchange)) complaints.push(fileComplaint(id, UNHELD));
  if (complaints.length > 0) return report(complaints, NOTHING);
  const units = documents.flatMap((document) => document.units);
  const missing = units.filter(({ state }) => state === 'missing').length;
  return deliver(
    exchange.write(documents, to),
    { out: options.out, isOwn: exchange.isOwn },
    {
      'zh-CN': `已导出 ${documents.length} 篇，${units.length} 段，其中 ${missing} 段未译`,
      en: `${count(documents.length, 'document', 'documents')} exported with ${count(units.length, 'block', 'blocks')}, ${missing} of them not translated`,
    },
  );
}

function exportGlossary(format: string, names: readonly string[], out: string | undefined): number {
  const [name] = names;
  if (name !== undefined) return report([fileComplaint(name, NAME_OF_GLOSSARY)], NOTHING);
  if (format !== 'tbx' && format !== 'tsv')
    return report([fileComplaint(format, UNKNOWN_GLOSSARY_FORMAT)], NOTHING);
  const { file, terms } = readGlossary();
  if (file.messages.length > 0) return report([file], NOTHING);
  const text = format === 'tbx' ? writeTbx(terms, GLOSSARY_FILE) : writeGlossaryTable(terms);
  const isOwn = format === 'tbx' ? isTbxText : isGlossaryTable;
  return deliver(
    text,
    { out, isOwn },
    {
      'zh-CN': `已导出 ${terms.length} 条术语`,
      en: `${count(terms.length, 'term', 'terms')} exported`,
    },
  );
}

function isChosen(document: string, names: readonly string[]): boolean {
  return names.length === 0 || names.some((name) => document === name || document.startsWith(`${name}/`));
}

/** Gives the files of a document that can't be used, with why. */
function problemsOf({ source, path, target }: PairOfFiles): VFile[] {
  const broken = [source.file, ...(target ? [target.file] : [])].filter(
    ({ messages }) => messages.length > 0,
  );
  if (broken.length > 0 || !source.value || !target?.value) return broken;
  const block = misplacedBlock({ source: source.value, target: target.value });
  return block === null ? [] : [fileComplaint(path, misplacedIn(block))];
}

/** Where something is written, and what may stand there before. */
interface Delivery {
  readonly out: string | undefined;
  /** Tells whether a text is an export of the same format. */
  readonly isOwn: (text: string) => boolean;
}

/** Writes a text to a file, or to the terminal for another program. */
function deliver(text: string, { out, isOwn }: Delivery, summary: Words): number {
  if (out === undefined) {
    process.stdout.write(text);
    return 0;
  }
  const [top = ''] = relative('.', out).split(sep);
  if (['content', 'seeds'].includes(top)) return report([fileComplaint(out, INSIDE)], NOTHING);
  if (existsSync(out) && !isReplaceable(out, isOwn)) return report([fileComplaint(out, OTHER_FILE)], NOTHING);
  try {
    replaceFile(out, text);
  } catch (error) {
    if (!(error instanceof Message)) throw error;
    const file = new VFile({ path: out });
    file.messages.push(error);
    return report([file], NOTHING);
  }
  return report([], { 'zh-CN': `${summary['zh-CN']}：${out}`, en: `${summary.en}: ${out}` });
}

/** Tells whether what stands at a place may go: nothing, a stream, or an export of the same format. */
function isReplaceable(out: string, isOwn: Delivery['isOwn']): boolean {
  if (!statSync(out).isFile()) return true;
  const text = readExchangeText(out);
  return typeof text === 'string' && (text.trim() === '' || isOwn(text));
}
