/** The texts of a large archive: the first issue's sentences in other orders, two years of them to a thousand pages. */
import { readDocuments } from '../site/source-truth.ts';
import type { Article } from '../builds/search/built-index.ts';

/** Gives what gives numbers from 0 to a limit, always the same. */
export function numbers(): (limit: number) => number {
  let state = 7;
  return (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

/** Gives the articles of an archive of so many pages, one after the other; the same numbers, the same articles. */
export function* writeArticles(count: number, next: (limit: number) => number): Generator<Article> {
  const documents = readDocuments().filter(({ kind }) => kind === 'highlight');
  const sentences = documents.flatMap(({ lines }) =>
    lines.flatMap((line) => line.match(/[^。;]+[。;]?/gu) ?? []),
  );
  const mix = (line: string): string =>
    line.replace(/[^。;]+[。;]/gu, (own) => (next(3) ? (sentences[next(sentences.length)] ?? own) : own));
  for (let index = 0; index < count; index += 1) {
    const { lines } = documents[index % documents.length] ?? { lines: [] };
    const year = 2021 - Math.floor(index / 1000);
    const day = new Date(Date.UTC(year, 0, 1 + (Math.floor(index / 3) % 330))).toISOString().slice(0, 10);
    yield { path: `/qdrb/${day}/a-${index}/`, blocks: lines.map(mix), page: `特${1 + (index % 4)}` };
  }
}
