/** The files of words beside the index, which tell what is meant by what is not found as typed. */
import { readGlossaryTerms, type CalledTerm } from '../text/glossary.ts';
import { readLexicon, type Lexicon } from '../text/lexicon.ts';
import { once } from './once.ts';
import { readScript, type ScriptMap } from '../text/script.ts';

/** The words of the archive, and its characters in Traditional writing; read when they are needed. */
export interface ArchiveWords {
  readonly lexicon: () => Promise<Lexicon>;
  readonly script: () => Promise<ScriptMap>;
  /** How its terms are called in translation. */
  readonly glossary: () => Promise<readonly CalledTerm[]>;
}

/** Gives the words of an archive; `readJson` gives the parsed file of a name. */
export function readWords(readJson: (name: string) => Promise<unknown>): ArchiveWords {
  return {
    lexicon: once(async () => readLexicon(await readJson('lexicon.json'))),
    script: once(async () => readScript(await readJson('traditional.json'))),
    glossary: once(async () => readGlossaryTerms(await readJson('glossary.json'))),
  };
}
