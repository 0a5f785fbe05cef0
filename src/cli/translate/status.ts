/** What of an archive is translated: a line for each document, and the sum of each issue. */
import type { VFile } from 'vfile';
import { readPairs, type PairOfFiles } from '../../files/translation-files.ts';
import { say, terminalLanguage } from '../../report/language.ts';
import { formatMessage } from '../../report/terminal.ts';
import { visible, visibleJson } from '../../report/visible.ts';
import { translationRows, translationTable, type ReportedPair } from '../../report/translation-report.ts';
import { misplacedBlock } from '../../translate/pair.ts';
import { fileComplaint, misplacedIn } from './complaint.ts';
import { languagesOfPapers } from './papers.ts';

/** Prints how far the documents of the named issues are translated, or those of all; gives the exit code. */
export function printStatus(language: string, issues: readonly string[], asJson: boolean): number {
  const found = readPairs(language, languagesOfPapers()).filter(({ source }) =>
    isNamed(source.file.path, issues),
  );
  const pairs = found.flatMap(({ source, target }): ReportedPair[] =>
    source.value ? [{ source: source.value, target: target && (target.value ?? 'unusable') }] : [],
  );
  const rows = translationRows(pairs);
  if (asJson) console.log(visibleJson({ language, documents: rows }));
  else console.log(visible(translationTable(rows, language, terminalLanguage()).join('\n')));
  const broken = found.flatMap((pair) => [
    pair.source.file,
    ...(pair.target ? [pair.target.file] : []),
    ...misplacedFile(pair),
  ]);
  for (const { path, messages } of broken)
    for (const message of messages) console.error(formatMessage(path, message, terminalLanguage()));
  const code = broken.some(({ messages }) => messages.length > 0) ? 1 : 0;
  if (rows.length > 0 || issues.length === 0) return code;
  console.error(
    say({
      'zh-CN': `没有 ${issues.join('、')}`,
      en: `Unexpected ${issues.join(', ')}, expected an issue that is split`,
    }),
  );
  return 1;
}

/** Gives the file of a translation with a block that its source has not or as another kind: it counts as translated, and is not. */
function misplacedFile({ source, path, target }: PairOfFiles): VFile[] {
  if (!source.value || !target?.value) return [];
  const block = misplacedBlock({ source: source.value, target: target.value });
  return block === null ? [] : [fileComplaint(path, misplacedIn(block))];
}

function isNamed(document: string, issues: readonly string[]): boolean {
  return (
    issues.length === 0 || issues.some((issue) => document === issue || document.startsWith(`${issue}/`))
  );
}
