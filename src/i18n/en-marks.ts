/** How punctuation is shown. */
import type { zhCNMarks } from './zh-CN-marks.ts';

export const enMarks: typeof zhCNMarks = {
  label: 'Punctuation',
  values: { usual: 'Normalised', received: 'As received' },
  usual: 'Chinese punctuation is shown normalised; copies and citations have it as received.',
  received: 'Chinese punctuation is shown as received.',
};
