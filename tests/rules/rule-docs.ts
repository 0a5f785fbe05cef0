/** What the files of the rules say of themselves: a sentence in both languages, and texts that run. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(import.meta.dirname, '../../src/split/check');

export interface RuleDoc {
  readonly id: string;
  /** What holds where the rule is silent. */
  readonly en: string;
  readonly zh: string;
  /** A text on which the rule is silent. */
  readonly accepted: string;
  /** A text that the rule reports. */
  readonly reported: string;
}

/** Gives what each rule says of itself, sorted by its id; throws where a file does not say it. */
export function readRuleDocs(): RuleDoc[] {
  return readdirSync(FOLDER)
    .filter((name) => name !== 'index.ts')
    .toSorted()
    .map((name) => readRuleDoc(name.replace(/\.ts$/u, ''), readFileSync(join(FOLDER, name), 'utf8')));
}

function readRuleDoc(id: string, text: string): RuleDoc {
  const [, comment = ''] = /^\/\*\*\n(.*?)\n \*\/\n/su.exec(text) ?? [];
  const lines = comment
    .split('\n')
    .map((line) => line.replace(/^ \* ?/u, ''))
    .join('\n');
  const found =
    /^(?<id>[a-z-]+): (?<en>[^\n]+)\n\n(?<zh>[^\n]+)\n\n@example accepted\n```text\n(?<accepted>.*?)\n```\n\n@example reported\n```text\n(?<reported>.*?)\n```$/su.exec(
      lines,
    )?.groups;
  if (found?.['id'] !== id)
    throw new Error(`src/split/check/${id}.ts does not begin with its rule and its examples`);
  const { en = '', zh = '', accepted = '', reported = '' } = found;
  return { id, en, zh, accepted, reported };
}

/** Gives the text of `docs/rules.md`. */
export function formatRuleDocs(docs: readonly RuleDoc[]): string {
  const sections = docs.map(
    ({ id, en, zh, accepted, reported }) =>
      `## ${id}\n\n${en.charAt(0).toUpperCase()}${en.slice(1)}\n\n${zh}\n\n${block('Accepted', '无提示', accepted)}\n\n${block('Reported', '有提示', reported)}\n`,
  );
  return `# Rules\n\nWhat \`npm run split\` and \`npm run inspect\` tell about a text. Written by \`npm run docs:rules\` from the files in \`src/split/check/\`; the examples run as tests, as an issue of 19 November 2021.\n\n${sections.join('\n')}`;
}

function block(en: string, zh: string, text: string): string {
  return text.trim() === ''
    ? `${en} · ${zh}: an empty text.`
    : `${en} · ${zh}:\n\n\`\`\`text\n${text}\n\`\`\``;
}
