/**
 * Which articles are kin: those that share their subject, or what their texts name; the rarer it is in the
 * archive, the more it says. One index serves all articles, and each looks at a few near it only.
 */
import type { Mention } from './mentions.ts';
import type { QuotedWords } from './quoted-words.ts';

/** An article and what it mentions. */
export interface Mentioning<Article> {
  readonly article: Article;
  readonly mentions: readonly Mention[];
}

/** Another article, and what it shares with the one that was asked for: what says most first. */
export interface Kin<Article> {
  readonly article: Article;
  readonly shared: readonly Mention[];
}

/** How much it says that two articles share a thing of a kind; chosen by the order of the kinds, not measured. */
const WEIGHT: Readonly<Record<Mention['kind'], number>> = {
  subject: 6,
  document: 4,
  initiative: 3,
  organisation: 2,
  place: 2,
};
/** Of those that mention a thing, so many before an article and after it are looked at; chosen, to bound the work. */
const NEAR_MENTIONS = 6;
/** What more than one article in so many mentions makes no kin; two alone always are. A guess. */
const COMMON = 4;
/** The same of a quoted word that no glossary knows as a name: in a small archive it may be any word. A guess. */
const COMMON_QUOTED = 20;
/** Kin that a page names; chosen. */
const MOST_KIN = 4;

/** An article's place in the order of the archive, and in the list of each thing that it mentions. */
interface ListedArticle<Article> extends Mentioning<Article> {
  readonly order: number;
  readonly places: ReadonlyMap<string, number>;
}

/** Gives what finds the kin of an article, at most four; `all` come in the order of print, `quoted` knows their quoted words. */
export function relate<Article>(
  all: readonly Mentioning<Article>[],
  quoted: QuotedWords = { names: new Set(), holders: new Map() },
): (article: Article) => readonly Kin<Article>[] {
  const lists = new Map<string, ListedArticle<Article>[]>();
  const entries = new Map<Article, ListedArticle<Article>>();
  for (const [order, one] of all.entries()) {
    const places = new Map<string, number>();
    const entry = { ...one, order, places };
    entries.set(one.article, entry);
    for (const mention of one.mentions) {
      const list = lists.get(keyOf(mention)) ?? [];
      lists.set(keyOf(mention), list);
      places.set(keyOf(mention), list.length);
      list.push(entry);
    }
  }
  const weightOf = (mention: Mention): number => {
    const isName = mention.kind !== 'initiative' || quoted.names.has(mention.text);
    const named = lists.get(keyOf(mention))?.length ?? 0;
    const count = isName ? named : (quoted.holders.get(mention.text) ?? Infinity);
    const most = isName ? Math.max(2, all.length / COMMON) : all.length / COMMON_QUOTED;
    return count > most ? 0 : WEIGHT[mention.kind] * Math.log(1 + all.length / count);
  };
  return (article) => {
    const own = entries.get(article);
    if (!own) return [];
    const telling = own.mentions
      .map((mention) => ({ mention, weight: weightOf(mention) }))
      .filter(({ weight }) => weight > 0)
      .toSorted((one, other) => other.weight - one.weight);
    const near = telling.flatMap(({ mention }) => nearestInList(own, keyOf(mention), lists));
    return [...new Set(near)]
      .map((other) => {
        const shared = telling.filter(({ mention }) => other.places.has(keyOf(mention)));
        return { other, shared, score: shared.reduce((sum, { weight }) => sum + weight, 0) };
      })
      .toSorted(
        (one, other) =>
          other.score - one.score ||
          distance(own, one.other) - distance(own, other.other) ||
          one.other.order - other.other.order,
      )
      .slice(0, MOST_KIN)
      .map(({ other, shared }) => ({
        article: other.article,
        shared: shared.map(({ mention }) => mention),
      }));
  };
}

function keyOf({ kind, text }: Mention): string {
  return `${kind} ${text}`;
}

/** Gives the others in the list of a thing that stand nearest to an article. */
function nearestInList<Article>(
  own: ListedArticle<Article>,
  key: string,
  lists: ReadonlyMap<string, readonly ListedArticle<Article>[]>,
): ListedArticle<Article>[] {
  const place = own.places.get(key) ?? 0;
  const around = lists.get(key)?.slice(Math.max(0, place - NEAR_MENTIONS), place + NEAR_MENTIONS + 1) ?? [];
  return around.filter((other) => other !== own);
}

function distance<Article>(one: ListedArticle<Article>, other: ListedArticle<Article>): number {
  return Math.abs(one.order - other.order);
}
