/** The newest articles of a paper as a feed. */
import type { APIRoute } from 'astro';
import { openArchive } from '../../../archive/open.ts';
import { writeAtom, writeJsonFeed } from '../../../discovery/feed.ts';
import { FEED_FORMS, feedOf, feedPaths, type FeedProps } from '../../../site/page/feed.ts';

/** Gives the feeds of every paper in every language, where the archive has a public address. */
export async function getStaticPaths(): Promise<ReturnType<typeof feedPaths>> {
  const { archive } = await openArchive();
  return feedPaths(archive, siteOfBuild());
}

/** Gives a feed. */
export const GET: APIRoute<FeedProps> = ({ props, site }) => {
  if (!site) return new Response(null, { status: 404 });
  const feed = feedOf(props, site);
  return new Response(props.form === 'xml' ? writeAtom(feed) : writeJsonFeed(feed), {
    headers: { 'content-type': FEED_FORMS[props.form] },
  });
};

function siteOfBuild(): URL | undefined {
  return import.meta.env.SITE ? new URL(import.meta.env.SITE) : undefined;
}
