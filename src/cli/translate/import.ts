/** A file that came back from a translators' tool → translations, or the glossary: all of it, or nothing. */
import { VFile } from 'vfile';
import { readExchangeText } from '../../files/exchange-file.ts';
import { openStage } from '../../files/stage.ts';
import { withStandingComments } from '../../files/standing-comments.ts';
import { readPairs, translationPath, type PairOfFiles } from '../../files/translation-files.ts';
import { count } from '../../i18n/plural.ts';
import { append } from '../../model/list.ts';
import { Message } from '../../model/message.ts';
import { report } from '../../report/terminal.ts';
import type { ReceivedTranslation } from '../../translate/exchange/receive-document.ts';
import { readUnits } from '../../translate/exchange/read-markup.ts';
import { receiveUnits } from '../../translate/exchange/receive.ts';
import { receivedTerms } from '../../translate/exchange/terms-read.ts';
import type { ReceivedUnit } from '../../translate/exchange/unit.ts';
import type { TranslationPair } from '../../translate/pair.ts';
import { writeTranslation } from '../../translate/write.ts';
import { holdArchive } from '../lock.ts';
import { importTerms } from './import-terms.ts';
import { languagesOfPapers } from './papers.ts';
import { today } from './today.ts';

/** Takes the units of a file into the translations, or its terms into the glossary; gives the exit code. `by` is who approves what the file calls approved. */
export async function importFile(to: string, path: string, by: string | undefined): Promise<number> {
  await holdArchive('translate');
  const file = new VFile({ path });
  const text = readExchangeText(path);
  if (typeof text !== 'string') {
    file.messages.push(text);
    return report([file], NOT_TAKEN);
  }
  const terms = receivedTerms(text);
  return terms ? importTerms(file, terms) : importUnits(to, { file, text, by });
}

interface UnitsFile {
  readonly file: VFile;
  readonly text: string;
  readonly by: string | undefined;
}

function importUnits(to: string, { file, text, by }: UnitsFile): number {
  const { units, messages } = readUnits(text);
  append(file.messages, messages);
  const named = namedPairs(units, readPairs(to, languagesOfPapers()));
  const broken = named
    .flatMap(({ source, target }) => [source.file, ...(target ? [target.file] : [])])
    .filter((read) => read.messages.length > 0);
  if (messages.length > 0 || broken.length > 0) return report([file, ...broken], NOT_TAKEN);
  const pairs = named.flatMap(({ source, target }): TranslationPair[] =>
    source.value ? [{ source: source.value, target: target?.value ?? null }] : [],
  );
  const received = receiveUnits(units, pairs, { to, by: by?.trim() || null, date: today() });
  append(file.messages, received.messages);
  const problem = write(to, received.translations);
  const blocks = received.translations.reduce((sum, { changed }) => sum + changed, 0);
  return report(problem ? [file, problem] : [file], {
    'zh-CN': `共 ${units.length} 段：${blocks} 段有变，写入 ${received.translations.length} 个译文文件`,
    en: `${count(units.length, 'unit', 'units')}: ${count(blocks, 'block', 'blocks')} changed in ${count(received.translations.length, 'translation', 'translations')}`,
  });
}

/** What is said where a message says all. */
const NOT_TAKEN = { 'zh-CN': '', en: '' };

/** Gives the documents of which units came back; the id of one is its name with dashes. */
function namedPairs(units: readonly ReceivedUnit[], pairs: readonly PairOfFiles[]): PairOfFiles[] {
  const documents = new Set(units.map(({ id }) => id.slice(0, Math.max(id.lastIndexOf('#'), 0))));
  return pairs.filter(({ source: { file } }) => documents.has(file.path.replaceAll('/', '-')));
}

/** Gives `null` where all were written, else the file with the message that says why none was. */
function write(to: string, translations: readonly ReceivedTranslation[]): VFile | null {
  const stage = openStage();
  const file = new VFile({ path: translationPath(to, '') });
  try {
    for (const { name, data, text } of translations) {
      file.path = translationPath(to, name);
      stage.file(file.path, withStandingComments(file.path, writeTranslation(data, text.body)));
    }
    stage.commit();
    return null;
  } catch (error) {
    stage.drop();
    if (!(error instanceof Message)) throw error;
    file.messages.push(error);
    return file;
  }
}
