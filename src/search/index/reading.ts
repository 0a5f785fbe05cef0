/**
 * The documents of one shard → what is indexed of them, and the words that they hold. A program of its own:
 * to read some hundred documents takes memory that Pagefind needs afterwards.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { serialize } from 'node:v8';
import type { z } from 'zod';
import { LINES_ABOVE_YAML, yamlOf } from '../../archive/document-file.ts';
import { joinTexts } from '../../archive/joined-texts.ts';
import type { Furniture } from '../../archive/headline.ts';
import { everyBlock, textOf, type DocumentText } from '../../archive/text.ts';
import { languagesWritten } from '../../archive/written-language.ts';
import { findNames, type Gazetteer } from '../../extract/gazetteer.ts';
import { FILE_FORMATS } from '../../model/format.ts';
import { frontmatterSchema } from '../../model/frontmatter.ts';
import { parseYaml } from '../../model/parse-yaml.ts';
import { translationSchema } from '../../model/translation.ts';
import { needsListing } from '../text/index-text.ts';
import { tokenise } from '../text/tokens.ts';
import { answerApart, type TellPlace } from './apart.ts';
import { copyOf, inPrint, type ReadDocument, type TextCopy } from './copies.ts';
import type { SearchCopy } from './shard.ts';
import { currentText, translatedCopies, translatedTexts } from './translated-copies.ts';
import { countWords } from './words.ts';

/** A document of the archive: the file that holds it, and the path of its page from the archive's root. */
export interface DocumentToIndex {
  readonly file: string;
  /** `qdrb/2021-11-19/t1/index.html` */
  readonly path: string;
  /** The files of its translations, by language. */
  readonly translations?: Readonly<Record<string, string>>;
}

export interface DocumentsToRead {
  readonly documents: readonly DocumentToIndex[];
  readonly gazetteer: Gazetteer;
  /** Names that are looked for in their text. */
  readonly names: readonly string[];
  /** File for their copies, as JSON, in the order of print. */
  readonly copies: string;
  /** File for their counted words (`WordCounts`), as V8 serialises them. */
  readonly words: string;
}

export interface ReadDocuments {
  /** Documents with a word. */
  readonly count: number;
  /** Digest of their copies. */
  readonly digest: string;
  /** Signs in their text that are not among the usual ones. */
  readonly signs: string;
  /** Names of the glossary that stand in their text, each with the language of the first that has it. */
  readonly named: Readonly<Record<string, string>>;
  /** By language, the copies of what is translated, in files beside those of the texts. */
  readonly translated: Readonly<Record<string, CopiesInFile>>;
}

export interface CopiesInFile {
  /** File that holds them as JSON, in the order of print. */
  readonly copies: string;
  readonly digest: string;
  readonly count: number;
}

answerApart((task, tell) => Promise.resolve(readDocuments(task as DocumentsToRead, tell)));

function readDocuments(
  { documents, gazetteer, names, copies, words }: DocumentsToRead,
  tell: TellPlace,
): ReadDocuments {
  const findInText = findNames(gazetteer.places);
  const findPlaces = (text: string): string[] => findInText(text).map(({ name }) => name);
  const whole = Map.groupBy(documents, ({ file }) => dirname(file))
    .values()
    .toArray()
    .flatMap((ofIssue) => readDocumentsOfIssue(ofIssue, tell));
  const read = inPrint(
    joinTexts(whole).flatMap((document) => {
      tell(document.path);
      return copyOf(document, findPlaces) ?? [];
    }),
  );
  tell(`${documents[0]?.path ?? ''} … (${documents.length})`);
  const { digest } = writeCopies(
    copies,
    read.map(({ path, html, facts }) => ({ path, html, facts })),
  );
  writeFileSync(words, serialize(countWords(gazetteer, read)));
  const translated = [...new Set(whole.flatMap(({ translations }) => [...translations.keys()]))].map(
    (language) => {
      const own = translatedCopies(language, read, translatedTexts(whole, language));
      return [language, writeCopies(`${copies}.${language}`, own)] as const;
    },
  );
  return {
    count: read.length,
    digest,
    signs: signsOf(read),
    named: namesStanding(read, names),
    translated: Object.fromEntries(translated),
  };
}

function writeCopies(file: string, copies: readonly SearchCopy[]): CopiesInFile {
  const text = JSON.stringify(copies);
  writeFileSync(file, text);
  return { copies: file, digest: createHash('sha256').update(text).digest('hex'), count: copies.length };
}

/** Gives the documents of an issue, each in the language that it is written in. */
function readDocumentsOfIssue(documents: readonly DocumentToIndex[], tell: TellPlace): ReadDocument[] {
  const files = documents.map(({ file }) => readFileSync(file, 'utf8'));
  const read = documents.map((document, index) => {
    tell(document.file);
    return readDocumentFile(document, files[index] ?? '');
  });
  const languages = languagesWritten(read[0]?.data.language ?? '', files);
  return read.map((document, index) => {
    const language = languages[index] ?? document.data.language;
    return { ...document, data: { ...document.data, language } };
  });
}

/** Gives a document as its file holds it; throws where the file is none, which the build has told before. */
function readDocumentFile({ path, translations = {} }: DocumentToIndex, mdx: string): ReadDocument {
  const own = readMdx(mdx, frontmatterSchema, FILE_FORMATS.content);
  const inLanguages = new Map(
    Object.entries(translations).map(([language, name]) => [
      language,
      readMdx(readFileSync(name, 'utf8'), translationSchema, FILE_FORMATS.translation),
    ]),
  );
  const texts = new Map(
    [...inLanguages].map(([language, { data, text }]) => [language, currentText(own.text, text, data)]),
  );
  const statuses = [...inLanguages]
    .filter(([language]) => everyBlock(texts.get(language) ?? own.text).length > 0)
    .map(([, { data }]) => data.translation.status);
  const translated = statuses.includes('reviewed') ? 'reviewed' : (statuses[0] ?? null);
  return { path, ...own, translations: texts, translated };
}

function readMdx<Data extends Furniture>(
  mdx: string,
  schema: z.ZodType<Data>,
  format: number,
): { data: Data; text: DocumentText } {
  const { value, messages } = parseYaml(yamlOf(mdx), schema, {
    format,
    lineOffset: LINES_ABOVE_YAML,
    plain: true,
  });
  if (value === null) throw new Error(messages.join('; '));
  return { data: value, text: textOf(value, mdx) };
}

function namesStanding(copies: readonly TextCopy[], names: readonly string[]): Record<string, string> {
  const languages = new Map<string, string>();
  for (const { data, blocks } of copies) {
    const text = blocks.map((block) => block.text).join('\n');
    for (const name of names)
      if (!languages.has(name) && text.includes(name)) languages.set(name, data.language);
  }
  return Object.fromEntries(languages);
}

function signsOf(copies: readonly TextCopy[]): string {
  // One after the other: all characters of a shard at once would take tens of megabytes.
  const characters = new Set<string>();
  for (const { blocks } of copies)
    for (const { text } of blocks) for (const { folded } of tokenise(text)) characters.add(folded);
  return [...characters].filter(needsListing).sort().join('');
}
