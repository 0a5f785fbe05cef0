/** What is typed in letters → the pages whose translation holds it. Read when letters are typed, and not before. */
import { least, most } from '../../model/list.ts';
import { termsHolding } from '../text/glossary.ts';
import type { PageFacts } from '../text/manifest.ts';
import type { WrittenTranslatedPage } from '../text/translated-page.ts';
import type { Ask } from './ask.ts';
import type { Engine, EngineResult, Fragment } from './engine.ts';
import { isAsked, type Selection } from './facets.ts';
import type { FoundPage } from './find.ts';
import { quote, type Query } from './query.ts';
import type { ViewablePage } from './results.ts';
import type { SearchableArchive } from './shards.ts';
import { stemsOf } from './stems.ts';
import { viewTranslation, type AskedInWords } from './translated-view.ts';
import { queryOfTerms } from './ways.ts';
import { answersTo } from './weigh.ts';
import { parseRuns, tellingRuns, type AskedRun } from './words-asked.ts';

/** What is found in translation is asked for in words, not in characters. */
const ASK: Ask = { way: 'translation', query: [] };

/** Gives the pages whose translation holds every word that is typed, in any form; those of a quotation side by side and as typed. */
export async function findTranslated(
  archive: SearchableArchive,
  { text, selection }: { readonly text: string; readonly selection: Selection },
): Promise<ViewablePage[]> {
  const runs = parseRuns(text);
  if (runs.length === 0) return [];
  const [translations, glossary] = await Promise.all([archive.translations(), archive.glossary()]);
  const terms = termsHolding(
    glossary,
    tellingRuns(runs).map(({ words }) => words),
  );
  const asked = { runs, meant: queryOfTerms(terms.flatMap(({ names }) => names)) };
  const found = await Promise.all(translations.map((each) => findIn(each, asked, selection)));
  return found.flat();
}

interface Asked {
  readonly runs: readonly AskedRun[];
  readonly meant: Query;
}

async function findIn(
  archive: SearchableArchive,
  asked: Asked,
  selection: Selection,
): Promise<ViewablePage[]> {
  const shards = archive.shards.filter(({ info }) => isAsked(info, selection));
  if (shards.length === 0) return [];
  const engine = await archive.engine(shards);
  const telling = tellingRuns(asked.runs);
  const answers = await Promise.all(telling.map(({ words }) => answersTo(engine, quote(words))));
  const counted = await answersTo(engine, [...new Set(telling.flatMap(({ words }) => words))].join(' '));
  const view = viewsOf(engine, { ...asked, language: archive.language });
  const found = await Promise.all(
    shards.map(async (shard) => {
      const rows = await shard.rows();
      return [...(await shard.pages())].flatMap(([id, facts], index): ViewablePage[] => {
        const results = answers.flatMap((answer) => answer.get(id) ?? []);
        if (results.length < answers.length) return [];
        return [view({ id, facts, order: rows[index] ?? index }, results, counted.get(id))];
      });
    }),
  );
  return asked.runs.some(({ exact }) => exact) ? decideByText(found.flat()) : found.flat();
}

type MakePage = (
  page: Pick<FoundPage, 'id' | 'facts' | 'order'>,
  results: readonly EngineResult[],
  /** Where the words stand, and with them all that begin as they do. */
  counted: EngineResult | undefined,
) => ViewablePage;

function viewsOf(engine: Engine, asked: Asked & { readonly language: string }): MakePage {
  const stems = stemsOf(engine);
  return ({ facts, ...page }, results, counted) => {
    const places = counted?.words ?? [];
    const found = {
      ...page,
      facts,
      ask: ASK,
      prominence: prominenceAt(results, facts),
      score: counted?.score ?? 0,
      // As many as begin so: how many are forms of the word is known once the page is read.
      occurrences: places.filter((at) => at >= facts.heads).length,
      data: (): Promise<Fragment> => (results[0] as EngineResult).data(),
    };
    const whole: AskedInWords = { ...asked, places, stems };
    return {
      ...found,
      view: async () => viewTranslation((await found.data()) as unknown as TranslatedFragment, found, whole),
    };
  };
}

type TranslatedFragment = Fragment<WrittenTranslatedPage>;

/** Words in another form are no quotation: of those that are found, the text of a page decides. */
async function decideByText(pages: readonly ViewablePage[]): Promise<ViewablePage[]> {
  const decided = await Promise.all(
    pages.map(async (page) => {
      const view = await page.view?.();
      return view ? [{ ...page, occurrences: view.occurrences }] : [];
    }),
  );
  return decided.flat();
}

function prominenceAt(
  results: readonly EngineResult[],
  { headline, heads }: PageFacts,
): FoundPage['prominence'] {
  const last = most(results.map(({ words }) => least([...words])));
  if (last < headline) return 2;
  return last < heads ? 1 : 0;
}
