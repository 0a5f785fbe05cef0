/** Why the units of a document are not taken in, or not for what they say they are. */
import { Message } from '../../model/message.ts';
import { refusedUnit, type UnitPlace } from './message.ts';

/** Gives the message that a translation has a block which its source has not, or as another kind. */
export function misplaced(unit: UnitPlace, block: string): Message {
  return refusedUnit('exchange-misplaced', unit, {
    reason: {
      'zh-CN': `这一篇现有的译文中，\`${block}\` 在原文中没有，或不是同一种段落`,
      en: `unexpected \`${block}\` in the translation that is there, expected the blocks of its source, each of its kind`,
    },
    note: {
      'zh-CN': '先改正译文文件，再导入。',
      en: 'Mend the file of that translation first, then import.',
    },
  });
}

/** Gives the message that a unit holds the text of another block than its id says. */
export function movedText(unit: UnitPlace, other: string): Message {
  return refusedUnit('exchange-moved', unit, {
    reason: {
      'zh-CN': `这里的文字是 \`${other}\` 的：段落被移动了`,
      en: `unexpected text of \`${other}\`, expected that of its own block: it was moved`,
    },
    note: {
      'zh-CN': '各段须与其编号在一起；表格排序时要整行一起排。重新导出，把译文放进新文件。',
      en: 'Texts stay with their ids; a table is sorted by whole rows. Export again, and put the translation into the new file.',
    },
  });
}

/** Gives the message that a translation which a person answers for would be changed by nobody. */
export function reviewedBefore(unit: UnitPlace, by: string): Message {
  return refusedUnit('exchange-reviewed', unit, {
    reason: {
      'zh-CN': `这一篇经 ${by} 审阅，改动须有人认可`,
      en: `unexpected change without approval: ${by} reviewed this translation`,
    },
    note: {
      'zh-CN': '在工具中批准（approved）改过的各段，并加上 `--by 姓名`。',
      en: 'Approve what was changed in the tool, and say who did with `--by NAME`.',
    },
  });
}

/** Gives the hint that all of a document is approved, and nobody says by whom. */
export function unsigned({ id, line, column }: UnitPlace): Message {
  const document = id.slice(0, id.lastIndexOf('#'));
  return new Message({
    ruleId: 'exchange-unsigned',
    line,
    column,
    reason: {
      'zh-CN': `\`${document}\` 各段都已批准，但没有说由谁审阅，状态不变`,
      en: `\`${document}\`: unexpected approval of all blocks by nobody; its status stays as it was`,
    },
    note: {
      'zh-CN': '由人审阅过的，加上 `--by 姓名` 再导入一次。',
      en: 'Where a person read it against its source, import it again with `--by NAME`.',
    },
    fatal: false,
  });
}
