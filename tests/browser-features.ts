/** What the scripts of pages use of the browser, by MDN's compatibility data: which browsers lack what. */
import bcd from '@mdn/browser-compat-data' with { type: 'json' };
import type { Identifier as Entry, SimpleSupportStatement } from '@mdn/browser-compat-data';
import ts from 'typescript';
import { OLDEST_BROWSERS } from '../src/site/host/browsers.ts';

/** The data's name for a browser that has another one in the build. */
const DATA_NAMES = { safari: 'safari', ios: 'safari_ios', chrome: 'chrome', firefox: 'firefox' } as const;
/** Where the data have what the types of the platform have in a mixin. */
const MIXINS: Readonly<Record<string, readonly string[]>> = {
  ARIAMixin: ['Element'],
  Body: ['Response'],
  ChildNode: ['Element'],
  DocumentOrShadowRoot: ['Document'],
  ElementContentEditable: ['HTMLElement'],
  GlobalEventHandlers: ['Element', 'HTMLElement', 'Document'],
  HTMLHyperlinkElementUtils: ['HTMLAnchorElement'],
  HTMLOrSVGElement: ['HTMLElement'],
  InnerHTML: ['Element'],
  NavigatorID: ['Navigator'],
  NonDocumentTypeChildNode: ['Element'],
  NonElementParentNode: ['Document'],
  ParentNode: ['Element', 'Document'],
};
const GLOBALS = ['Window', 'WindowOrWorkerGlobalScope'];

/** Gives each feature that a browser of the oldest ones lacks, as `file: Owner.member`, in the files and all that they import. */
export function lackingFeatures(files: readonly string[]): string[] {
  const program = ts.createProgram([...files], {
    lib: ['lib.esnext.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    target: ts.ScriptTarget.ESNext,
    module: ts.ModuleKind.Preserve,
    allowImportingTsExtensions: true,
    noEmit: true,
    types: [],
  });
  const checker = program.getTypeChecker();
  const found = new Set<string>();
  for (const source of program.getSourceFiles()) {
    if (source.isDeclarationFile || source.fileName.includes('/node_modules/')) continue;
    const name = source.fileName.replace(/^(?:.*\/)?src\//u, '');
    const visit = (node: ts.Node): void => {
      if (ts.isTypeNode(node) || ts.isImportDeclaration(node)) return;
      if (ts.isIdentifier(node))
        for (const feature of platformFeatures(checker, program, node))
          if (isLacking(feature)) found.add(`${name}: ${feature.join('.')}`);
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return [...found].sort();
}

type Feature = readonly [owner: string, member: string] | readonly [global: string];

/** Gives what a name in a script stands for, where that belongs to the language or to the browser. */
function platformFeatures(checker: ts.TypeChecker, program: ts.Program, node: ts.Identifier): Feature[] {
  const declarations = checker.getSymbolAtLocation(node)?.declarations ?? [];
  return declarations
    .filter((declaration) => program.isSourceFileDefaultLibrary(declaration.getSourceFile()))
    .flatMap(({ parent }): Feature[] => {
      const owner = ownerName(parent);
      return [owner === null ? [node.text] : [owner, node.text]];
    });
}

function ownerName(parent: ts.Node): string | null {
  if (ts.isInterfaceDeclaration(parent)) return plainName(parent.name.text);
  if (ts.isTypeLiteralNode(parent) && ts.isVariableDeclaration(parent.parent))
    return plainName(parent.parent.name.getText());
  if (ts.isModuleBlock(parent)) return parent.parent.name.text;
  return ts.isVariableDeclarationList(parent) ? ownerName(parent.parent.parent) : null;
}

/** `ReadonlyArray` and `ArrayConstructor` are both what the data call `Array`. */
function plainName(name: string): string {
  return name.replace(/^Readonly(?=Array|Map|Set)|Constructor$/gu, '').replace('RegExpMatchArray', 'Array');
}

function isLacking(feature: Feature): boolean {
  const entries = entriesOf(feature);
  return entries.length > 0 && !entries.some(isInAll);
}

type Tree = Readonly<Record<string, Entry | undefined>>;

function entriesOf([owner, member]: Feature): Entry[] {
  const { api, javascript } = bcd as unknown as { api: Tree; javascript: { builtins: Tree } };
  const roots: readonly Tree[] = [api, javascript.builtins];
  const owners = member === undefined ? GLOBALS : [owner, ...(MIXINS[owner] ?? [])];
  const name = member ?? owner;
  const inside = roots.flatMap((root) =>
    owners.flatMap((each) => [root[each]?.[name], root[each]?.[`${name}_static`]]),
  );
  const own = member === undefined ? roots.map((root) => root[name]) : [];
  return [...own, ...inside].filter((entry) => entry !== undefined);
}

/** Tells whether each of the oldest browsers has it, whole and without a switch. */
function isInAll({ __compat: compat }: Entry): boolean {
  return Object.entries(OLDEST_BROWSERS).every(([name, oldest]) => {
    const support = compat?.support[DATA_NAMES[name as keyof typeof DATA_NAMES]];
    return support === undefined || [support].flat().some((each) => isIn(each, Number(oldest)));
  });
}

function isIn(support: SimpleSupportStatement, oldest: number): boolean {
  const { version_added: added, version_removed: removed, flags } = support;
  return (
    typeof added === 'string' && !removed && !flags && Number.parseFloat(added.replace('≤', '')) <= oldest
  );
}

/** Gives the methods of the language that one of the oldest browsers lacks, where no other thing has a method of that name. */
export function newerMethods(): string[] {
  const { builtins } = bcd.javascript as unknown as { builtins: Readonly<Record<string, Tree>> };
  const members = Object.values(builtins).flatMap((owner) => Object.entries(owner));
  const methods = members.flatMap(([name, entry]) =>
    name !== '__compat' && entry && !name.includes('@') ? [{ name, isOld: isInAll(entry) }] : [],
  );
  const old = new Set(methods.flatMap(({ name, isOld }) => (isOld ? [name] : [])));
  const { api, webassembly } = bcd as unknown as {
    api: Readonly<Record<string, Tree>>;
    webassembly: { api: Readonly<Record<string, Tree>> };
  };
  const others = [...Object.values(api), ...Object.values(webassembly.api)];
  const elsewhere = new Set(
    others.flatMap((owner) => Object.keys(owner).map((name) => name.replace('_static', ''))),
  );
  return [...new Set(methods.map(({ name }) => name))].filter(
    (name) => /^[a-z]/u.test(name) && !old.has(name) && !elsewhere.has(name),
  );
}
