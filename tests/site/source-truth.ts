/** What the built archive must hold: the lines of the sources, shared out by the generated content. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { CONTENT_FOLDER } from '../../src/files/content.ts';
import { originalId, paperLanguages } from '../../src/files/papers.ts';
import { type Frontmatter, frontmatterSchema } from '../../src/model/frontmatter.ts';
import { parse } from 'yaml';

export interface Document {
  readonly kind: Frontmatter['kind'];
  /** Path from the archive's root, without the language: `qdrb/2021-11-19/t1-03/`. */
  readonly path: string;
  /** File name of its source in `seeds/`. */
  readonly seed: string;
  /** First line of it in its source, from 1. */
  readonly start: number;
  /** Text that opens the page in its source and is not one of its blocks. */
  readonly marker: string | null;
  /** True when the first block follows the marker on its line. */
  readonly glued: boolean;
  /** Its non-blank source lines in order, without the white space around them and the marker. */
  readonly lines: readonly string[];
}

/** Gives every page (版) and highlight of an archive, by its project's folder, with its own source lines. */
export function readDocuments(project = '.'): Document[] {
  const languages = paperLanguages(project);
  const all = readdirSync(join(project, CONTENT_FOLDER), { recursive: true, encoding: 'utf8' })
    .filter((path) => originalId(path.split(sep).join('/'), languages) !== null)
    .map((path) => readFrontmatter(join(project, CONTENT_FOLDER, path)));
  return all.map((frontmatter) => {
    const { kind, publication, issue, page, source } = frontmatter;
    const opening = kind === 'page' ? frontmatter.source.marker : null;
    const marker = opening?.text ?? null;
    const inner =
      kind === 'page' ? all.filter((other) => other.kind === 'highlight' && isOn(other, frontmatter)) : [];
    const lines = readLines(source.seed, project)
      .map((text, index) => ({ number: index + 1, text: text.trim() }))
      .filter(({ number }) => isWithin(number, source.lines))
      .filter(({ number }) => !inner.some((highlight) => isWithin(number, highlight.source.lines)))
      .map(({ text }, index) => (index === 0 && marker ? text.slice(marker.length).trim() : text))
      .filter((text) => text !== '');
    const slug = kind === 'page' ? page.slug : frontmatter.slug;
    return {
      kind,
      path: `${publication}/${issue}/${slug}/`,
      seed: source.seed,
      start: source.lines.start,
      marker,
      glued: opening?.glued ?? false,
      lines,
    };
  });
}

/** Gives the paths of the documents that hold a text within one line, as Ctrl+F would find it. */
export function documentsWith(documents: readonly Document[], text: string): Document[] {
  return documents.filter(({ lines }) => lines.some((line) => line.includes(text)));
}

/** Gives the lines of a seed, the first at index 0. */
export function readLines(seed: string, project = '.'): string[] {
  return readFileSync(join(project, 'seeds', seed), 'utf8')
    .replace(/^\uFEFF/u, '')
    .split(/\r\n|\n|\r/u);
}

function readFrontmatter(file: string): Frontmatter {
  const [, yaml = ''] = readFileSync(file, 'utf8').split(/^---$/mu);
  return frontmatterSchema.parse(parse(yaml));
}

function isOn(one: Frontmatter, page: Frontmatter): boolean {
  return one.publication === page.publication && one.issue === page.issue && one.page.slug === page.page.slug;
}

function isWithin(line: number, range: { readonly start: number; readonly end: number }): boolean {
  return line >= range.start && line <= range.end;
}
