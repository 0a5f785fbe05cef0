/** The names that stand at the top of the files of `src/`, read from their text. */
import ts from 'typescript';

export interface TopName {
  readonly name: string;
  readonly kind: 'type' | 'function' | 'constant';
  readonly path: string;
}

/** Gives each type, function and constant that a file declares for all of itself, exported or not. */
export function namesOf(path: string, text: string): TopName[] {
  return ts
    .createSourceFile(path, text, ts.ScriptTarget.Latest)
    .statements.flatMap((statement) => declared(statement).map((found) => ({ ...found, path })));
}

function declared(statement: ts.Statement): Omit<TopName, 'path'>[] {
  if (ts.isFunctionDeclaration(statement))
    return statement.name ? [{ name: statement.name.text, kind: 'function' }] : [];
  if (ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement))
    return [{ name: statement.name.text, kind: 'type' }];
  if (ts.isClassDeclaration(statement))
    return statement.name ? [{ name: statement.name.text, kind: 'type' }] : [];
  if (!ts.isVariableStatement(statement)) return [];
  return statement.declarationList.declarations.flatMap(({ name }) =>
    ts.isIdentifier(name) ? [{ name: name.text, kind: 'constant' as const }] : [],
  );
}

/** Gives, for each name that stands in more than one file, these files. */
export function sharedNames(names: readonly TopName[]): Map<string, string[]> {
  const byName = Map.groupBy(names, ({ name }) => name);
  const shared = [...byName].map(([name, all]): [string, string[]] => [
    name,
    [...new Set(all.map(({ path }) => path))],
  ]);
  return new Map(shared.filter(([, paths]) => paths.length > 1));
}
