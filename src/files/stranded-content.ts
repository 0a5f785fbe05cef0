/** Generated files that a paper left behind below another language than its own, where only translations stand. */
import type { VFile } from 'vfile';
import { parse } from 'yaml';
import { z } from 'zod';
import { frontmatterSchema } from '../model/frontmatter.ts';
import { contentIssues, languageFolder, readContent } from './content.ts';
import { inOtherLanguage } from './content-messages.ts';

/** What each generated file says of itself, in every version of its format; a translation does not. */
const generatedSchema = z.object({
  kind: z.enum(frontmatterSchema.options.map(({ shape }) => shape.kind.value)),
  source: z.object({ seed: z.string() }),
});

/** Gives, of each paper and other language that has such files, the first with a message; a paper of unknown language has none. */
export function strandedFiles(languageOf: (alias: string) => string | undefined): VFile[] {
  const stranded = contentIssues().flatMap(({ language, publication, folder }) => {
    const own = languageOf(publication);
    if (own === undefined || own === language) return [];
    const below = languageFolder(language);
    return readContent(below, folder)
      .filter(({ contents }) => isGenerated(contents))
      .map(({ path }) => ({ path: `${below}/${path}`, at: `${below}/${publication}`, publication, own }));
  });
  return [...Map.groupBy(stranded, ({ at }) => at).values()].flatMap((files) =>
    files
      .slice(0, 1)
      .map(({ path, publication, own }) => inOtherLanguage(path, files.length, [publication, own])),
  );
}

function isGenerated(contents: string): boolean {
  const [, yaml] = /^---\r?\n([^]*?)\r?\n---(?:\r?\n|$)/u.exec(contents) ?? [];
  try {
    return yaml !== undefined && generatedSchema.safeParse(parse(yaml)).success;
  } catch {
    return false;
  }
}
