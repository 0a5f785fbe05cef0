/** Why something is not exported. */
import type { FileProblem } from './complaint.ts';

/** A name that no document and no issue has. */
export const UNKNOWN_NAME: FileProblem = {
  ruleId: 'exchange-unknown-name',
  reason: {
    'zh-CN': '没有这一期或这一篇',
    en: 'Unexpected name, expected that of an issue or a document that is split',
  },
  note: {
    'zh-CN': '写作 报纸/期号 或 报纸/期号/篇名；`npm run translate -- status` 列出所有篇名。',
    en: 'Write it as PAPER/ISSUE or PAPER/ISSUE/NAME; `npm run translate -- status` lists all.',
  },
};

/** A format that there is not. */
export const UNKNOWN_FORMAT: FileProblem = {
  ruleId: 'exchange-format',
  reason: { 'zh-CN': '没有这种格式', en: 'Unexpected format, expected xliff, tmx, tsv or tbx' },
  note: {
    'zh-CN': '翻译用 `--format xliff`，翻译记忆用 tmx，表格用 tsv，术语表用 tbx。',
    en: 'xliff is for translating, tmx a memory of what was translated, tsv a table, tbx the glossary.',
  },
};

/** A format in which no glossary is written. */
export const UNKNOWN_GLOSSARY_FORMAT: FileProblem = {
  ruleId: 'exchange-format',
  reason: { 'zh-CN': '术语表没有这种格式', en: 'Unexpected format of a glossary, expected tbx or tsv' },
  note: { 'zh-CN': '写 `--glossary --format tsv`。', en: 'Write `--glossary --format tsv`.' },
};

/** A document that was named beside the glossary. */
export const NAME_OF_GLOSSARY: FileProblem = {
  ruleId: 'exchange-unknown-name',
  reason: {
    'zh-CN': '术语表属于整个档案，不分篇',
    en: 'Unexpected name, expected none: the glossary is that of the whole archive',
  },
  note: { 'zh-CN': '去掉这个名称。', en: 'Leave the name out.' },
};

/** A unit with a character that XML can't hold. */
export const UNHELD: FileProblem = {
  ruleId: 'exchange-character',
  reason: {
    'zh-CN': '文字含有 XML 不能写出的控制字符',
    en: 'Unexpected control character, expected text that XML can hold',
  },
  note: { 'zh-CN': '用 `--format tsv` 导出。', en: 'Export it with `--format tsv`.' },
};

/** A file that is no export of the same format, and would be lost. */
export const OTHER_FILE: FileProblem = {
  ruleId: 'exchange-out',
  reason: {
    'zh-CN': '已有另一个文件，不是同一格式的导出文件',
    en: 'Unexpected file, expected none there yet, or an export of the same format',
  },
  note: {
    'zh-CN': '用 `--out` 写别的文件名，或先移走它。',
    en: 'Give another name with `--out`, or take the file away first.',
  },
};

/** A place where only texts of the archive stand. */
export const INSIDE: FileProblem = {
  ruleId: 'exchange-out',
  reason: {
    'zh-CN': '`content/` 与 `seeds/` 中只放档案的文件',
    en: 'Unexpected place, expected one outside `content/` and `seeds/`, which hold the archive',
  },
  note: { 'zh-CN': '用 `--out` 写到别处。', en: 'Give another place with `--out`.' },
};
