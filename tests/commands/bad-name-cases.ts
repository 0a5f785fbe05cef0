/** Names of files and papers that can't be used, each with the one message that it gives. */
import type { Case } from './bad-input-cases.ts';
import { TEXT } from '../workshop.ts';

const RECORD = 'seeds/demo-2021-11-19.yaml';

/** By what is wrong, as a sentence about newspapers. */
export const NAME_CASES: Readonly<Record<string, Case>> = {
  'two texts of one issue': {
    damage: (workshop) => {
      workshop.write('seeds/demo-2021-11-19-01.txt', TEXT);
    },
    place: 'seeds/demo-2021-11-19-01.txt',
    rule: 'seed-twice',
    words: { en: /Unexpected second file of one issue/u, 'zh-CN': /同一期/u },
  },
  'a name that is no paper and day': {
    damage: (workshop) => {
      workshop.write('seeds/晚报.txt', TEXT);
    },
    place: 'seeds/晚报.txt',
    rule: 'seed-name',
    words: { en: /expected `<paper>-<date>\.txt`/u, 'zh-CN': /文件名应为/u },
  },
  'an unknown paper': {
    damage: (workshop) => {
      workshop.write('seeds/binhai-2021-11-19.txt', TEXT);
      workshop.write(
        'seeds/binhai-2021-11-19.yaml',
        workshop.read(RECORD).replace('publication: demo', 'publication: binhai'),
      );
    },
    place: 'seeds/binhai.yaml',
    rule: 'seed-paper',
    words: { en: /Unexpected paper `binhai`/u, 'zh-CN': /没有名为 `binhai` 的报纸/u },
  },
  'a text of a paper called like a folder of the site': {
    damage: (workshop) => {
      workshop.write('seeds/search-2021-11-19.txt', TEXT);
    },
    place: 'seeds/search-2021-11-19.txt',
    rule: 'seed-name',
    words: { en: /`search` is a folder of the site itself/u, 'zh-CN': /`search` 是本站自己的目录/u },
  },
  'a paper called like a language': {
    damage: (workshop) => {
      workshop.write('seeds/ja.yaml', workshop.read('seeds/demo.yaml').replace('demo', 'ja'));
    },
    place: 'seeds/ja.yaml',
    rule: 'seed-name',
    words: { en: /`ja` is the address of a language/u, 'zh-CN': /`ja` 是一种语言的网址/u },
  },
  'a record that calls its paper like a coming part of the site': {
    damage: (workshop) => {
      workshop.write(RECORD, workshop.read(RECORD).replace('publication: demo', 'publication: figures'));
    },
    place: `${RECORD}:2:14`,
    rule: 'yaml-contract',
    words: { en: /kept for a coming part of the site/u, 'zh-CN': /留给本站将来的栏目/u },
  },
};
