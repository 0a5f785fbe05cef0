/** The papers whose texts are translated. */
import { readPapers } from '../../files/papers.ts';
import { report } from '../../report/terminal.ts';

/** Gives the language of each paper, by alias; where the file of one can't be used, says why and ends the command: its texts would be taken for those of no paper. */
export function languagesOfPapers(): ReadonlyMap<string, string> {
  const { languages, broken } = readPapers('.');
  if (broken.length > 0) process.exit(report(broken, { 'zh-CN': '', en: '' }));
  return languages;
}
