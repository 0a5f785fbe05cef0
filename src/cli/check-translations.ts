/** `npm run check:translations [-- --to LANGUAGE]`: whether translations, into all languages or one, are whole, true to their numbers and terms, and well set; what needs a look is told, what is wrong ends it with 1. */
import { globSync } from 'node:fs';
import { basename } from 'node:path';
import { checkArchive } from '../files/check-translations.ts';
import { checkGazetteer } from '../files/check-gazetteer.ts';
import { readGlossary } from '../files/glossary-file.ts';
import { count } from '../i18n/plural.ts';
import { isLanguageTag } from '../model/language-tag.ts';
import { GLOSSARY_LANGUAGES } from '../model/glossary.ts';
import { isSameLanguage, LOCALES } from '../model/language.ts';
import type { Words } from '../model/message.ts';
import { report } from '../report/terminal.ts';
import { readArguments, refuseNames } from './arguments.ts';
import { languagesOfPapers } from './translate/papers.ts';
import { targetLanguage } from './translate/target.ts';

const CHECK_USAGE: Words = {
  'zh-CN': '用法：npm run check:translations [-- --to 语言]',
  en: 'Usage: npm run check:translations [-- --to LANGUAGE]',
};
/** What is said where the messages say all. */
const NOT_CHECKED: Words = { 'zh-CN': '', en: '' };
const { values: wanted, positionals: rest } = readArguments({ to: { type: 'string' } }, CHECK_USAGE);
refuseNames(rest, CHECK_USAGE);
const to = targetLanguage(wanted.to);
process.exitCode = to === null ? 1 : check(wanted.to === undefined ? translatedInto() : [to]);

/** Gives every language that has a folder of content, and those of the interface. */
function translatedInto(): string[] {
  const folders = globSync('content/*/').map((path) => basename(path));
  return [...new Set([...LOCALES, ...folders.filter(isLanguageTag)])];
}

function check(languages: readonly string[]): number {
  const glossary = readGlossary();
  // Without its terms, numbers in names and locked renderings would be taken for mistakes.
  if (glossary.file.messages.some(({ fatal }) => fatal)) return report([glossary.file], NOT_CHECKED);
  const gazetteer = languages.some((language) => isSameLanguage(language, GLOSSARY_LANGUAGES.target))
    ? [checkGazetteer(glossary.terms)]
    : [];
  const papers = languagesOfPapers();
  const checked = languages.map((language) => checkArchive(language, papers, glossary.terms));
  const sum = (of: 'translated' | 'documents'): number => checked.reduce((all, each) => all + each[of], 0);
  const [translated, documents] = [sum('translated'), sum('documents')];
  return report([glossary.file, ...gazetteer, ...checked.flatMap(({ files }) => files)], {
    'zh-CN': `核对了 ${translated} 篇译文（共 ${documents} 篇），没有错误`,
    en: `${count(translated, 'translation', 'translations')} of ${count(documents, 'document', 'documents')} checked, nothing is wrong`,
  });
}
