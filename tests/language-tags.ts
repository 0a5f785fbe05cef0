/** Tags of languages that are written into the code, read from its text. */
import ts from 'typescript';
import { LOCALES, TERMINAL_LANGUAGES } from '../src/model/language.ts';

/** What lists the languages, and the words of each. */
const LISTS = /^(?:model\/language\.ts$|i18n\/)/u;

/** Files that have to name a language all the same, each with the reason. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  'model/reserved-name.ts':
    'no paper may be called like a folder of the site, and a language of the interface has one; its examples are tags, too',
  'model/glossary.ts': 'a term has its name in Chinese and its rendering in English, each a field of its own',
  'translate/check/index.ts':
    'numbers, terms and typography are compared by the words of Chinese and English; other languages have the checks that know none',
  'citation/bibtex.ts': 'records name the language of a text by its English name, whatever a reader’s own is',
  'cli/translate/refresh.ts': 'the path of a translation, as an example of what is asked for',
  'reading/settings.ts':
    'Traditional characters are a way to write Chinese and no other language, and the page says so of what it shows',
  'reading/traditional.ts':
    'it parts Chinese words, whose characters it converts, and is never given another language',
};

/** `zh`, `zh-CN`, `en-GB`, `ja`: as a whole, as a step of a path, as an address's beginning. */
const TAG = /^(?:zh|en|ja)(?:-[A-Za-z0-9]+)*$/u;

/** Gives each tag of a language that a file of `src/` has no business to name, with its line; none for one that may. */
export function tagsIn(path: string, text: string): string[] {
  if (LISTS.test(path) || path in EXCEPTIONS) return [];
  const parts = path.endsWith('.astro') ? partsOf(text) : [{ code: text, line: 0 }];
  const inCode = parts.flatMap(({ code, line }) => {
    const file = ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true);
    return literalsIn(file).map((node) => ({
      line: line + file.getLineAndCharacterOfPosition(node.getStart()).line + 1,
      tag: node.text,
    }));
  });
  return [...inCode, ...(path.endsWith('.astro') ? attributesIn(text) : [])].map(
    ({ line, tag }) => `${path}:${line} ${tag}`,
  );
}

/** Gives the names of files that are excepted for nothing: each has to name a language. */
export function idleExceptions(textOf: (path: string) => string): string[] {
  return Object.keys(EXCEPTIONS).filter((path) => {
    const file = ts.createSourceFile(path, textOf(path), ts.ScriptTarget.Latest, true);
    return literalsIn(file).length === 0;
  });
}

function literalsIn(node: ts.Node): ts.StringLiteralLike[] {
  const own = ts.isStringLiteralLike(node) && namesLanguage(node.text) && !isWord(node) ? [node] : [];
  const inner: ts.StringLiteralLike[] = [];
  node.forEachChild((child) => {
    inner.push(...literalsIn(child));
  });
  return [...own, ...inner];
}

function namesLanguage(text: string): boolean {
  return text.split('/').some((step) => TAG.test(step));
}

/** Tells whether a tag is the key of a word, or asks for the same word of another table inside that word. */
function isWord(node: ts.StringLiteralLike): boolean {
  const { parent } = node;
  if (ts.isPropertyAssignment(parent) && parent.name === node) return hasAllWords(parent.parent);
  if (!ts.isElementAccessExpression(parent)) return false;
  for (let around: ts.Node = parent; !ts.isSourceFile(around); around = around.parent)
    if (ts.isPropertyAssignment(around) && hasAllWords(around.parent))
      return ts.isStringLiteralLike(around.name) && around.name.text === node.text;
  return false;
}

/** Tells whether an object has a word for each language of the terminal, or of the interface. */
function hasAllWords(node: ts.ObjectLiteralExpression): boolean {
  const keys = new Set(
    node.properties.flatMap(({ name }) =>
      name && (ts.isIdentifier(name) || ts.isStringLiteralLike(name)) ? [name.text] : [],
    ),
  );
  return [LOCALES, TERMINAL_LANGUAGES].some((languages) => languages.every((tag) => keys.has(tag)));
}

/** Gives the code of an Astro file: its frontmatter and its scripts, each with the lines before it. */
function partsOf(text: string): { code: string; line: number }[] {
  return [...text.matchAll(/^---$(?<front>.*?)^---$|<script\b[^>]*>(?<script>.*?)<\/script>/gmsu)].map(
    (match) => {
      const code = match.groups?.['front'] ?? match.groups?.['script'] ?? '';
      const start = match.index + match[0].indexOf(code);
      return { code, line: text.slice(0, start).split('\n').length - 1 };
    },
  );
}

/** Gives the tags that stand in quotes in the markup of an Astro file, as the value of an attribute or inside an expression. */
function attributesIn(text: string): { line: number; tag: string }[] {
  const markup = text.replace(/^---$.*?^---$/msu, (front) => '\n'.repeat(front.split('\n').length - 1));
  return [...markup.matchAll(/["'`]([A-Za-z0-9-]+)["'`]/gu)].flatMap(({ 1: tag = '', index }) =>
    TAG.test(tag) ? [{ line: markup.slice(0, index).split('\n').length, tag }] : [],
  );
}
