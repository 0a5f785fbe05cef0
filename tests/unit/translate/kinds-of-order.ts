/** Kinds of faults in what is first, which of a row something is, which ranks are meant, and numbers that are not said in full. */
import type { KindOfFault } from './kinds.ts';
import { pairOfTexts } from './pairs.ts';

export const KINDS_OF_ORDER: readonly KindOfFault[] = [
  {
    ruleId: 'translation-first',
    wrong: [
      pairOfTexts('建成全国首家书屋。', 'It has built the second library in China.'),
      pairOfTexts('首次举办渔港节。', 'The harbour festival was held again.'),
      pairOfTexts('首批30个码头。', 'A further 30 piers.'),
      pairOfTexts('在全省率先发布地图。', 'It has published a map in the province.'),
      pairOfTexts('获第一名。', 'It won a place.'),
      pairOfTexts('一是修码头,全国首创。', 'First, piers are repaired, as elsewhere in China.'),
      pairOfTexts('建成首个渔港、首个灯塔。', 'It has built the first harbour and a lighthouse.'),
    ],
    right: [
      pairOfTexts('建成全国首家书屋。', 'It has built the first library in China.'),
      pairOfTexts('首届渔港节。', 'The inaugural harbour festival.'),
      pairOfTexts('在全省率先发布地图。', 'It took the lead in the province in publishing a map.'),
      pairOfTexts('首批30个码头。', 'A first group of 30 piers.'),
      pairOfTexts('获第一名。', 'It came 1st.'),
      pairOfTexts(
        '首席技师首先到,第一时间率先垂范。',
        'The chief technician came at once and set an example.',
      ),
      pairOfTexts('首创首发位于首位度高的首都。', 'A first, launched in the capital, which is leading.'),
      pairOfTexts('首个渔港、首个灯塔。', 'Both the first harbour and the lighthouse.'),
    ],
  },
  {
    ruleId: 'translation-ordinal',
    wrong: [
      pairOfTexts('第三届大会。', 'Three conferences were held.'),
      pairOfTexts('居全市第2位。', 'It is in two places in the city.'),
      pairOfTexts('开展第十轮检查。', 'It has made ten rounds of checks.'),
      pairOfTexts('渔港开放。', 'The third harbour is open.'),
      pairOfTexts('首个渔港。', 'The first harbour and the second.'),
    ],
    right: [
      pairOfTexts('第三届大会。', 'The third conference.'),
      pairOfTexts('第二十一届大会。', 'The twenty-first conference.'),
      pairOfTexts('第16届、第32届大会。', 'The 16th conference and the 32nd.'),
      pairOfTexts('第三小学、第2号码头。', 'No. 3 primary school and pier number 2.'),
      pairOfTexts(
        '再修一座码头,渔港下半年开放。',
        'A second pier is built; the harbour opens in the second half.',
      ),
      pairOfTexts('一是修码头,二是修灯塔。', 'First, the piers are repaired. Second, the lighthouse is.'),
    ],
  },
  {
    ruleId: 'translation-rank',
    wrong: [
      pairOfTexts('建成市级以上书屋。', 'It has built city-level libraries.'),
      pairOfTexts('大专以上学历的党员。', 'Party members with a junior college education.'),
      pairOfTexts('处级及以下的党员。', 'Party members of division rank.'),
      pairOfTexts(
        '市级以上书屋、省级以上灯塔。',
        'City-level libraries, and lighthouses at provincial level or above.',
      ),
    ],
    right: [
      pairOfTexts('建成市级以上书屋。', 'It has built libraries at city level or above.'),
      pairOfTexts('大专以上学历的党员。', 'Party members with at least a junior college education.'),
      pairOfTexts('处级及以下的党员。', 'Party members of division rank and below.'),
      pairOfTexts('规模以上渔港。', 'Harbours above the designated size.'),
      pairOfTexts('以上渔港都开放。', 'These harbours are open.'),
      pairOfTexts('市级以上书屋、灯塔。', 'Libraries and lighthouses at city level or above.'),
    ],
  },
  {
    ruleId: 'translation-size',
    wrong: [
      pairOfTexts('惠及数百人。', 'A few people have gained by it.'),
      pairOfTexts('惠及几十名党员。', 'Hundreds of Party members have gained by it.'),
      pairOfTexts('惠及数万人。', 'Thousands of people have gained by it.'),
      pairOfTexts('过半渔船回来了。', 'Half of the boats are back.'),
      pairOfTexts('近一半渔船回来了。', 'Half of the boats are back.'),
    ],
    right: [
      pairOfTexts('惠及数百人、几千户。', 'Hundreds of people and several thousand households have gained.'),
      pairOfTexts('惠及几十名党员。', 'Dozens of Party members have gained by it.'),
      pairOfTexts('惠及数万人。', 'Tens of thousands of people have gained by it.'),
      pairOfTexts('过半渔船回来了。', 'More than half of the boats are back.'),
      pairOfTexts('近一半渔船、一半以上货船。', 'Nearly half of the boats, and over half of the ships.'),
      pairOfTexts('过半天,渔船回来了。', 'Later in the day the boats are back.'),
    ],
  },
  {
    ruleId: 'translation-bound',
    wrong: [
      pairOfTexts('大概300人。', '300 people.'),
      pairOfTexts('几乎300人。', '300 people.'),
      pairOfTexts('300人上下。', '300 people.'),
      pairOfTexts('300来人。', '300 people.'),
      pairOfTexts('300名职工左右。', '300 workers.'),
      pairOfTexts('三百人左右。', 'Three hundred people.'),
      pairOfTexts('十几人。', 'Ten people.'),
      pairOfTexts('20几个码头。', '20 piers.'),
    ],
    right: [
      pairOfTexts('大概300人,几乎500人。', 'About 300 people, nearly 500 people.'),
      pairOfTexts('300来人,500人上下。', 'About 300 people, around 500 others.'),
      pairOfTexts('300名职工左右,三百人左右。', 'About 300 workers, roughly 300 people.'),
      pairOfTexts('十几人,20几个码头。', 'More than ten people, over 20 piers.'),
      pairOfTexts(
        '3个上下游企业,5人来自渔港。',
        'Three firms up and down the chain; five come from the harbour.',
      ),
    ],
  },
];
