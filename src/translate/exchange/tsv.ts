/** Documents ↔ a table: UTF-8, a row a block, cells parted by tabs. */
import { most } from '../../model/list.ts';
import { Message } from '../../model/message.ts';
import { refusedUnit } from './message.ts';
import { readCell, withoutQuotes, writeCell } from './tsv-cell.ts';
import {
  digestsIn,
  digestWords,
  UNIT_STATES,
  type ExchangeDocument,
  type ReceivedFile,
  type ReceivedUnit,
} from './unit.ts';

const TABLE_COLUMNS = ['id', 'role', 'state', 'digest', 'source'] as const;
const REQUIRED = TABLE_COLUMNS.filter((name) => name !== 'role');
/** The last column says its language: `target:fr`. */
const TARGET_COLUMN = /^target:(.+)$/u;
const STATES: readonly string[] = UNIT_STATES;

/** Tells whether a text is a table of units: its first line names their columns. */
export function isTsv(text: string): boolean {
  const [first = ''] = text.split(/\r?\n/u, 1);
  const names = first.replace(/^\uFEFF/u, '').split('\t');
  return REQUIRED.every((name) => names.includes(name));
}

/** Gives the text of a table with these documents. */
export function writeTsv(documents: readonly ExchangeDocument[], to: string): string {
  const rows = documents.flatMap(({ units }) =>
    units.map(({ id, role, state, digests, source, target, anchor }) => [
      id,
      role,
      state,
      digestWords(digests),
      writeCell(source, anchor),
      target ? writeCell(target, anchor) : '',
    ]),
  );
  return [[...TABLE_COLUMNS, `target:${to}`], ...rows].map((cells) => `${cells.join('\t')}\n`).join('');
}

/** Gives the units of a table in the order in which they stand; its columns may be in any order, and others among them. */
export function readTsv(contents: string): ReceivedFile {
  const [header = '', ...lines] = contents.split(/\r\n|\n|\r/u);
  const names = header.split('\t').map((name) => withoutQuotes(name).trim());
  const to = names.flatMap((name) => TARGET_COLUMN.exec(name)?.[1] ?? [])[0];
  const lost = REQUIRED.filter((name) => !names.includes(name));
  if (to === undefined || lost.length > 0)
    return { units: [], messages: [lostColumns(to === undefined ? [...lost, 'target:…'] : lost)] };
  const messages: Message[] = [];
  // Programs leave out empty cells at the end of a row.
  const needed = most(REQUIRED.map((name) => names.indexOf(name))) + 1;
  const units = lines.flatMap((row, index) => {
    if (row.trim() === '') return [];
    const cells = row.split('\t').map(withoutQuotes);
    const cell = (name: string): string => cells[names.indexOf(name)] ?? '';
    const unit = receivedRow(cell, index + 2, to);
    const state = cell('state');
    if (cells.length < needed) messages.push(strangeRow(unit, null));
    else if (!STATES.includes(state)) messages.push(strangeRow(unit, state));
    return [unit];
  });
  return { units, messages };
}

function receivedRow(cell: (name: string) => string, line: number, to: string): ReceivedUnit {
  return {
    id: cell('id').trim(),
    line,
    column: 1,
    from: null,
    to,
    approved: cell('state') === 'reviewed',
    stale: cell('state') === 'stale',
    digests: digestsIn(cell('digest')),
    signature: null,
    source: readCell(cell('source')),
    target: readCell(cell(`target:${to}`)),
  };
}

function lostColumns(names: readonly string[]): Message {
  const list = names.map((name) => `\`${name}\``).join(', ');
  return new Message({
    ruleId: 'exchange-form',
    line: 1,
    reason: {
      'zh-CN': `第一行缺少列 ${list}`,
      en: `Unexpected first row, expected the columns ${list} too, parted by tabs`,
    },
    note: {
      'zh-CN': '保留导出时的第一行，存为以制表符分隔的文字。',
      en: 'Keep the first row of the export, and save the table as text parted by tabs.',
    },
    fatal: true,
  });
}

function strangeRow(unit: ReceivedUnit, state: string | null): Message {
  const list = UNIT_STATES.join(', ');
  return refusedUnit(state === null ? 'exchange-form' : 'exchange-state', unit, {
    reason:
      state === null
        ? { 'zh-CN': '这一行的列数不足', en: 'unexpected end of the row, expected a cell for each column' }
        : {
            'zh-CN': `状态 \`${state}\` 应为 ${list} 之一`,
            en: `unexpected state \`${state}\`, expected one of ${list}`,
          },
    note: {
      'zh-CN': '一段一行；译文中不可换行或有制表符。',
      en: 'Each block is one row; no translation holds a line end or a tab.',
    },
  });
}
