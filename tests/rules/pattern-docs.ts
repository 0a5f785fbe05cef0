/** What the patterns of the splitter, of printed days and of headlines say of themselves: texts in which each finds something, and texts in which it finds nothing. */
import { globSync, readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { loadCopy } from './load-copy.ts';

const FILES = [
  'src/split/parse/{lines,pages,articles}/*.ts',
  'src/split/join/*.ts',
  'src/site/print/*.ts',
  'src/model/printed-date.ts',
];

/** A pattern at the top of a file, with its comment: a regular expression, or what builds one. */
const DECLARED =
  /(?:^\/\*\*((?:(?!\*\/)[^])*)\*\/\n)?^(?:export )?const ([A-Z][A-Z_]*)(?:: RegExp)? =\s+(?:new RegExp\(|withoutNames\(|\/)/gmu;

export interface PatternDoc {
  readonly name: string;
  /** Path of its file. */
  readonly path: string;
  readonly pattern: RegExp;
  /** Texts in which it finds something. */
  readonly accepted: readonly string[];
  /** Texts in which it finds nothing. */
  readonly refused: readonly string[];
}

/** Gives every pattern at the top of the splitter's files, with the examples of its comment. */
export async function readPatternDocs(): Promise<PatternDoc[]> {
  const docs: PatternDoc[] = [];
  for (const path of globSync(FILES).toSorted()) {
    const text = readFileSync(path, 'utf8');
    const declared = [...text.matchAll(DECLARED)].map(([, comment = '', name = '']) => ({ comment, name }));
    if (declared.length === 0) continue;
    const patterns = await patternsOf(
      path,
      text,
      declared.map(({ name }) => name),
    );
    for (const { comment, name } of declared) {
      const pattern = patterns[name];
      if (pattern === undefined) throw new Error(`${path}: ${name} is no regular expression`);
      docs.push({
        ...{ name, path: path.replaceAll('\\', '/'), pattern },
        accepted: examplesIn(comment, 'accepts'),
        refused: examplesIn(comment, 'refuses'),
      });
    }
  }
  return docs;
}

/** Tells whether a pattern finds something in a text: more than the place where nothing stands. */
export function findsIn(pattern: RegExp, text: string): boolean {
  const once = new RegExp(pattern.source, pattern.flags.replace('g', ''));
  return (once.exec(text)?.[0] ?? '') !== '';
}

/** Gives the texts behind a tag of a comment, one a line; ticks hold white space at the ends of one. */
function examplesIn(comment: string, tag: 'accepts' | 'refuses'): string[] {
  return comment
    .split('\n')
    .flatMap((line) => (line.startsWith(` * @${tag} `) ? [line.slice(` * @${tag} `.length)] : []))
    .map((text) => /^`(.*)`$/u.exec(text)?.[1] ?? text);
}

/** Gives what a file keeps to itself: the file is loaded as one that also exports it. */
async function patternsOf(
  path: string,
  text: string,
  names: readonly string[],
): Promise<Readonly<Record<string, RegExp>>> {
  const code = stripTypeScriptTypes(text);
  const { patterns } = await loadCopy(path, `${code}\nexport const patterns = { ${names.join(', ')} };`);
  return patterns as Readonly<Record<string, RegExp>>;
}
