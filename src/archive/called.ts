/** What names that stand in texts are called in another language: by the glossary. */
import type { Gazetteer } from '../extract/gazetteer.ts';
import { GLOSSARY_LANGUAGES, type Glossary } from '../model/glossary.ts';
import { isSameLanguage } from '../model/language.ts';

/** By a name as texts write it, what it is called. */
export type CalledNames = ReadonlyMap<string, string>;

/**
 * Gives what names are called in a language: by each way to write them, and by the main name of an entry of the gazetteer;
 * none where the glossary has no words of that language.
 */
export function calledIn(language: string, glossary: Glossary, gazetteer: Gazetteer): CalledNames {
  const called = new Map<string, string>();
  if (!isSameLanguage(language, GLOSSARY_LANGUAGES.target)) return called;
  for (const { zh, also, en } of glossary)
    for (const name of [zh, ...also]) called.set(withoutTitleMarks(name), en);
  for (const { name, also } of [...gazetteer.places, ...gazetteer.organisations]) {
    const own = [name, ...also].map((each) => called.get(each)).find((each) => each !== undefined);
    if (own !== undefined) called.set(name, own);
  }
  return called;
}

/** The glossary has titles of documents in their marks; lists of terms leave them out. */
function withoutTitleMarks(name: string): string {
  return name.startsWith('《') && name.endsWith('》') ? name.slice(1, -1) : name;
}
