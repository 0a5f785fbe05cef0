/** Each kind of fault of a translation, with translations that have it and such that have none. */
import type { TranslationPair } from '../../../src/translate/pair.ts';
import { measure, pairOf, pairOfTexts, paragraphs } from './pairs.ts';

export interface KindOfFault {
  readonly ruleId: string;
  readonly wrong: readonly TranslationPair[];
  readonly right: readonly TranslationPair[];
}

const TWO = paragraphs(['渔港今年修好了。', '渔船明年回来。']);
const TWO_IN_ENGLISH = paragraphs(['The harbour was repaired this year.', 'The boats return next year.']);
const HEAD = measure('p1', '修渔港。', '渔港今年修好了。');

export const KINDS: readonly KindOfFault[] = [
  {
    ruleId: 'translation-missing',
    wrong: [pairOf(TWO, TWO_IN_ENGLISH.slice(0, 1))],
    right: [pairOf(TWO, TWO_IN_ENGLISH)],
  },
  {
    ruleId: 'translation-stale',
    wrong: [pairOf(TWO, TWO_IN_ENGLISH, { of: { p1: '00000000' } })],
    right: [pairOf(TWO, TWO_IN_ENGLISH)],
  },
  {
    ruleId: 'translation-added',
    wrong: [pairOf(TWO.slice(0, 1), TWO_IN_ENGLISH)],
    right: [pairOf(TWO, TWO_IN_ENGLISH)],
  },
  {
    ruleId: 'translation-order',
    wrong: [pairOf(TWO, TWO_IN_ENGLISH.toReversed())],
    right: [pairOf(TWO, TWO_IN_ENGLISH)],
  },
  {
    ruleId: 'translation-kind',
    wrong: [pairOf([HEAD], paragraphs(['Repairing the harbour. It was repaired this year.']))],
    right: [pairOf([HEAD], [measure('p1', 'Repairing the harbour.', ' It was repaired this year.')])],
  },
  {
    ruleId: 'translation-number',
    wrong: [
      pairOfTexts('投入11.6万元。', 'It spent RMB 11,600.'),
      pairOfTexts('惠及1362户。', 'It served 1,326 households.'),
      pairOfTexts('修好三个码头。', 'It repaired four piers.'),
      pairOfTexts('完成率达95.1%。', 'The rate was 95.1.'),
      pairOfTexts('修好码头。', 'It repaired 12 piers.'),
      pairOfTexts('11月完工。', 'It was finished in October.'),
    ],
    right: [
      pairOfTexts('投入11.6万元，总额1362亿元。', 'It spent RMB 116,000 of RMB 136.2 billion.'),
      pairOfTexts('修好三个码头、两座灯塔。', 'It repaired three piers and both lighthouses.'),
      pairOfTexts('完成率达95.1%。', 'The rate was 95.1%.'),
      pairOfTexts('2021年11月19日完工。', 'It was finished on 19 November 2021.'),
      pairOfTexts('第十轮检查，第四名。', 'In the tenth round it came 4th.'),
      pairOfTexts('“十四五”期间全年365天开放。', 'In the 14th Five-Year Plan it is open 365 days a year.'),
    ],
  },
  {
    ruleId: 'translation-counted',
    wrong: [
      pairOfTexts('发放3万元，惠及5万人。', 'It paid RMB 50,000 and served 30,000 people.'),
      pairOfTexts('种树45亩，组织300名党员。', 'It planted 300 mu with 45 Party members.'),
    ],
    right: [
      pairOfTexts('发放3万元，惠及5万人。', 'It paid RMB 30,000 and served 50,000 people.'),
      pairOfTexts('补助400—600元，惠及600人。', 'It paid RMB 400 to 600 to 600 people.'),
      pairOfTexts('组织300名专家，修路12公里。', 'With 300 experts, 12 kilometres of road were built.'),
    ],
  },
  {
    ruleId: 'translation-bound',
    wrong: [
      pairOfTexts('惠及30余万人。', 'It served 300,000 people.'),
      pairOfTexts('惠及近百万人。', 'It served more than 1 million people.'),
      pairOfTexts('惠及300人。', 'It served more than 300 people.'),
    ],
    right: [
      pairOfTexts('惠及30余万人，占60%以上。', 'It served more than 300,000 people, or over 60%.'),
      pairOfTexts('惠及近百万人。', 'It served nearly 1 million people.'),
      pairOfTexts('约300人，10人左右。', 'About 300 people, and around 10 others.'),
      pairOfTexts(
        '三四个，4年多，120多家，百余家。',
        'Three or four; more than four years; over 120; more than 100.',
      ),
    ],
  },
  {
    ruleId: 'translation-term',
    wrong: [pairOfTexts('改善营商环境。', 'It improves the climate for firms.')],
    right: [
      pairOfTexts('改善营商环境。', 'It improves the Business Environment.'),
      pairOfTexts('崂山区的渔港。', 'Laoshan’s harbour.'),
    ],
  },
  {
    ruleId: 'translation-avoided',
    wrong: [
      pairOfTexts('改善营商环境。', 'It improves the business environment, its doing-business environment.'),
    ],
    right: [pairOfTexts('改善营商环境。', 'It improves the business environment.')],
  },
  {
    ruleId: 'translation-han',
    wrong: [pairOfTexts('渔港修好了。', 'The 渔港 was repaired.')],
    right: [pairOfTexts('渔港修好了。', 'The harbour was repaired.')],
  },
  {
    ruleId: 'translation-marks',
    wrong: [pairOfTexts('渔港，修好了。', 'The harbour， at last, was repaired.')],
    right: [pairOfTexts('渔港，修好了。', 'The harbour, at last, was repaired.')],
  },
  {
    ruleId: 'translation-word-twice',
    wrong: [pairOfTexts('渔港修好了。', 'The the harbour was repaired.')],
    right: [pairOfTexts('渔港修好了。', 'The harbour that thatchers built was repaired.')],
  },
  {
    ruleId: 'translation-space',
    wrong: [
      pairOfTexts('渔港修好了。', 'The  harbour was repaired.'),
      pairOfTexts('渔港修好了。', 'The harbour was repaired .'),
      pairOfTexts('渔港修好了。', 'The harbour,repaired.'),
    ],
    right: [pairOfTexts('渔港修好了。', 'The harbour, i.e. the port, was repaired (at last).')],
  },
  {
    ruleId: 'translation-pairs',
    wrong: [
      pairOfTexts('“渔港”修好了。', 'The “harbour was repaired.'),
      pairOfTexts('渔港（旧）修好了。', 'The harbour (old was repaired.'),
      pairOfTexts('“渔港”修好了。', 'The "harbour" was repaired.'),
    ],
    right: [pairOfTexts('“渔港（旧）”修好了。', 'The “harbour (old) [the port]” was repaired.')],
  },
  {
    ruleId: 'translation-length',
    wrong: [
      pairOfTexts(
        '渔港今年修好了，渔船明年回来，海边的居民都很高兴，市场也重新开张。',
        'The harbour was repaired.',
      ),
    ],
    right: [
      pairOfTexts(
        '渔港今年修好了，渔船明年回来，海边的居民都很高兴，市场也重新开张。',
        'The harbour was repaired this year, the boats return next year, everyone on the coast is happy and the market is open again.',
      ),
    ],
  },
  {
    ruleId: 'translation-negation',
    wrong: [pairOfTexts('渔船不得入港。', 'Boats may enter the harbour.')],
    right: [
      pairOfTexts('渔船不得入港。', 'Boats may not enter the harbour.'),
      pairOfTexts('渔船不断入港，未来更多。', 'Boats keep entering the harbour, and more will.'),
    ],
  },
  {
    ruleId: 'translation-two-ways',
    wrong: [
      pairOf(
        [measure('p1', '修好旧渔港码头。', '今年完工。')],
        [measure('p1', 'Repairing the piers.', ' It is done this year.')],
      ),
      pairOf(
        [measure('p1', '修好旧渔港码头。', '明年完工。')],
        [measure('p1', 'Mending the docks.', ' It is done next year.')],
        { name: 'haibin/2022-03-01/01-02' },
      ),
    ],
    right: [
      pairOfTexts('修好旧渔港码头。', 'The piers are repaired.'),
      pairOfTexts('修好旧渔港码头。', 'The piers are repaired.', 'haibin/2022-03-01/01-02'),
    ],
  },
  {
    ruleId: 'translation-one-way',
    wrong: [
      pairOfTexts('修好旧渔港码头。', 'The piers are repaired.'),
      pairOfTexts('拆掉旧渔港码头。', 'The piers are repaired.', 'haibin/2022-03-01/01-02'),
    ],
    right: [
      pairOfTexts('修好旧渔港码头。', 'The piers are repaired.'),
      pairOfTexts('拆掉旧渔港码头。', 'The piers are pulled down.', 'haibin/2022-03-01/01-02'),
    ],
  },
];
