/** Ways in which an editor's folder can be wrong, each with the one message that it gives. */
import type { Workshop } from '../workshop.ts';
import { NAME_CASES } from './bad-name-cases.ts';
import { RECORD_CASES } from './bad-record-cases.ts';
import { TEXT } from '../workshop.ts';

const PAGE = 'content/zh-CN/demo/2021-11-19/01.mdx';
const HIGHLIGHT = 'content/zh-CN/demo/2021-11-19/01-01.mdx';
const REGISTRY = 'content/registry/demo/2021-11-19.yaml';
const RECORD = 'seeds/demo-2021-11-19.yaml';
const SEED = 'seeds/demo-2021-11-19.txt';

export interface Case {
  readonly damage: (workshop: Workshop) => void;
  /** `path:line:column` where there is one. */
  readonly place: string;
  readonly rule: string;
  readonly words: { readonly en: RegExp; readonly 'zh-CN': RegExp };
}

const replaceIn =
  (path: string, from: string | RegExp, to: string) =>
  (workshop: Workshop): void => {
    workshop.write(path, workshop.read(path).replace(from, to));
  };

/** By what is wrong, as a sentence about newspapers. */
export const CASES: Readonly<Record<string, Case>> = {
  ...NAME_CASES,
  ...RECORD_CASES,
  'a record without its text': {
    damage: (workshop) => {
      workshop.remove(SEED);
    },
    place: RECORD,
    rule: 'seed-text',
    words: { en: /expected `demo-2021-11-19\.txt` beside it/u, 'zh-CN': /缺少文字/u },
  },
  'a published issue without text and record': {
    damage: (workshop) => {
      workshop.remove(SEED);
      workshop.remove(RECORD);
    },
    place: REGISTRY,
    rule: 'seed-text',
    words: { en: /published issue without a seed/u, 'zh-CN': /已经发布，却没有原文/u },
  },
  'an empty text': {
    damage: (workshop) => {
      workshop.addIssue('2021-11-20', '');
    },
    place: 'seeds/demo-2021-11-20.txt:1:1',
    rule: 'empty-text',
    words: { en: /Unexpected empty text/u, 'zh-CN': /文件是空的/u },
  },
  'a published text that became empty': {
    damage: (workshop) => {
      workshop.addIssue('2021-11-19', '　\n');
    },
    place: `${SEED}:1:1`,
    rule: 'empty-text',
    words: { en: /Unexpected empty text/u, 'zh-CN': /文件是空的/u },
  },
  'a text without a page marker, not declared as one page': {
    damage: (workshop) => {
      workshop.addIssue('2021-11-20', '渔港新貌\n建设智慧渔港。\n');
    },
    place: 'seeds/demo-2021-11-20.txt:1:1',
    rule: 'page-marker',
    words: { en: /write `pages: single` into its `\.yaml`/u, 'zh-CN': /没有版标/u },
  },
  'a text with page markers, declared as one page': {
    damage: (workshop) => {
      workshop.addIssue('2021-11-20', TEXT.replaceAll('19日', '20日'), 'pages: single\n');
    },
    place: 'seeds/demo-2021-11-20.txt:1:1',
    rule: 'page-marker',
    words: { en: /declares `pages: single`/u, 'zh-CN': /此处有版标/u },
  },
  'an unknown key in a record': {
    damage: replaceIn(RECORD, 'received:', 'pagination: true\nreceived:'),
    place: `${RECORD}:4:13`,
    rule: 'yaml-contract',
    words: { en: /Unexpected key `pagination`/u, 'zh-CN': /未知的键 `pagination`/u },
  },
  'a record that is no YAML': {
    damage: replaceIn(RECORD, 'publication: demo', 'publication: [demo'),
    place: `${RECORD}:3:1`,
    rule: 'yaml-syntax',
    words: { en: /Unexpected YAML/u, 'zh-CN': /YAML 写法有误/u },
  },
  'a digest of another text': {
    damage: replaceIn(RECORD, /sha256: .{8}/u, 'sha256: 00000000'),
    place: `${RECORD}:6:11`,
    rule: 'seed-digest',
    words: { en: /Unexpected text in `demo-2021-11-19\.txt`/u, 'zh-CN': /不是当初收到的文字/u },
  },
  'a date that is none': {
    damage: replaceIn(RECORD, '2021-11-19', '2021-11-31'),
    place: `${RECORD}:3:7`,
    rule: 'yaml-contract',
    words: { en: /expected a date, as in 2021-11-19/u, 'zh-CN': /应为日期，如/u },
  },
  'a date that is not the file name’s': {
    damage: replaceIn(RECORD, '2021-11-19', '2021-11-20'),
    place: `${RECORD}:3:7`,
    rule: 'seed-name-differs',
    words: { en: /expected `2021-11-19` as in the file's name/u, 'zh-CN': /与文件名不符/u },
  },
  'a marker of another day': {
    damage: (workshop) => {
      workshop.addIssue('2021-11-20', TEXT.replace('19日02版', '20日02版').replace('19日01版', '18日01版'));
    },
    place: 'seeds/demo-2021-11-20.txt:1:1',
    rule: 'marker-date',
    words: { en: /Unexpected date `2021-11-18`/u, 'zh-CN': /日期是 `2021-11-18`/u },
  },
  'a content file that breaks the contract': {
    damage: replaceIn(HIGHLIGHT, 'kind: highlight', 'kind: article'),
    place: `${HIGHLIGHT}:3:1`,
    rule: 'edited-by-hand',
    words: { en: /Unexpected edit by hand/u, 'zh-CN': /手工改过/u },
  },
  'a generated file edited by hand': {
    damage: replaceIn(PAGE, 'title: "01"', 'title: 我的标题'),
    place: `${PAGE}:13:1`,
    rule: 'edited-by-hand',
    words: { en: /npm run split -- --force/u, 'zh-CN': /npm run split -- --force/u },
  },
  'a file of somebody else among the generated ones': {
    damage: (workshop) => {
      workshop.write('content/zh-CN/demo/2021-11-19/notes.mdx', 'my notes');
    },
    place: 'content/zh-CN/demo/2021-11-19/notes.mdx:1:1',
    rule: 'edited-by-hand',
    words: { en: /Unexpected edit by hand/u, 'zh-CN': /手工改过/u },
  },
  'bytes that are no text': {
    damage: (workshop) => {
      workshop.addIssue('2021-11-20', new Uint8Array([0xe6, 0xb5, 0xb7, 0xff, 0x0a]));
    },
    place: 'seeds/demo-2021-11-20.txt:1:2',
    rule: 'encoding',
    words: { en: /at offset 3/u, 'zh-CN': /第 3 字节/u },
  },
  'a published headline that would vanish': {
    damage: (workshop) => {
      workshop.addIssue('2021-11-19', TEXT.replace('优化通关流程', '改进通关流程'));
    },
    place: `${REGISTRY}:10:5`,
    rule: 'published-id',
    words: { en: /Unexpected loss of `02-01` \(优化通关流程\)/u, 'zh-CN': /已发布的 `02-01`/u },
  },
  'a registry with an unknown key': {
    damage: replaceIn(REGISTRY, 'highlights:', 'articles: []\nhighlights:'),
    place: `${REGISTRY}:7:11`,
    rule: 'yaml-contract',
    words: { en: /Unexpected key `articles`/u, 'zh-CN': /未知的键 `articles`/u },
  },
};
