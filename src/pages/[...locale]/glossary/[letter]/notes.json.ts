/** What the notes of a letter's terms say. */
import type { APIRoute } from 'astro';
import { openArchive, openUsedTerms } from '../../../../archive/open.ts';
import { letterPaths, type LetterProps } from '../../../../site/page/glossary-letter.ts';
import { writeNotes } from '../../../../site/page/glossary-notes.ts';

/** Gives the letters of the glossary in every language. */
export async function getStaticPaths(): Promise<ReturnType<typeof letterPaths>> {
  return letterPaths(await openUsedTerms());
}

/** Gives the notes of a letter. */
export const GET: APIRoute<LetterProps> = async ({ props }) => {
  const { uses } = await openArchive();
  return new Response(writeNotes(props, await uses()), { headers: { 'content-type': 'application/json' } });
};
