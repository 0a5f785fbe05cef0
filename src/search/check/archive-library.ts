/** The index of an archive as a library: what a quotation is checked against. */
import { readPageText } from '../text/blocks.ts';
import { readTranslatedPage, type WrittenTranslatedPage } from '../text/translated-page.ts';
import { wordsIn } from '../text/word-text.ts';
import type { Ask } from '../query/ask.ts';
import type { Fragment } from '../query/engine.ts';
import { findHolders } from '../query/holders.ts';
import { overlookInQuery, parseQuery, quote, writeForms } from '../query/query.ts';
import type { SearchableArchive } from '../query/shards.ts';
import { answersTo } from '../query/weigh.ts';
import { hasTraditionalSigns } from './forms.ts';
import type { HeldPage, Library, LibraryPage } from './library.ts';
import type { CheckedAgainst } from './verdict.ts';

/** Gives what a quotation is checked against: the texts and translations of an archive. */
export async function againstArchive(archive: SearchableArchive): Promise<Omit<CheckedAgainst, 'onStep'>> {
  return {
    texts: textsOf(archive),
    translations: libraryOfTranslations(archive),
    script: await archive.script(),
    hasTraditional: archive.manifest.shards.some(({ traditional }) => traditional),
  };
}

function textsOf(archive: SearchableArchive): Library {
  return {
    holders: async (text, overMarks) => {
      for (const ask of await asksFor(archive, text.replace(/\s+/gu, ''), overMarks)) {
        const found = await findHolders(archive, ask);
        if (found.length > 0)
          return found.map(({ id, facts, data }) => ({
            id,
            read: async () => {
              const { raw_url: path, page } = await data();
              return { ...readPageText(page), path, facts, language: facts.language, isTranslation: false };
            },
          }));
      }
      return [];
    },
  };
}

/** Gives the asks for a run of characters, as it is and in its other forms. */
async function asksFor(archive: SearchableArchive, text: string, overMarks: boolean): Promise<Ask[]> {
  const { manifest } = archive;
  const query = parseQuery(text);
  const script = await archive.script();
  if (overMarks) {
    const bare = overlookInQuery(query);
    return bare.length === 0 ? [] : [{ way: 'lenient', query: writeForms(bare, script) ?? bare }];
  }
  const isInForms =
    manifest.shards.some(({ traditional }) => traditional) || hasTraditionalSigns(text, script);
  const inForms = isInForms ? writeForms(query, script) : null;
  const exact: Ask[] = query.length === 0 ? [] : [{ way: 'exact', query }];
  return inForms ? [...exact, { way: 'script', query: inForms }] : exact;
}

function libraryOfTranslations(archive: SearchableArchive): Library {
  return {
    holders: async (text, overMarks) => {
      // Words have no marks between them in the index.
      if (overMarks) return [];
      const words = wordsIn(text).map(({ folded }) => folded);
      const all = await Promise.all(
        (await archive.translations()).map((translation) => holdersIn(translation, words)),
      );
      return all.flat();
    },
  };
}

async function holdersIn(translation: SearchableArchive, words: readonly string[]): Promise<HeldPage[]> {
  const { shards, language } = translation;
  if (shards.length === 0 || words.length === 0) return [];
  const answer = await answersTo(await translation.engine(shards), quote(words));
  const tables = await Promise.all(shards.map((shard) => shard.pages()));
  return tables
    .flatMap((table) => [...table])
    .flatMap(([id, facts]): HeldPage[] => {
      const result = answer.get(id);
      if (!result) return [];
      const read = async (): Promise<LibraryPage> => {
        const { raw_url: path, page } = (await result.data()) as unknown as Fragment<WrittenTranslatedPage>;
        return { ...readTranslatedPage(page), path, facts, language, isTranslation: true };
      };
      return [{ id, read }];
    });
}
