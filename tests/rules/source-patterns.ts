/** Every pattern of the sources: the literals, found by the parser, and what each `new RegExp` builds, heard while it builds it. */
import { globSync, readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import ts from 'typescript';
import { scriptsOf } from '../imports.ts';
import { loadCopy } from './load-copy.ts';

/** A pattern, and where it stands: `src/model/narrow.ts:12`. */
export interface SourcePattern {
  readonly place: string;
  readonly pattern: RegExp;
}

/** Calls that build the patterns which no file builds when it is loaded. */
const CALLS: Readonly<Record<string, readonly [name: string, ...given: unknown[]]>> = {
  'src/model/reserved-name.ts': ['expectedInsteadOf', 'search'],
  'src/model/page-label.ts': ['printedLabel', '第1版'],
  'src/extract/gazetteer.ts': ['findNames', [{ name: '青岛', also: ['青岛市', '岛城'], except: ['青岛路'] }]],
  'src/cli/new-questions.ts': ['likelyLanguage', '青岛'],
  'src/site/print/runs.ts': ['runsOf', 'en', '青岛', 'zh-CN'],
  'src/archive/document-file.ts': ['yamlOf', '---\n---\n'],
  'src/extract/glossary-terms.ts': [
    'renderingFinder',
    [{ zh: '青岛', also: ['岛城'], en: 'Qingdao', forms: ['the city'] }],
  ],
};

interface Building {
  /** Hears a pattern of the n-th place. */
  readonly hear: (place: number, pattern: RegExp) => void;
}

/** Gives every pattern; throws where one is built that nothing built here. */
export async function readSourcePatterns(): Promise<SourcePattern[]> {
  const found: SourcePattern[] = [];
  for (const path of globSync('src/**/*.{ts,astro}')
    .toSorted()
    .map((each) => each.replaceAll('\\', '/'))) {
    const text = readFileSync(path, 'utf8');
    const scripts = path.endsWith('.astro') ? scriptsOf(text) : [text];
    for (const script of scripts) {
      const { literals, built } = nodesIn(script);
      const placeOf = (node: ts.Node): string =>
        `${path}:${text.slice(0, text.indexOf(script) + node.getStart()).split('\n').length}`;
      for (const node of literals) found.push({ place: placeOf(node), pattern: patternOf(node) });
      if (built.length === 0) continue;
      const patterns = await buildingOf(path, script, built);
      for (const [index, node] of built.entries())
        found.push(...patternsAt(placeOf(node), patterns.get(index) ?? []));
    }
  }
  return found;
}

function patternsAt(place: string, patterns: readonly RegExp[]): SourcePattern[] {
  if (patterns.length === 0) throw new Error(`${place}: no call builds this pattern; add one to CALLS`);
  return patterns.map((pattern) => ({ place, pattern }));
}

function nodesIn(script: string): { literals: ts.RegularExpressionLiteral[]; built: ts.NewExpression[] } {
  const literals: ts.RegularExpressionLiteral[] = [];
  const built: ts.NewExpression[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) literals.push(node);
    if (ts.isNewExpression(node) && node.expression.getText() === 'RegExp') built.push(node);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('source.ts', script, ts.ScriptTarget.Latest, true));
  return { literals, built };
}

function patternOf({ text }: ts.RegularExpressionLiteral): RegExp {
  const end = text.lastIndexOf('/');
  return new RegExp(text.slice(1, end), text.slice(end + 1));
}

/** Loads a file as one that tells each pattern it builds, and gives them by the index of their place. */
async function buildingOf(
  path: string,
  script: string,
  built: readonly ts.NewExpression[],
): Promise<ReadonlyMap<number, readonly RegExp[]>> {
  const heard = new Map<number, RegExp[]>();
  const building: Building = {
    hear: (place, pattern) => heard.set(place, [...(heard.get(place) ?? []), pattern]),
  };
  Object.assign(globalThis, { building });
  const told = built.reduceRight((code, node, index) => {
    const call = node.arguments?.[0]?.getFullStart() ?? node.end;
    return `${code.slice(0, node.getStart())}tellPattern(${index}, ${code.slice(call)}`;
  }, script);
  const code = `const tellPattern = (place, ...given) => {
    const pattern = new RegExp(...given);
    globalThis.building.hear(place, pattern);
    return pattern;
  };\n${stripTypeScriptTypes(told)}`;
  const copy = await loadCopy(path, code);
  const [name, ...given] = CALLS[path] ?? [];
  if (name !== undefined) (copy[name] as (...all: unknown[]) => unknown)(...given);
  return heard;
}
