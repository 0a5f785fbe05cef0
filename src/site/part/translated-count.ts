/** How many articles of the newest issues are translated, as the home page says it. */
import type { Locale } from '../../i18n/index.ts';
import { messagesOf } from '../../i18n/index.ts';
import { countTranslated, languagesTranslatedTo, readStatesOf } from '../../archive/read-states.ts';
import type { Archive, DocumentEntry, IssueNode } from '../../archive/tree.ts';
import type { TranslationStatus } from '../../model/translation.ts';

/** Gives what is said of the newest issue of each paper, a line for each language into which an article of it is translated; rejects where a text can't be read. */
export async function translatedCounts(
  locale: Locale,
  archive: Archive,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const counts = archive.map(async ({ publication, issues }) => {
    const lines = issues.slice(0, 1).map((newest) => countedLines(locale, newest));
    return [publication.alias, (await Promise.all(lines)).flat()] as const;
  });
  return new Map(await Promise.all(counts));
}

async function countedLines(locale: Locale, issue: IssueNode): Promise<string[]> {
  const names = new Intl.DisplayNames(locale, { type: 'language' });
  const lines = languagesTranslatedTo([issue]).map(async (language) => {
    const { articles, translated } = await countTranslated(issue, language);
    const words = messagesOf(locale).status.articles(translated, articles, names.of(language) ?? language);
    return translated > 0 ? [words] : [];
  });
  return (await Promise.all(lines)).flat();
}

/** Gives what is said of an issue where it is read in a language that is not its paper's: who translated it, and how much; `null` where nothing is translated. Rejects where a text can't be read. */
export async function issueStatusLine(locale: Locale, issue: IssueNode): Promise<string | null> {
  const { by, status } = messagesOf(locale).bilingual;
  if (issue.publication.language === locale || !languagesTranslatedTo([issue]).includes(locale)) return null;
  const states = await readStatesOf(issue, locale);
  const begun = states.filter((state) => state.status !== 'none');
  const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);
  const isReviewed = begun.every(({ entry }) => statusOf(entry, locale) === 'reviewed');
  return begun.length === 0
    ? null
    : status(
        new Intl.DisplayNames(locale, { type: 'language' }).of(locale) ?? locale,
        isReviewed ? by.reviewed : by.machine,
        sum(states.map(({ current }) => current)),
        sum(states.map(({ blocks }) => blocks)),
      );
}

function statusOf({ translations }: DocumentEntry, language: string): TranslationStatus | undefined {
  return translations?.get(language)?.data.translation.status;
}
