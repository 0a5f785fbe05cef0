/** The newest articles of a paper, as those who follow it are told of them: `qdrb/feed.xml`, `en/qdrb/feed.json`. */
import type { Feed, FeedEntry } from '../../discovery/feed.ts';
import { absolute } from '../../archive/address.ts';
import { route } from '../../archive/route.ts';
import { publicationCrumb } from '../../archive/trail.ts';
import { listedIn } from '../../archive/translations.ts';
import type { Archive, IssueNode } from '../../archive/tree.ts';
import { highlightsOf, isContinuation } from '../../archive/tree.ts';
import type { Locale } from '../../i18n/index.ts';
import { homeLocale, messagesOf } from '../../i18n/index.ts';
import { publicationPaths, type Path, type PublicationProps } from './paths.ts';

export const FEED_FORMS = { xml: 'application/atom+xml', json: 'application/feed+json' } as const;

export interface FeedProps extends PublicationProps {
  readonly form: keyof typeof FEED_FORMS;
}

/** Articles of which a feed tells; a reader who asks daily misses none of a daily. */
const ENTRIES = 60;

/** Gives the paths of the feeds; none without a public address, since a feed is read elsewhere. */
export function feedPaths(archive: Archive, site: URL | undefined): Path<FeedProps>[] {
  if (!site) return [];
  return publicationPaths(archive).flatMap(({ params, props }) =>
    (Object.keys(FEED_FORMS) as (keyof typeof FEED_FORMS)[]).map((form) => ({
      params: { ...params, form },
      props: { ...props, form },
    })),
  );
}

/** Gives the feed of a paper in a language. */
export function feedOf({ locale, node }: PublicationProps, site: URL): Feed {
  const { alias } = node.publication;
  const paper = publicationCrumb(locale, node.publication).label;
  const issues = node.issues.filter(({ isDraft }) => !isDraft);
  return {
    title: messagesOf(locale).citation.feed(paper),
    language: locale,
    author: paper,
    home: absolute(site, route.publication(locale, alias)),
    atom: absolute(site, route.feed(locale, alias, 'xml')),
    json: absolute(site, route.feed(locale, alias, 'json')),
    entries: issues.flatMap((issue) => entriesOf(locale, issue, site)).slice(0, ENTRIES),
  };
}

/** Gives the articles of an issue in the order of print, each at the address of the text that is listed. */
function entriesOf(locale: Locale, issue: IssueNode, site: URL): FeedEntry[] {
  return highlightsOf(issue)
    .filter(({ highlight }) => !isContinuation(highlight))
    .map(({ highlight }) => {
      const { data } = highlight;
      const { title, description, language } = listedIn(locale, highlight);
      const home = title.original === null ? homeLocale(data.language) : locale;
      return {
        address: absolute(site, route.document(home, data, data.slug)),
        title: title.text,
        summary: language === title.language ? description : '',
        language: title.language,
        day: data.date,
      };
    });
}
