/** What names that stand in texts are called in another language: by the glossary. */
import { GLOSSARY_LANGUAGES, type Glossary } from '../model/glossary.ts';
import { isSameLanguage } from '../model/language.ts';

/** By a name as texts write it, what it is called. */
export type CalledNames = ReadonlyMap<string, string>;

/** Gives what the names of a glossary are called in a language; none where the glossary has no words of it. */
export function calledIn(language: string, glossary: Glossary): CalledNames {
  if (!isSameLanguage(language, GLOSSARY_LANGUAGES.target)) return new Map();
  return new Map(
    glossary.flatMap(({ zh, also, en }) =>
      [zh, ...also].map((name) => [withoutTitleMarks(name), en] as const),
    ),
  );
}

/** The glossary has titles of documents in their marks; lists of terms leave them out. */
function withoutTitleMarks(name: string): string {
  return name.startsWith('《') && name.endsWith('》') ? name.slice(1, -1) : name;
}
