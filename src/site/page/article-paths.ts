/** Which addresses the template of a highlight is built for, and what is kin to each. */
import type { Gazetteer } from '../../extract/gazetteer.ts';
import type { DocumentEntry, IssueNode, PublicationEntry } from '../../archive/tree.ts';
import { buildArchive, highlightsOf } from '../../archive/tree.ts';
import { type Kin, type Mentioning, relate } from '../../archive/kinship.ts';
import { findMentions } from '../../archive/mentions.ts';
import type { PlacedHighlight } from '../../archive/neighbours.ts';
import type { HighlightProps, Path } from './paths.ts';
import { highlightPaths } from './paths.ts';
import type { BlockText } from '../../archive/render-mdx.ts';

/** A highlight with the page and the issue that it stands in. */
export interface PlacedArticle extends PlacedHighlight {
  readonly issue: IssueNode;
}

export interface ArticleProps extends HighlightProps {
  readonly kin: readonly Kin<PlacedArticle>[];
}

interface Sources {
  readonly publications: readonly PublicationEntry[];
  readonly documents: readonly DocumentEntry[];
  readonly gazetteer: Gazetteer | undefined;
  /** Reads the blocks of a body. */
  readonly read: (filePath: string) => Promise<readonly BlockText[]>;
}

/** Gives the paths of the highlights; each text is read once, and one index finds the kin of all. */
export async function articlePaths({
  publications,
  documents,
  gazetteer = { places: [], organisations: [] },
  read,
}: Sources): Promise<Path<ArticleProps>[]> {
  const mentionsOf = findMentions(gazetteer);
  const mentioning: Mentioning<PlacedArticle>[] = [];
  // One after the other, so that no more than one text is held.
  for (const article of inOrderOfPrint(publications, documents)) {
    const { data, filePath } = article.highlight;
    mentioning.push({ article, mentions: mentionsOf(data, await read(filePath)) });
  }
  const kinOf = relate(mentioning);
  const kin = new Map(mentioning.map(({ article }) => [article.highlight.data.id, kinOf(article)]));
  return highlightPaths(publications, documents).map(({ params, props }) => ({
    params,
    props: { ...props, kin: kin.get(props.highlight.data.id) ?? [] },
  }));
}

function inOrderOfPrint(...entries: Parameters<typeof buildArchive>): PlacedArticle[] {
  return buildArchive(...entries)
    .flatMap(({ issues }) => issues.toReversed())
    .toSorted((one, other) => Number(one.date > other.date) - Number(one.date < other.date))
    .flatMap((issue) => highlightsOf(issue).map((placed) => ({ issue, ...placed })));
}
