/** Why a unit, or a file of units, is not taken in. */
import { Message, type Words } from '../../model/message.ts';

/** A unit, and where it stands. */
export interface UnitPlace {
  readonly id: string;
  readonly line: number;
  readonly column: number;
}

/** Gives the message that a file is no XLIFF 1.2. */
export function noXliff(name: string, version: string | null): Message {
  const found = version === null ? `<${name}>` : `<${name} version="${version}">`;
  return new Message({
    ruleId: 'exchange-form',
    reason: {
      'zh-CN': `\`${found}\` 不是 XLIFF 1.2 或 TMX`,
      en: `Unexpected \`${found}\`, expected XLIFF 1.2, or TMX`,
    },
    note: {
      'zh-CN': '让翻译工具写成 XLIFF 1.2；术语表在 `content/glossary.yaml` 中改，TBX 只供翻译工具读取。',
      en: 'Let the tool write XLIFF 1.2. Terms are changed in `content/glossary.yaml`; TBX is for tools to read alone.',
    },
    fatal: true,
  });
}

/** Gives the message that a text holds an element that no block has. */
export function strangeElement(unit: UnitPlace, name: string): Message {
  return refusedUnit('exchange-element', unit, {
    reason: {
      'zh-CN': `文字中有多余的 \`<${name}>\``,
      en: `unexpected \`<${name}>\` in its text, expected no element but \`<g>\` around a run-in head`,
    },
    note: {
      'zh-CN': '在工具中删去这个标记。',
      en: 'Take the tag away in the tool.',
    },
  });
}

/** Gives the message that a unit is of no block. */
export function unknownUnit(unit: UnitPlace): Message {
  return refusedUnit('exchange-unknown', unit, {
    reason: {
      'zh-CN': '档案中没有这一段',
      en: 'unexpected unit, expected the id of a block that is in the archive',
    },
    note: {
      'zh-CN': '编号不可改动；重新导出（`npm run translate -- export`）后再译。',
      en: 'Ids are not to be changed; `npm run translate -- export` writes those of today.',
    },
  });
}

/** Gives the message that a unit stands twice. */
export function unitTwice(unit: UnitPlace, first: number): Message {
  return refusedUnit('exchange-twice', unit, {
    reason: {
      'zh-CN': `这一段出现两次，前一次在第 ${first} 行`,
      en: `unexpected second unit of this block, expected one; the first is on line ${first}`,
    },
    note: { 'zh-CN': '只留一个。', en: 'Keep one of them.' },
  });
}

/** Gives the message that a file is of another language. */
export function wrongUnitLanguage(unit: UnitPlace, found: string, expected: string): Message {
  return refusedUnit('exchange-language', unit, {
    reason: {
      'zh-CN': `语言 \`${found}\` 不符，应为 \`${expected}\``,
      en: `unexpected language \`${found}\`, expected \`${expected}\``,
    },
    note: {
      'zh-CN': '译入其他语言时用 `--to 语言` 导入；文件中的语言不可改动。',
      en: 'Say `--to LANGUAGE` for a translation into another language; do not change those of the file.',
    },
  });
}

/** Gives the message that the source text of a unit was changed in the tool. */
export function alteredSource(unit: UnitPlace): Message {
  return refusedUnit('exchange-source', unit, {
    reason: {
      'zh-CN': '原文与导出时的校验值不符：它在工具中被改动了',
      en: 'unexpected source text, expected that of the export, by its digest: it was changed in the tool',
    },
    note: {
      'zh-CN': '原文不可改动；重新导出，把译文放进新文件。',
      en: 'Sources are not to be changed; export again, and put the translation into the new file.',
    },
  });
}

/** Gives the message that a run-in head is not marked as its source has it. */
export function lostMark(unit: UnitPlace, expected: string | null): Message {
  const words: Words =
    expected === null
      ? { 'zh-CN': '不应有段首句标记', en: 'unexpected mark of a run-in head, expected none' }
      : {
          'zh-CN': `译文应以段首句标记 \`${expected}\` 开头，且只有一个`,
          en: `unexpected text, expected it to begin with its run-in head between one pair of \`${expected}\` marks`,
        };
  return refusedUnit('exchange-mark', unit, {
    reason: words,
    note: {
      'zh-CN': '照原文放好标记：XLIFF 中为 `<g id="m1">…</g>`，表格中为 `<m1>…</m1>`。',
      en: 'Set the marks as in the source: `<g id="m1">…</g>` in XLIFF, `<m1>…</m1>` in a table.',
    },
  });
}

/** Gives the message that a text holds what no block can. */
export function unfitText(unit: UnitPlace): Message {
  return refusedUnit('exchange-text', unit, {
    reason: {
      'zh-CN': '译文含有换行、控制字符，或首尾空白',
      en: 'unexpected line end, control character, or white space at an end',
    },
    note: {
      'zh-CN': '一段只有一行文字；删去这些字符。',
      en: 'A block is one line of plain text; take these characters away.',
    },
  });
}

/** Gives the message that a translation was changed in the tool and in the archive. */
export function changedMeanwhile(unit: UnitPlace): Message {
  return refusedUnit('exchange-conflict', unit, {
    reason: {
      'zh-CN': '导出以后，档案中的这段译文也改过',
      en: 'unexpected change: the archive has another translation of this block since the export',
    },
    note: {
      'zh-CN': '重新导出，比较两种译文，在新文件中写定。',
      en: 'Export again, compare both, and write the one that stands into the new file.',
    },
  });
}

/** Gives the message about a unit, which it names first. */
export function refusedUnit(
  ruleId: string,
  { id, line, column }: UnitPlace,
  { reason, note }: { readonly reason: Words; readonly note: Words },
): Message {
  const named = id === '' ? '`trans-unit`' : `\`${id}\``;
  return new Message({
    ruleId,
    line,
    column,
    reason: { 'zh-CN': `${named}：${reason['zh-CN']}`, en: `${named}: ${reason.en}` },
    note,
    fatal: true,
  });
}
