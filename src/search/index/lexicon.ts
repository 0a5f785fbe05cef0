/**
 * The counted words of all shards → `lexicon.json` and `traditional.json`. A program of its own: the words of many
 * years and the dictionaries for their pinyin take memory that Pagefind needs before.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { deserialize } from 'node:v8';
import { readCharacters } from '../../extract/reading.ts';
import { charactersOf, writeLexicon, type Lexicon, type TermKind } from '../text/lexicon.ts';
import { writeScript } from '../text/script.ts';
import { answerApart } from './apart.ts';
import { hasTraditional, writtenForms } from './script.ts';
import { sumWords, type WordCounts } from './words.ts';

export interface WordsToList {
  /** Files that hold the counted words of each shard. */
  readonly counts: readonly string[];
  /** Folder for the files. */
  readonly output: string;
}

export interface ListedWords {
  /** Digest of the files. */
  readonly tag: string;
  /** Tells of each shard whether it has characters that Simplified Chinese has not. */
  readonly traditional: readonly boolean[];
}

/** Terms in a lexicon at most, so that it stays a small file in any archive; those on most pages stay. */
const LARGEST = 900;
const ORDER: readonly TermKind[] = ['organisation', 'place', 'document', 'initiative', 'phrase'];

answerApart((task) => listWords(task as WordsToList));

async function listWords({ counts, output }: WordsToList): Promise<ListedWords> {
  const isTraditional = hasTraditional();
  const traditional: boolean[] = [];
  const { terms, languages, characters } = sumWords(
    readEach(counts, (words) => traditional.push(isTraditional(words.characters))),
  );
  const lexicon = writeLexicon(readTerms({ terms, languages }));
  const script = writeScript(writtenForms(characters));
  await writeFile(join(output, 'lexicon.json'), lexicon);
  await writeFile(join(output, 'traditional.json'), script);
  return {
    traditional,
    tag: createHash('sha256')
      .update(lexicon + script)
      .digest('hex')
      .slice(0, 16),
  };
}

/** Gives what files hold, one after the other: all at once would be much. */
function* readEach(files: readonly string[], see: (words: WordCounts) => void): Generator<WordCounts> {
  for (const file of files) {
    const words = deserialize(readFileSync(file)) as WordCounts;
    see(words);
    yield words;
  }
}

/** Gives the terms with their pinyin; a word that is of two kinds stands under the first. */
function readTerms({ terms, languages }: Pick<WordCounts, 'terms' | 'languages'>): Lexicon {
  const seen = new Set<string>();
  const all = ORDER.flatMap((kind) =>
    [...(terms.get(kind) ?? [])].flatMap(([text, times]) => {
      if (seen.has(text)) return [];
      seen.add(text);
      return [{ text, kind, times }];
    }),
  );
  const rank = ({ kind, times }: (typeof all)[number]): number => times * (kind === 'phrase' ? 0.25 : 1);
  return all
    .toSorted((one, other) => rank(other) - rank(one) || (one.text < other.text ? -1 : 1))
    .slice(0, LARGEST)
    .map(({ text, kind }) => ({
      text,
      kind,
      language: languages.get(text) ?? '',
      syllables: readCharacters(charactersOf(text)),
    }));
}
