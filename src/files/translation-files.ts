/** The documents of an archive on disk, each with its translation into a language. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { VFile } from 'vfile';
import type { z } from 'zod';
import { LINES_ABOVE_YAML, yamlOf } from '../archive/document-file.ts';
import type { Furniture } from '../archive/headline.ts';
import { textOf, textProblems, type DocumentText } from '../archive/text.ts';
import { append } from '../model/list.ts';
import { frontmatterSchema } from '../model/frontmatter.ts';
import { FILE_FORMATS } from '../model/format.ts';
import { parseYaml } from '../model/parse-yaml.ts';
import { translationSchema } from '../model/translation.ts';
import type { SourceDocument, TranslatedDocument } from '../translate/pair.ts';
import { contentIssues, languageFolder, readContent, refuseFile } from './content.ts';
import { readPlainText } from './plain-file.ts';
import { unreadable } from './seed-messages.ts';

/** A file that was read, with the messages about it; `value` is `null` where it can't be used. */
export interface ReadContent<Value> {
  readonly file: VFile;
  readonly value: Value | null;
}

export interface PairOfFiles {
  readonly source: ReadContent<SourceDocument>;
  /** Path of the translation, whether it is there or not. */
  readonly path: string;
  /** `null` where there is none. */
  readonly target: ReadContent<TranslatedDocument> | null;
}

/** Gives the path of a document's file in a language, from the project's root. */
export function translationPath(language: string, name: string): string {
  return join(languageFolder(language), `${name}.mdx`);
}

/** Gives every document of the papers in other languages than `language`, with its translation into it, sorted by name. */
export function readPairs(language: string, languages: ReadonlyMap<string, string>): PairOfFiles[] {
  refuseFile(languageFolder(language));
  return contentIssues()
    .filter((issue) => languages.get(issue.publication) === issue.language && issue.language !== language)
    .flatMap((issue) => readContent(languageFolder(issue.language), issue.folder))
    .flatMap(({ path, contents }) => (path.endsWith('.mdx') ? [{ path, contents }] : []))
    .map(({ path, contents }) => {
      const name = path.replace(/\.mdx$/u, '');
      const own = translationPath(language, name);
      return {
        source: readSourceDocument(name, contents),
        path: own,
        target: existsSync(own) ? readTranslation(own) : null,
      };
    });
}

/** Gives the paths of translations into a language whose document is not there, sorted. */
export function strayTranslations(language: string, languages: ReadonlyMap<string, string>): string[] {
  return contentIssues()
    .filter((issue) => issue.language === language && languages.get(issue.publication) !== language)
    .flatMap(({ folder, publication }) => {
      const own = languages.get(publication);
      return readContent(languageFolder(language), folder)
        .filter(({ path }) => own === undefined || !existsSync(join(languageFolder(own), path)))
        .map(({ path }) => join(languageFolder(language), path));
    });
}

function readSourceDocument(name: string, contents: string): ReadContent<SourceDocument> {
  const file = new VFile({ path: name });
  const read = readContentFile(file, contents, { schema: frontmatterSchema, format: FILE_FORMATS.content });
  return { file, value: read && { name, ...read } };
}

/** Gives what a translation's file says. */
export function readTranslation(path: string): ReadContent<TranslatedDocument> {
  const file = new VFile({ path });
  const contract = { schema: translationSchema, format: FILE_FORMATS.translation, textOnly: true };
  try {
    return { file, value: readContentFile(file, readPlainText(path), contract) };
  } catch (error) {
    file.messages.push(unreadable(error));
    return { file, value: null };
  }
}

interface Contract<Data> {
  readonly schema: z.ZodType<Data>;
  readonly format: number;
  readonly textOnly?: boolean;
}

function readContentFile<Data extends Furniture>(
  file: VFile,
  contents: string,
  { schema, ...options }: Contract<Data>,
): { data: Data; text: DocumentText } | null {
  const { value, messages, pointOf } = parseYaml(yamlOf(contents), schema, {
    ...options,
    lineOffset: LINES_ABOVE_YAML,
    plain: true,
  });
  append(file.messages, messages);
  if (value) append(file.messages, textProblems(value, contents, pointOf));
  return value && file.messages.length === 0 ? { data: value, text: textOf(value, contents) } : null;
}
