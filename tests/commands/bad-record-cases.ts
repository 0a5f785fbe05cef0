/** Corrections that do not apply, and folders where files should be, each with the one message that it gives. */
import type { Case } from './bad-input-cases.ts';
import { TEXT } from '../workshop.ts';

const RECORD = 'seeds/demo-2021-11-19.yaml';
const REGISTRY = 'content/registry/demo/2021-11-19.yaml';
const HIGHLIGHT = 'content/zh-CN/demo/2021-11-19/01-01.mdx';
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
  'a record of an older format': {
    damage: (workshop) => {
      workshop.write(RECORD, workshop.read(RECORD).replace('format: 1\n', ''));
    },
    place: `${RECORD}:1:1`,
    rule: 'format-older',
    words: { en: /Run `npm run migrate`/u, 'zh-CN': /旧格式.*\n.*npm run migrate/u },
  },
  'a registry of a newer Banmian': {
    damage: (workshop) => {
      workshop.write(REGISTRY, workshop.read(REGISTRY).replace('format: 1\n', 'format: 9\n'));
    },
    place: `${REGISTRY}:3:9`,
    rule: 'format-newer',
    words: { en: /this Banmian is older than the archive/u, 'zh-CN': /程序比档案旧/u },
  },
  'content of a newer Banmian': {
    damage: (workshop) => {
      workshop.write(HIGHLIGHT, workshop.read(HIGHLIGHT).replace('format: 1\n', 'format: 9\n'));
    },
    place: `${HIGHLIGHT}:2:1`,
    rule: 'format-newer',
    words: { en: /Update Banmian/u, 'zh-CN': /更新版面程序/u },
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
