/**
 * The Content-Security-Policy of one built page: what stands in the page may run and style, nothing else.
 * Its directives are those of https://www.w3.org/TR/CSP3/.
 */
import type { StartTag } from './relative-tag.ts';

/** What a page holds that a policy has to allow. */
export interface PageCode {
  /** Texts of inline scripts, as they stand in the page. */
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
  /** Loads scripts from files of the archive. */
  readonly loadsScripts: boolean;
  readonly loadsStyles: boolean;
  /** Runs the search engine: WebAssembly in a worker. */
  readonly searches: boolean;
}

/** Gives the policy of a page; `digest` gives the SHA-256 of a text, in base64. */
export function contentPolicy(code: PageCode, digest: (text: string) => string): string {
  const hashes = (texts: readonly string[]): string[] =>
    [...new Set(texts)].map((text) => `'sha256-${digest(text)}'`);
  const loadsScripts = code.loadsScripts || code.searches;
  const scripts = [...(loadsScripts ? [`'self'`] : []), ...hashes(code.scripts)];
  const styles = [...(code.loadsStyles ? [`'self'`] : []), ...hashes(code.styles)];
  const directives = [
    [`default-src`, `'none'`],
    [`base-uri`, `'none'`],
    [`form-action`, `'self'`],
    [`img-src`, `'self'`, `data:`],
    ...(code.loadsStyles ? [[`font-src`, `data:`]] : []),
    [`manifest-src`, `'self'`],
    [`style-src`, ...styles],
    [`script-src`, ...scripts, ...(code.searches ? [`'wasm-unsafe-eval'`] : [])],
    [`connect-src`, ...(scripts.length > 0 ? [`'self'`] : [])],
    [`worker-src`, ...(code.searches ? [`'self'`] : [])],
  ];
  // A directive without a source would only repeat the first.
  return directives
    .filter(({ length }) => length > 1)
    .map((directive) => directive.join(' '))
    .join('; ');
}

/** Scripts that run; a script of any other type is data, and needs no leave. */
const RUNS = /^(?:|module|importmap|speculationrules|(?:text|application)\/(?:java|ecma)script)$/iu;

/** Tells whether a start tag opens a script that runs. */
export function isRunningScript({ tagName, attrs }: StartTag): boolean {
  const type = attrs.find(({ name }) => name === 'type')?.value ?? '';
  return tagName === 'script' && RUNS.test(type.trim());
}

/** Gives the attributes of a start tag that no such policy allows: handlers, inline styles, `javascript:`. */
export function forbiddenAttributes({ attrs }: StartTag): string[] {
  return attrs
    .filter(({ name, value }) => /^(?:on|style$)/iu.test(name) || /^\s*javascript:/iu.test(value))
    .map(({ name }) => name);
}
