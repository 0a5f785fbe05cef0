/** Corrections that do not apply, and folders where files should be, each with the one message that it gives. */
import type { Case } from './bad-input-cases.ts';
import { TEXT } from '../workshop.ts';

const RECORD = 'seeds/demo-2021-11-19.yaml';
const SEED = 'seeds/demo-2021-11-19.txt';

/** By what is wrong, as a sentence about newspapers. */
export const RECORD_CASES: Readonly<Record<string, Case>> = {
  'a correction of a line that has other text': {
    damage: (workshop) => {
      workshop.addIssue('2021-11-19', TEXT, 'corrections:\n  - { line: 2, text: 渔港旧貌, role: deck }\n');
    },
    place: `${SEED}:2:1`,
    rule: 'correction-moved',
    words: { en: /as the correction of line 2 says/u, 'zh-CN': /渔港旧貌/u },
  },
  'a correction of a line that is no number': {
    damage: (workshop) => {
      workshop.addIssue('2021-11-19', TEXT, 'corrections:\n  - { line: two, text: 渔港新貌, role: deck }\n');
    },
    place: `${RECORD}:8:13`,
    rule: 'yaml-contract',
    words: { en: /corrections\.0\.line: two/u, 'zh-CN': /corrections\.0\.line: two/u },
  },
  'a folder with the name of a text': {
    damage: (workshop) => {
      workshop.write('seeds/demo-2021-11-20.txt/readme', 'a folder');
    },
    place: 'seeds/demo-2021-11-20.txt',
    rule: 'seed-unreadable',
    words: { en: /a folder/u, 'zh-CN': /文件夹/u },
  },
  'a folder with the name of a record': {
    damage: (workshop) => {
      workshop.remove(RECORD);
      workshop.write(`${RECORD}/readme`, 'a folder');
    },
    place: RECORD,
    rule: 'seed-unreadable',
    words: { en: /a folder/u, 'zh-CN': /文件夹/u },
  },
};
