/** Why a term that came back is not taken in. */
import { Message } from '../../model/message.ts';
import { refusedUnit, type UnitPlace } from './message.ts';

/** Gives the message that a glossary has no term of a name. */
export function unknownTerm(term: UnitPlace): Message {
  return refusedUnit('exchange-term-unknown', term, {
    reason: { 'zh-CN': '术语表中没有这一条', en: 'unexpected term, expected one that the glossary has' },
    note: {
      'zh-CN': '新条目写在 `content/glossary.yaml` 中：工具不知道它的类别、出处和释义。',
      en: 'Write a new one into `content/glossary.yaml`: tools know neither its kind nor who says so.',
    },
  });
}

/** Gives the message that a file says two things of one term. */
export function termTwice(term: UnitPlace): Message {
  return refusedUnit('exchange-term-twice', term, {
    reason: {
      'zh-CN': '同一条术语有两种写法',
      en: 'unexpected second rendering of this term, expected one for all of its names',
    },
    note: { 'zh-CN': '各名称只用一种译法。', en: 'Give all its names the same one.' },
  });
}

/** Gives the message that names or renderings of a term are not in a file. */
export function lostNames(term: UnitPlace, lost: readonly string[]): Message {
  const list = lost.map((name) => `\`${name}\``).join(', ');
  return refusedUnit('exchange-term-lost', term, {
    reason: { 'zh-CN': `缺少 ${list}`, en: `unexpected end, expected ${list} too` },
    note: {
      'zh-CN': '要删去的，在 `content/glossary.yaml` 中删。',
      en: 'Take away in `content/glossary.yaml` what is to go.',
    },
  });
}

/** Gives the message that the comment of a row was changed. */
export function alteredRemark(term: UnitPlace): Message {
  return refusedUnit('exchange-term-comment', term, {
    reason: {
      'zh-CN': '说明一栏与导出时不同：它由几项合成，不能拆回',
      en: 'unexpected comment, expected that of the export: it is made of several fields',
    },
    note: {
      'zh-CN': '拼音、释义等在 `content/glossary.yaml` 或 TBX 中改。',
      en: 'Change pinyin, gloss and other renderings in `content/glossary.yaml`, or bring TBX back.',
    },
  });
}

/** Gives the message that what came back makes no glossary. */
export function unwritableTerms(): Message {
  return new Message({
    ruleId: 'exchange-term-form',
    reason: {
      'zh-CN': '改动不合术语表的格式，或一个名称属于两条，什么也没有改动',
      en: 'Unexpected change, expected one that the form of the glossary has room for, with each name in one term; nothing was changed',
    },
    note: {
      'zh-CN': '直接在 `content/glossary.yaml` 中改。',
      en: 'Make the changes in `content/glossary.yaml` itself.',
    },
    fatal: true,
  });
}
