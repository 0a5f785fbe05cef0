/**
 * The documents of one shard → what is indexed of them, and the words that they hold. A program of its own:
 * to read some hundred documents takes memory that Pagefind needs afterwards.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { serialize } from 'node:v8';
import { LINES_ABOVE_YAML, yamlOf } from '../../archive/document-file.ts';
import { joinTexts } from '../../archive/joined-texts.ts';
import { textOf } from '../../archive/text.ts';
import { languagesWritten } from '../../archive/written-language.ts';
import { findNames, type Gazetteer } from '../../extract/gazetteer.ts';
import { FILE_FORMATS } from '../../model/format.ts';
import { frontmatterSchema } from '../../model/frontmatter.ts';
import { parseYaml } from '../../model/parse-yaml.ts';
import { needsListing } from '../text/index-text.ts';
import { tokenise } from '../text/tokens.ts';
import { answerApart, type TellPlace } from './apart.ts';
import { copyOf, inPrint, type ReadDocument, type TextCopy } from './copies.ts';
import { countWords } from './words.ts';

/** A document of the archive: the file that holds it, and the path of its page from the archive's root. */
export interface DocumentToIndex {
  readonly file: string;
  /** `qdrb/2021-11-19/t1/index.html` */
  readonly path: string;
}

export interface DocumentsToRead {
  readonly documents: readonly DocumentToIndex[];
  readonly gazetteer: Gazetteer;
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
}

answerApart((task, tell) => Promise.resolve(readDocuments(task as DocumentsToRead, tell)));

function readDocuments(
  { documents, gazetteer, copies, words }: DocumentsToRead,
  tell: TellPlace,
): ReadDocuments {
  const findInText = findNames(gazetteer.places);
  const findPlaces = (text: string): string[] => findInText(text).map(({ name }) => name);
  const texts = joinTexts(
    Map.groupBy(documents, ({ file }) => dirname(file))
      .values()
      .toArray()
      .flatMap((ofIssue) => readDocumentsOfIssue(ofIssue, tell)),
  );
  const read = inPrint(
    texts.flatMap((document) => {
      tell(document.path);
      return copyOf(document, findPlaces) ?? [];
    }),
  );
  tell(`${documents[0]?.path ?? ''} … (${documents.length})`);
  const text = JSON.stringify(read.map(({ path, html, facts }) => ({ path, html, facts })));
  writeFileSync(copies, text);
  writeFileSync(words, serialize(countWords(gazetteer, read)));
  return {
    count: read.length,
    digest: createHash('sha256').update(text).digest('hex'),
    signs: signsOf(read),
  };
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
function readDocumentFile({ path }: DocumentToIndex, mdx: string): ReadDocument {
  const { value, messages } = parseYaml(yamlOf(mdx), frontmatterSchema, {
    format: FILE_FORMATS.content,
    lineOffset: LINES_ABOVE_YAML,
    plain: true,
  });
  if (value === null) throw new Error(messages.join('; '));
  return { path, data: value, text: textOf(value, mdx) };
}

function signsOf(copies: readonly TextCopy[]): string {
  // One after the other: all characters of a shard at once would take tens of megabytes.
  const characters = new Set<string>();
  for (const { blocks } of copies)
    for (const { text } of blocks) for (const { folded } of tokenise(text)) characters.add(folded);
  return [...characters].filter(needsListing).sort().join('');
}
