/** Words of the interface in the language of the page: loaded when they are needed, so that no page has to hold them. */

/** The files of some words, each of which has them as its one export, by their paths. */
export type WordFiles<Words> = Readonly<Record<string, () => Promise<Readonly<Record<string, Words>>>>>;

/**
 * Gives the words of a file such as `en-list.ts`. A page whose Chinese is shown in other characters says so, and its
 * interface stays Chinese; a language without a file of its own has the words of another. Rejects where they can't be loaded.
 */
export async function wordsOfPage<Words>(files: WordFiles<Words>): Promise<Words> {
  const { lang } = document.documentElement;
  const paths = Object.keys(files);
  const own =
    paths.find((path) => path.includes(`/${lang}-`)) ??
    paths.find((path) => path.includes(`/${lang.replace(/-.*/u, '')}-`)) ??
    paths[0];
  const [words] = Object.values((await files[own ?? '']?.()) ?? {});
  if (words === undefined) throw new Error('There are no such words.');
  return words;
}
