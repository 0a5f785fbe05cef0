/** The files of what an issue is cited as: `qdrb/2021-11-19/citations.bib`, one for each format that reference managers take. */
import { writeBibtex } from '../../citation/bibtex.ts';
import { writeCslJson } from '../../citation/csl-json.ts';
import { writeRis } from '../../citation/ris.ts';
import type { CitedSource } from '../../citation/source.ts';
import type { Archive } from '../../archive/tree.ts';
import { citedSources, filedLocales, type CITATION_FILES, type ReadCited } from '../part/cited.ts';
import { issuePaths, type IssueProps, type Path } from './paths.ts';

type Ending = keyof typeof CITATION_FILES;

export interface CitationFileProps extends IssueProps {
  readonly ending: Ending;
}

interface Writer {
  readonly write: (sources: readonly CitedSource[]) => string;
  readonly type: string;
}

const WRITERS: Readonly<Record<Ending, Writer>> = {
  bib: { write: writeBibtex, type: 'application/x-bibtex' },
  ris: { write: writeRis, type: 'application/x-research-info-systems' },
  json: { write: writeCslJson, type: 'application/json' },
};

/** Gives the paths of the files: of each published issue, in its own language and in those into which a headline of it is translated. */
export function citationFilePaths(archive: Archive): Path<CitationFileProps>[] {
  return issuePaths(archive)
    .filter(({ props: { locale, issue } }) => !issue.isDraft && filedLocales(issue).includes(locale))
    .flatMap(({ params, props }) =>
      (Object.keys(WRITERS) as Ending[]).map((ending) => ({
        params: { ...params, ending },
        props: { ...props, ending },
      })),
    );
}

/** Gives the text of a file and its media type. */
export async function writeCitations(
  { locale, issue, ending }: CitationFileProps,
  site: URL | undefined,
  read: ReadCited,
): Promise<{ text: string; type: string }> {
  const { write, type } = WRITERS[ending];
  return { text: write(await citedSources(locale, issue, site, read)), type };
}
