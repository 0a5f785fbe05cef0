/** What is said of quotations of a small library, as readers paste them. */
import { describe, expect, test } from 'vitest';
import { checkQuotation } from '../../../../src/search/check/verdict.ts';
import type { ScriptMap } from '../../../../src/search/text/script.ts';
import { againstTexts, libraryOfWords } from '../../../library-of-texts.ts';
import { toldOf } from '../../../told-quotation.ts';

const HARBOUR = '渔港新貌:“四新”经济带动建成五座码头,新码头同时停靠渔船六十艘,装卸更快。';
const CUSTOMS = '海关推行提前申报,让货等船变为船等货,通关时间压缩95.1%,企业更省心。';
const pages = [
  ['渔港新貌', HARBOUR],
  ['海关提速放行', CUSTOMS, HARBOUR.slice(0, 12)],
];
const against = againstTexts(pages);
const told = (pasted: string, with_ = against): Promise<string[]> => toldOf(pasted, with_);

describe('a sentence of the archive', () => {
  test.each([
    ['as it is', '新码头同时停靠渔船六十艘,装卸更快。', 'exact 01-1#p2'],
    ['with full-width marks', '新码头同时停靠渔船六十艘，装卸更快。', 'exact 01-1#p2 form'],
    ['with other marks', '新码头同时停靠渔船六十艘；装卸更快', 'exact 01-1#p2 punctuation'],
    ['without its quotation marks', '四新经济带动建成五座码头', 'exact 01-1#p2 punctuation'],
    ['with spaces', '新码头 同时停靠 渔船六十艘', 'exact 01-1#p2 space'],
    ['cut into lines', '新码头同时停靠渔\n船六十艘,装卸更快', 'exact 01-1#p2 space'],
    ['with a wrong character', '新码头同时停泊渔船六十艘', 'near 01-1#p2 -泊 +靠'],
    ['with a wrong first character', '旧码头同时停靠渔船六十艘', 'near 01-1#p2 -旧 +新'],
    ['with a wrong last character', '新码头同时停靠渔船六十条', 'near 01-1#p2 -条 +艘'],
    ['with a character too many', '新码头同时可停靠渔船六十艘', 'near 01-1#p2 -可'],
    ['with a character too few', '新码头同时停靠船六十艘', 'near 01-1#p2 +渔'],
    ['with a wrong figure', '通关时间压缩96.1%,企业更省心', 'near 01-2#p2 -6 +5'],
    ['that is short', '装卸更快', 'exact 01-1#p2'],
  ])('%s', async (_, pasted, expected) => {
    expect(await told(pasted)).toEqual([expected]);
  });
});

test('what stands in several places names them all', async () => {
  expect(await told('渔港新貌')).toEqual(['exact 01-1#p1 01-1#p2 01-2#p3']);
});

test('a made-up sentence between two of the archive is the one that is not there', async () => {
  const pasted = '让货等船变为船等货。昨天夜里下了一场紫色的雪。新码头同时停靠渔船六十艘';
  expect(await told(pasted)).toEqual(['exact 01-2#p2', 'none', 'exact 01-1#p2']);
});

test('a sentence of another article follows: each run has its own place', async () => {
  expect(await told(`${CUSTOMS}${HARBOUR}`)).toEqual(['exact 01-2#p2', 'exact 01-1#p2']);
});

test('two words that introduce a quotation are too short to tell', async () => {
  expect(await told('据称,新码头同时停靠渔船六十艘,装卸更快')).toEqual(['short', 'exact 01-1#p2']);
});

describe('in Traditional characters', () => {
  const script: ScriptMap = {
    forms: new Map([
      ['碼', ['码']],
      ['頭', ['头']],
      ['時', ['时']],
      ['漁', ['渔']],
      ['復', ['复']],
      ['覆', ['复']],
    ]),
    traditional: new Set(['碼', '頭', '時', '漁']),
  };
  const inForms = againstTexts([[HARBOUR], ['经过反复试验,终于答复了全部来信']], script);

  test('it is the same to the letter, and that is said', async () => {
    expect(await told('新碼頭同時停靠漁船六十艘', inForms)).toEqual(['exact 01-1#p1 script']);
  });

  test('a wrong character is still told', async () => {
    expect(await told('新碼頭同時停泊漁船六十艘', inForms)).toEqual(['near 01-1#p1 script -泊 +靠']);
  });

  test.each([false, true])(
    'in a Simplified text a character of another word is wrong (texts in Traditional ones beside it: %s)',
    async (hasTraditional) => {
      const beside = { ...inForms, hasTraditional };
      expect(await told('经过反覆试验,终于答复了全部来信', beside)).toEqual(['near 01-2#p1 -覆 +复']);
    },
  );

  test('forms of one form are not forms of each other', async () => {
    const answered = againstTexts([['新码头同时停靠渔船六十艘,并答覆来信']], script);
    expect(await told('新碼頭同時停靠漁船六十艘,并答復来信', answered)).toEqual([
      'near 01-1#p1 script -復 +覆',
    ]);
  });

  test('a place with fewer differences comes before one that was asked first', async () => {
    const texts = againstTexts([['形像着作十分丰富多彩'], ['形象着作十分丰富多彩']], {
      forms: new Map([['像', ['象']]]),
      traditional: new Set<string>(),
    });
    expect(await told('形象着作十分丰富多彩', { ...texts, hasTraditional: true })).toEqual(['exact 01-2#p1']);
  });
});

test.each([
  ['Output grew by 50% to $1.5 million within a year', 'exact 01-1#p1'],
  ['Output grew by 50 to $1.5 million within a year', 'near 01-1#p1 +%'],
  ['Output grew by 50% to €1.5 million within a year', 'near 01-1#p1 -€ +$'],
])('in a translation a sign counts as a letter does: %s', async (pasted, expected) => {
  const translations = libraryOfWords([['Output grew by 50% to $1.5 million within a year.']]);
  expect(await told(pasted, { ...againstTexts([['产值增长']]), translations })).toEqual([expected]);
});

describe('in letters', () => {
  const translated = {
    ...againstTexts([['渔港新貌'], ['APEC meets in Qingdao and opens the new harbour']]),
    translations: libraryOfWords([
      ['The new wharves can berth sixty fishing boats at once, and unload the people’s catch faster.'],
    ]),
  };

  test.each([
    ['the new wharves can berth sixty fishing boats', 'exact 01-1#p1 form'],
    ['The new wharves can berth sixty fishing boats at once - and unload', 'exact 01-1#p1 punctuation'],
    ["unload the people's catch faster", 'exact 01-1#p1 form'],
    ['The new wharves can berth sixteen fishing boats at once', 'near 01-1#p1 -sixteen +sixty'],
    ['unload the people catch faster and sooner', 'none'],
  ])('%s', async (pasted, expected) => {
    expect(await told(pasted, translated)).toEqual([expected]);
  });

  test('a translation says that it is one', async () => {
    const [run] = await checkQuotation('The new wharves can berth sixty fishing boats', translated);
    expect(run?.places.map(({ page }) => [page.isTranslation, page.language])).toEqual([[true, 'en']]);
  });

  test('a text that was printed in letters is found, too', async () => {
    expect(await told('APEC meets in Qingdao and opens the new harbour', translated)).toEqual([
      'exact 01-2#p1',
    ]);
  });

  test('lines in two languages are checked each in its own', async () => {
    const pasted = '渔港新貌\nThe new wharves can berth sixty fishing boats';
    expect(await told(pasted, translated)).toEqual(['exact 01-1#p1', 'exact 01-1#p1']);
  });
});

test.each(['', ' \n ', '。，！？……', '—— “”'])('of %j there is nothing to say', async (pasted) => {
  expect(await told(pasted)).toEqual([]);
});

test.each(['<script>alert(1)</script>', '🎉🎉', 'Данные о порте за прошлый год', '신항 소식을 전합니다'])(
  '%s is not in the archive',
  async (pasted) => {
    expect(await told(pasted)).toEqual(['none']);
  },
);

test('how much is left is told after each step, and falls', async () => {
  const left: number[] = [];
  await checkQuotation(`${HARBOUR}\n${'无中生有'.repeat(20)}`, {
    ...against,
    onStep: (units) => {
      left.push(units);
    },
  });
  expect(left.length).toBeGreaterThan(1);
  expect(left.toSorted((one, other) => other - one)).toEqual(left);
});

test('others have their turn after every run, and a check that nobody waits for goes no further', async () => {
  let steps = 0;
  const pasted = Array.from({ length: 40 }, () => '新码头同时停靠渔船六十艘。').join('');
  const stopAt = async (last: number): Promise<number> => {
    steps = 0;
    const onStep = (): Promise<void> => {
      steps += 1;
      return steps === last ? Promise.reject(new Error('Enough')) : Promise.resolve();
    };
    return (await checkQuotation(pasted, { ...against, onStep })).length;
  };
  const runs = await stopAt(Infinity);
  expect(steps).toBeGreaterThan(runs * 2);
  await expect(stopAt(runs)).rejects.toThrow('Enough');
});

test('where the archive can’t be read, so is it said', async () => {
  const broken = { holders: () => Promise.reject(new Error('503')) };
  await expect(checkQuotation(HARBOUR, { ...against, texts: broken })).rejects.toThrow('503');
});
