/** Kinds of faults in the words that numbers, bounds, denials, terms and marks are said by. */
import type { KindOfFault } from './kinds.ts';
import { pairOfTexts } from './pairs.ts';

export const KINDS_OF_WORDING: readonly KindOfFault[] = [
  {
    ruleId: 'translation-number',
    wrong: [
      pairOfTexts('投入5-10万元。', 'It spent RMB 5 to 100,000.'),
      pairOfTexts('增长10%-15%。', 'It grew by 10, or by 15%.'),
      pairOfTexts('上升3.2个百分点。', 'It rose by 3.1 percentage points.'),
      pairOfTexts('占三分之二。', 'It was three quarters.'),
      pairOfTexts('二十世纪九十年代。', 'In the 1980s.'),
      pairOfTexts('万名党员。', '1,000 members.'),
      pairOfTexts('二号线。', 'Line No. 3.'),
      pairOfTexts('打八折。', 'At a discount of 8%.'),
      pairOfTexts('甲30人、乙30人、丙30人。', 'A has 30 people.'),
      pairOfTexts('都参加。甲19家，乙19家，丙15家。', 'All take part. A has 19; B, 15; C, 15.'),
      pairOfTexts('共有甲19家、乙19家。', 'There are 19 of A in all.'),
    ],
    right: [
      pairOfTexts('投入5-10万元。', 'It spent RMB 50,000 to 100,000.'),
      pairOfTexts('投入5万至10万元。', 'It spent RMB 50,000–100,000.'),
      pairOfTexts('投入500～1000万元。', 'It spent between RMB 5 and 10 million.'),
      pairOfTexts('增长10-15%。', 'It grew by 10% to 15%.'),
      pairOfTexts('增长10%-15%。', 'It grew by 10–15 per cent.'),
      pairOfTexts('三至五万元，用三到五年。', 'RMB 30,000 to 50,000 in 3 to 5 years.'),
      pairOfTexts('上升3.2个百分点。', 'It rose by 3.2 percentage points.'),
      pairOfTexts('上升三个百分点。', 'It rose by three percentage points.'),
      pairOfTexts('占三分之二。', 'It was two thirds.'),
      pairOfTexts('占四分之三、十分之一。', 'They were three-quarters, and one tenth of it.'),
      pairOfTexts('二十世纪九十年代。', 'In the 1990s.'),
      pairOfTexts('上世纪80年代。', 'In the 1980s.'),
      pairOfTexts('九十年代。', 'In the nineties.'),
      pairOfTexts('二十世纪。', 'The twentieth century.'),
      pairOfTexts('万名党员。', 'Ten thousand members.'),
      pairOfTexts('上万人。', 'More than 10,000 people.'),
      pairOfTexts('万家灯火。', 'The lamps of many homes.'),
      pairOfTexts('一号文件。', 'The No. 1 document.'),
      pairOfTexts('排名第一、第二。', 'They came 1st and 2nd.'),
      pairOfTexts('打八折。', 'At a 20% discount.'),
      pairOfTexts('打八五折。', 'At 85% of the price.'),
      pairOfTexts('甲30人、乙30人。', 'A has 30 people, B has 30.'),
      pairOfTexts('甲30人、乙30人。', 'A and B have 30 people each.'),
    ],
  },
  {
    ruleId: 'translation-bound',
    wrong: [
      pairOfTexts('降至30%以下。', 'It fell to 30%.'),
      pairOfTexts('10人以内。', 'More than 10 people.'),
      pairOfTexts('百分之三十以下。', 'Nearly 30%.'),
      pairOfTexts('低于5%。', 'More than 5%.'),
    ],
    right: [
      pairOfTexts('降至30%以下。', 'It fell to less than 30%.'),
      pairOfTexts('10人以内。', 'Up to 10 people.'),
      pairOfTexts('百分之三十以下。', '30% or less.'),
      pairOfTexts('控制在20%以内。', 'It was kept below 20%.'),
      pairOfTexts('30天内。', 'Within 30 days.'),
      pairOfTexts('低于5%。', 'Less than 5%.'),
    ],
  },
  {
    ruleId: 'translation-term',
    wrong: [pairOfTexts('公司开业。', 'The firm opens.')],
    right: [
      pairOfTexts('公司开业。', 'The companies open.'),
      pairOfTexts('公司开业。', 'The companies’ doors open.'),
      pairOfTexts('改善营商环境。', 'It improves the business\u2011environment.'),
      pairOfTexts('“十四五”。', 'The 14th Five\u2011Year Plan.'),
      pairOfTexts('党的章程。', "The Party's constitution."),
    ],
  },
  {
    ruleId: 'translation-word-twice',
    wrong: [pairOfTexts('渔港修好了。', 'It has has a harbour.')],
    right: [pairOfTexts('渔港修好了。', 'The harbour had had repairs, and that that brought was good.')],
  },
  {
    ruleId: 'translation-pairs',
    wrong: [
      pairOfTexts('“渔港”修好了。', 'The ‘harbour was repaired.'),
      pairOfTexts('“渔港”修好了。', 'The “‘harbour” was the traders’.'),
      pairOfTexts('“渔港”修好了。', 'The ‘harbour isn’t broken.'),
    ],
    right: [
      pairOfTexts('“渔港”修好了。', 'The ‘harbour’ of the traders’ isn’t broken.'),
      pairOfTexts('“渔港”修好了。', 'The “‘old’ harbour” was repaired.'),
    ],
  },
  {
    ruleId: 'translation-negation',
    wrong: [
      pairOfTexts('渔船不得入港。', 'Boats must enter the harbour.'),
      pairOfTexts('禁止渔船入港。', 'Only a few boats enter the harbour.'),
      pairOfTexts('严禁渔船入港。', 'Boats end their trip in the harbour, or stop there.'),
      pairOfTexts('不准渔船入港。', 'Less than all boats enter the harbour.'),
    ],
    right: [
      pairOfTexts('渔船不得入港。', 'Boats must not enter the harbour.'),
      pairOfTexts('禁止渔船入港。', 'Boats are banned from the harbour.'),
      pairOfTexts('严禁渔船入港。', 'It is strictly forbidden for boats to enter the harbour.'),
      pairOfTexts('严禁渔船入港。', 'No boats in the harbour.'),
      pairOfTexts('渔船不得不入港。', 'Boats had to enter, and only must.'),
      pairOfTexts('标准不准确。', 'The standard is inaccurate.'),
    ],
  },
  {
    ruleId: 'translation-other-name',
    wrong: [pairOfTexts('渔港在李沧。', 'The harbour is in Laoshan District.')],
    right: [
      pairOfTexts('渔港在崂山区。', 'The harbour is in Laoshan District.'),
      pairOfTexts('我市的渔港。', 'Qingdao’s harbour.'),
      pairOfTexts('渔港修好了。', 'The harbour [in Laoshan District] was repaired.'),
    ],
  },
];
