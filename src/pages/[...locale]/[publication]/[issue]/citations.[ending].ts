/** What an issue is cited as, in the formats of reference managers. */
import type { APIRoute } from 'astro';
import { openArchive } from '../../../../archive/open.ts';
import { readText } from '../../../../archive/read-text.ts';
import {
  citationFilePaths,
  writeCitations,
  type CitationFileProps,
} from '../../../../site/page/citation-files.ts';

/** Gives the files of every issue. */
export async function getStaticPaths(): Promise<ReturnType<typeof citationFilePaths>> {
  return citationFilePaths((await openArchive()).archive);
}

/** Gives a file. */
export const GET: APIRoute<CitationFileProps> = async ({ props, site }) => {
  const { text, type } = await writeCitations(props, site, readText);
  return new Response(text, { headers: { 'content-type': type } });
};
