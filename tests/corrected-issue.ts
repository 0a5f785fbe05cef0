import { createHash } from 'node:crypto';
import type { Original } from '../src/files/verify-record.ts';
import type { Correction } from '../src/model/correction.ts';
import type { Issue } from '../src/model/issue.ts';
import type { ContentFile } from '../src/split/emit/index.ts';
import { emitIssue } from '../src/split/emit/index.ts';
import { decodeSource, readIssue } from '../src/split/parse/index.ts';
import { registryOf } from './proof.ts';

/** What is proved: an issue's content, and what it is held against. */
export interface ProofOfSource {
  readonly content: ContentFile[];
  readonly original: Original;
}

/** Gives the content of `demo-2021-11-19`, and what it is held against. */
export function proofOfIssue(
  bytes: Uint8Array,
  issue: Issue,
  corrections: readonly Correction[],
): ProofOfSource {
  const day = { issue: '2021-11-19', date: '2021-11-19' };
  const named = { publication: 'demo', language: 'zh-CN', ...day, receivedFile: 'input.txt' };
  const content = emitIssue(issue, 'zh-CN');
  const registry = registryOf(issue);
  return { content, original: { ...named, bytes, corrections, registry, split: () => content } };
}

const CORRECTED_LINES: readonly (readonly [text: string, correction?: Omit<Correction, 'line' | 'text'>])[] =
  [
    ['海滨晚报2021年11月19日第01版:要闻', { page: 'A1' }],
    ['聚焦口岸', { role: 'kicker' }],
    ['渔港新貌'],
    ['——智慧渔港建设观察'],
    ['市口岸办', { organisation: { 'zh-CN': '海滨市口岸办', en: 'Port Office' } }],
    ['本报记者 李渔'],
    ['渔船进港的早晨', { role: 'caption' }],
    ['建设智慧渔港,渔船进出一目了然。全港布设摄像头120个,每一艘船都有自己的编号。'],
    ['潮来潮往', { role: 'quote' }],
    ['完善冷链设施,鲜货当天进城。建成冷库3座,每一座都在码头边上。'],
    ['旧巷新生的一天', { boundary: 'start', role: 'headline' }],
    ['拓宽三条旧巷,让消防车开得进来。全长840米,沿线安装路灯四十盏。'],
    [''],
    ['　　拆迁户老王说,巷子亮了。 '],
    ['海滨晚报2021年11月19日第02版'],
    ['渔市夜话'],
    ['夜市开到十点,鱼鲜不隔夜。'],
    ['编辑 王海 校对 李港', { role: 'credit' }],
  ];

/** Gives the proof of an issue with what an editor can correct: a label, names, roles and where an article begins. */
export function proofOfCorrectedIssue(): ProofOfSource {
  const corrections = CORRECTED_LINES.flatMap(([text, correction], index) =>
    correction ? [{ line: index + 1, text, ...correction }] : [],
  );
  const bytes = new TextEncoder().encode(CORRECTED_LINES.map(([text]) => text).join('\n'));
  const { issue, messages } = readIssue({
    publication: 'demo',
    issue: '2021-11-19',
    date: '2021-11-19',
    received: {
      seed: 'demo-2021-11-19.txt',
      file: 'input.txt',
      sha256: createHash('sha256').update(bytes).digest('hex'),
    },
    corrections,
    ...decodeSource(bytes),
  });
  if (messages.length > 0) throw new Error(messages.map(String).join('\n'));
  return proofOfIssue(bytes, issue, corrections);
}
