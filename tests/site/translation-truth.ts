/** The translations as their files have them, read by code of its own: for each line its words. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

const FOLDER = 'content/en';

export interface TranslatedLines {
  /** `/qdrb/2021-11-19/t1-03/` */
  readonly path: string;
  /** The words of each line, in small letters. */
  readonly lines: readonly (readonly string[])[];
}

interface Heads {
  readonly organisation?: { readonly text: string };
  readonly kicker?: readonly { readonly text: string }[];
  readonly headline?: readonly { readonly text: string }[];
  readonly deck?: readonly { readonly text: string }[];
  readonly credits?: readonly { readonly text: string }[];
}

/** Gives every translated document with its lines. */
export function readTranslations(): TranslatedLines[] {
  return readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.mdx'))
    .map((file) => {
      const [, yaml = '', body = ''] = readFileSync(join(FOLDER, file), 'utf8').split(/^---$/mu);
      const { organisation, kicker = [], headline = [], deck = [], credits = [] } = parse(yaml) as Heads;
      const heads = [...(organisation ? [organisation] : []), ...kicker, ...headline, ...deck, ...credits];
      const texts = [...heads.map(({ text }) => text), ...body.split('\n').map(plain)];
      return { path: `/${file.replace(/\.mdx$/u, '/')}`, lines: texts.map(wordsOf) };
    });
}

/** Gives a line of MDX without its elements and escapes. */
function plain(line: string): string {
  return line
    .replace(/<\/?[A-Z][^>]*>/gu, '')
    .replace(/\\(?=[!-/:-@[-`{-~])/gu, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&amp;', '&');
}

/** Gives the words of a text: what stands between spaces, hyphens, slashes and dashes, without signs at its ends. */
export function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .replaceAll(/[’']s(?![\p{L}\p{N}])/gu, '')
    .replaceAll(/[’']/gu, '')
    .replaceAll(/(?<!\p{N})[.,]|[.,](?!\p{N})/gu, ' ')
    .split(/[^\p{L}\p{N}.,]+/u)
    .filter((word) => word !== '');
}
