/** What can be wrong with the files in `seeds/`. */
import { VFile } from 'vfile';
import type { Words } from '../model/message.ts';
import { Message } from '../model/message.ts';
import { NoPlainFile } from './plain-file.ts';

/** A file that was asked for and is no seed. */
export function noSuchSeed(path: string): VFile {
  const file = new VFile({ path });
  file.messages.push(
    fatal(
      'seed-unknown',
      { 'zh-CN': '不是 `seeds/` 中的文字', en: 'Unexpected file, expected a text in `seeds/`' },
      {
        'zh-CN': '检查路径；新的文字用 `npm run new -- 文件` 放入，只想看看用 `npm run inspect -- 文件`。',
        en: 'Look at the path; `npm run new -- FILE` puts a text in, `npm run inspect -- FILE` only looks at it.',
      },
    ),
  );
  return file;
}

interface RecordPoint {
  readonly line: number;
  readonly column: number;
}

/** A name that does not say which paper and which day. */
export function badName(expected: string): Message {
  return fatal(
    'seed-name',
    {
      'zh-CN': `文件名应为 \`${expected}\``,
      en: `Unexpected name, expected \`${expected}\``,
    },
    {
      'zh-CN': '改名，或运行 `npm run new -- 文件`，由它来放入。',
      en: 'Rename the file, or let `npm run new -- FILE` put it in.',
    },
  );
}

/** The name of a file about a paper that can't be called so. */
export function reservedName(expected: Words): Message {
  return fatal(
    'seed-name',
    {
      'zh-CN': `文件名中报纸的别名应为${expected['zh-CN']}`,
      en: `Unexpected alias of a paper in this name, expected ${expected.en}`,
    },
    {
      'zh-CN': '给这份报纸另取别名：它在每个网址的最前面，选定就不再改。',
      en: 'Give the paper another alias; it stands first in every address, and is chosen for good.',
    },
  );
}

/** Two names that mean the same issue. */
export function secondSeed(other: string): Message {
  return fatal(
    'seed-twice',
    {
      'zh-CN': `与 \`${other}\` 是同一期，一期应只有一个文件`,
      en: `Unexpected second file of one issue, expected one; the other is \`${other}\``,
    },
    {
      'zh-CN': '删去其一；若是当日第二期，以 `-2` 结尾命名。',
      en: 'Take one away; where it is a second issue of that day, end its name in `-2`.',
    },
  );
}

/** A file that the file system does not give. */
export function unreadable(error: unknown): Message {
  const why = whyUnreadable(error);
  const message = fatal(
    'seed-unreadable',
    { 'zh-CN': `读不出来：${why['zh-CN']}`, en: `Unexpected failure, expected to read this file: ${why.en}` },
    {
      'zh-CN': '检查它是不是文件、权限是否足够；太大的文件按期分开。',
      en: 'See that it is a file and that you may read it; a file too large is split by issues.',
    },
  );
  if (error instanceof Error) message.cause = error;
  return message;
}

/** Says why the file system does not give a file. */
export function whyUnreadable(error: unknown): Words {
  if (error instanceof NoPlainFile)
    return { 'zh-CN': '这是管道、套接字或设备', en: 'it is a pipe, a socket or a device' };
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EISDIR') return { 'zh-CN': '这是文件夹', en: 'it is a folder' };
  if (code === 'ENOENT') return { 'zh-CN': '没有这个文件', en: 'there is no such file' };
  if (code === 'ENOTDIR') return { 'zh-CN': '这不是文件夹', en: 'it is no folder' };
  if (code === 'ELOOP') return { 'zh-CN': '链接绕成了圈', en: 'its links lead in a circle' };
  if (code === 'EACCES') return { 'zh-CN': '没有读取的权限', en: 'you may not read it' };
  const why = error instanceof Error ? error.message : String(error);
  return { 'zh-CN': why, en: why };
}

/** A `.yaml` of an issue whose text is not there. */
export function missingText(name: string): Message {
  return fatal(
    'seed-text',
    {
      'zh-CN': `旁边缺少文字 \`${name}\``,
      en: `Unexpected record without a text, expected \`${name}\` beside it`,
    },
    {
      'zh-CN': '把收到的文字放回去；若这一期不该有，删去这个文件。',
      en: 'Put the received text back; where there should be no such issue, take this file away.',
    },
  );
}

/** A text whose `.yaml` is not there. */
export function missingRecord(name: string): Message {
  return fatal(
    'seed-record',
    {
      'zh-CN': `缺少这个文件，它应记下 \`${name}\` 的来源与校验值`,
      en: `Unexpected missing file, expected it to record where \`${name}\` came from and its digest`,
    },
    {
      'zh-CN': '运行 `npm run split`，或 `npm run new -- 文件`，由它写出。',
      en: 'Run `npm run split`, or `npm run new -- FILE`: they write it.',
    },
  );
}

/** A text of a paper that nobody described. */
export function unknownPaper(alias: string): Message {
  return fatal(
    'seed-paper',
    {
      'zh-CN': `没有名为 \`${alias}\` 的报纸，应有这个文件写明它的名称与权利`,
      en: `Unexpected paper \`${alias}\`, expected this file with its names and rights`,
    },
    {
      'zh-CN': '改正文字的文件名，或照 README“加入一期”写出这个文件；`npm run new -- 文件` 可代写。',
      en: 'Correct the name of the text, or write this file as README says (“Add an issue”); `npm run new -- FILE` writes it.',
    },
  );
}

/** A fact in a `.yaml` that differs from what the file's name says. */
export function differsFromName(place: RecordPoint, found: string, expected: string): Message {
  return fatal(
    'seed-name-differs',
    {
      'zh-CN': `\`${found}\` 与文件名不符，应为 \`${expected}\``,
      en: `Unexpected \`${found}\`, expected \`${expected}\` as in the file's name`,
    },
    { 'zh-CN': '改正这一行，或改文件名。', en: 'Correct this line, or the name of the file.' },
    place,
  );
}

/** A text that is not the one that was received. */
export function wrongDigest(place: RecordPoint, found: string, name: string): Message {
  return fatal(
    'seed-digest',
    {
      'zh-CN': `\`${name}\` 的 SHA-256 是 \`${found}\`，与这里所记不符：它不是当初收到的文字`,
      en: `Unexpected text in \`${name}\`: its SHA-256 is \`${found}\`, expected the one recorded here`,
    },
    {
      'zh-CN': '恢复收到的文字；若它本该换新，把新的校验值写在这里。',
      en: 'Restore the text as received; where it was replaced on purpose, record the new digest here.',
    },
    place,
  );
}

function fatal(ruleId: string, reason: Words, note: Words, place?: RecordPoint): Message {
  return new Message({ ruleId, reason, note, ...place, fatal: true });
}
