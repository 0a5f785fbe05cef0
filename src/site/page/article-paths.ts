/** Which addresses the template of a highlight is built for, and what is kin to each. */
import type { Gazetteer } from '../../extract/gazetteer.ts';
import { LOCALES } from '../../i18n/index.ts';
import type { Glossary } from '../../model/glossary.ts';
import { calledIn, type CalledNames } from '../../archive/called.ts';
import type { Archive, DocumentEntry, IssueNode } from '../../archive/tree.ts';
import { highlightsOf, isContinuation } from '../../archive/tree.ts';
import { type Kin, type Mentioning, relate } from '../../archive/kinship.ts';
import { findMentions } from '../../archive/mentions.ts';
import { weighQuoted } from '../../archive/quoted-words.ts';
import type { PlacedHighlight } from '../../archive/neighbours.ts';
import type { HighlightProps, Path } from './paths.ts';
import { highlightPaths } from './paths.ts';
import type { DocumentText } from '../../archive/text.ts';

/** A highlight with the page and the issue that it stands in. */
export interface PlacedArticle extends PlacedHighlight {
  readonly issue: IssueNode;
}

export interface ArticleProps extends HighlightProps {
  readonly kin: readonly Kin<PlacedArticle>[];
  /** What names are called in the language of the page. */
  readonly called: CalledNames;
}

interface Sources {
  readonly archive: Archive;
  readonly gazetteer: Gazetteer;
  readonly glossary: Glossary;
  /** Reads the text of a document. */
  readonly read: (document: DocumentEntry) => Promise<DocumentText>;
}

/** Gives the paths of the highlights; one index finds the kin of all. */
export async function articlePaths({
  archive,
  gazetteer,
  glossary,
  read,
}: Sources): Promise<Path<ArticleProps>[]> {
  const mentionsOf = findMentions(gazetteer);
  const mentioning: Mentioning<PlacedArticle>[] = [];
  const all: string[] = [];
  for (const article of inOrderOfPrint(archive)) {
    const { highlight } = article;
    if (isContinuation(highlight)) continue;
    const texts = await Promise.all(highlight.halves.map(read));
    const text = { head: texts.flatMap(({ head }) => head), body: texts.flatMap(({ body }) => body) };
    all.push([...text.head, ...text.body].map((block) => block.text).join('\n'));
    mentioning.push({ article, mentions: mentionsOf(highlight.data, text) });
  }
  const words = mentioning.flatMap(({ mentions }) =>
    mentions.filter(({ kind }) => kind === 'initiative').map(({ text }) => text),
  );
  const kinOf = relate(mentioning, weighQuoted(words, all, glossary));
  const kin = new Map(mentioning.map(({ article }) => [article.highlight.data.id, kinOf(article)]));
  const called = new Map(LOCALES.map((locale) => [locale, calledIn(locale, glossary, gazetteer)]));
  return highlightPaths(archive).map(({ params, props }) => ({
    params,
    props: {
      ...props,
      kin: kin.get((props.highlight.halves[0] ?? props.highlight).data.id) ?? [],
      called: called.get(props.locale) ?? new Map(),
    },
  }));
}

function inOrderOfPrint(archive: Archive): PlacedArticle[] {
  return archive
    .flatMap(({ issues }) => issues.toReversed())
    .toSorted((one, other) => Number(one.date > other.date) - Number(one.date < other.date))
    .flatMap((issue) => highlightsOf(issue).map((placed) => ({ issue, ...placed })));
}
