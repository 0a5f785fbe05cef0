/**
 * Tokens of a page → sections.
 *
 *   page    = *prose *section *credit
 *   section = 1*heading *prose
 *
 * A credit inside a section's prose is prose; one that ends it belongs to the page.
 */
import type { Token } from './token.ts';

export interface Section {
  readonly head: readonly Token[];
  readonly body: readonly Token[];
}

export interface PageParts {
  /** Running text that no heading opens. */
  readonly orphans: readonly Token[];
  readonly sections: readonly Section[];
  readonly credits: readonly Token[];
}

/** Gives the parts of a page, each token in exactly one of them. */
export function parseSections(tokens: readonly Token[]): PageParts {
  const orphans: Token[] = [];
  const credits: Token[] = [];
  const sections: { head: Token[]; body: Token[] }[] = [];
  for (const [index, token] of tokens.entries()) {
    const section = sections.at(-1);
    const headIsOpen = section?.body.length === 0 && tokens[index - 1]?.kind === 'heading';
    if (endsSection(tokens, index)) credits.push(token);
    else if (token.kind === 'heading') {
      if (section && headIsOpen) section.head.push(token);
      else sections.push({ head: [token], body: [] });
    } else if (section) section.body.push(token);
    else orphans.push(token);
  }
  return { orphans, sections, credits };
}

/** Whether a token is a credit with nothing but credits between it and the next heading or the end. */
function endsSection(tokens: readonly Token[], index: number): boolean {
  if (tokens[index]?.kind !== 'credit') return false;
  const next = tokens.slice(index).find((token) => token.kind !== 'credit');
  return next?.kind !== 'prose';
}
