/** What a reading page does to text: pure functions, so that what is shown can be held against what was received. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { quotation, textFragment } from '../../../src/reading/quotation.ts';
import { toTraditional } from '../../../src/reading/traditional.ts';
import { enumerationOf } from '../../../src/site/print/enumeration.ts';
import { readLines } from '../../site/source-truth.ts';

const lines = readLines('qdrb-2021-11-19.txt').filter((line) => line.trim() !== '');

describe('traditional characters', () => {
  test.each([
    ['推动“责任‘田’”实效,it’s 1’2', '推動「責任『田』」實效,it’s 1』2'],
    ['发展头发,干部干净,后面皇后', '發展頭髮,幹部乾淨,後面皇后'],
    ['一是健全干部担当', '一是健全幹部擔當'],
    ['纪检监察干部细分', '紀檢監察幹部細分'],
    ['幼儿园学生发放助学金', '幼兒園學生發放助學金'],
    ['在全国率先发布', '在全國率先發佈'],
    ['压缩合并审批环节', '壓縮合併審批環節'],
    ['主要负责人签批后', '主要負責人簽批後'],
    ['发行了3只基金', '發行了3隻基金'],
    ['从六千只增加到三十只羊', '從六千隻增加到三十隻羊'],
    ['一群鸟掠过水面', '一群鳥掠過水面'],
    // A phrase that ends inside a word.
    ['展示了如何省力', '展示了如何省力'],
    ['学习了如何下网', '學習了如何下網'],
    ['了解了如何收网', '瞭解了如何收網'],
    ['明确了解决办法', '明確了解決辦法'],
    ['去年被发明', '去年被發明'],
    ['旧法今年被发掘', '舊法今年被發掘'],
    ['一只海豚被发现', '一隻海豚被發現'],
    ['渔民参与制造', '漁民參與製造'],
    ['学生参与制作模型', '學生參與製作模型'],
    ['市场上面粉价格', '市場上麵粉價格'],
    // One that a list of words takes for another.
    ['黑发生长缓慢', '黑髮生長緩慢'],
    ['日历史料', '日曆史料'],
    ['了如指掌', '瞭如指掌'],
    // What is written so is left alone.
    ['裏面的台灣只是后冠,乾隆瞭解,為爲峯著', '裏面的台灣只是后冠,乾隆瞭解,為爲峯著'],
    ['輪船到埠,里程三千,面上有霜', '輪船到埠,里程三千,面上有霜'],
    ['臺灣台北的發展后来,裏面', '臺灣台北的發展后來,裏面'],
    ['他说书名《裏面》', '他說書名《裏面》'],
  ])('%s is shown as %s', (received, shown) => {
    expect(toTraditional(received)).toBe(shown);
  });

  test('of a hundred sentences of news, more than nine in ten are right throughout', () => {
    const news = readFileSync(new URL('news-in-traditional.txt', import.meta.url), 'utf8')
      .trim()
      .split('\n');
    const right = news.filter((line) => {
      const [received = '', wanted] = line.split('\t');
      return toTraditional(received) === wanted;
    });
    expect(news).toHaveLength(100);
    expect(right.length).toBeGreaterThanOrEqual(93);
  });

  test('stand for as many simplified ones', () => {
    for (const line of lines) expect(toTraditional(line)).toHaveLength(line.length);
  });

  test('no word of the first issue is taken apart', () => {
    const shown = lines.map(toTraditional).join('\n');
    expect(shown).not.toMatch(/乾部|察干|髮放|麵[向積]|籤[批訂署]|后[,的]|里面/u);
  });
});

describe('enumerations', () => {
  test('an item begins where the next numeral in turn opens a sentence', () => {
    expect(enumerationOf('建设平台。一是汇聚人才。人才第一是根本。二是建设载体;三是转化。')).toEqual({
      head: '建设平台。',
      items: [
        { marker: '一是', text: '汇聚人才。人才第一是根本。' },
        { marker: '二是', text: '建设载体;' },
        { marker: '三是', text: '转化。' },
      ],
    });
  });

  test.each(['统一是关键。不二是原则。', '一是加快。', '二是加快。三是转化。', ''])('%s has none', (text) => {
    expect(enumerationOf(text)).toBeNull();
  });

  test('no character is lost or moved, in any line of the first issue', () => {
    const found = lines.map((line) => ({ line, enumeration: enumerationOf(line) }));
    for (const { line, enumeration } of found)
      if (enumeration)
        expect(enumeration.head + enumeration.items.map(({ marker, text }) => marker + text).join('')).toBe(
          line,
        );
    expect(found.filter(({ enumeration }) => enumeration).length).toBeGreaterThan(5);
  });
});

describe('an address that leads to the very words', () => {
  /** Gives the fragment for a passage of a run of text, decoded. */
  const fragmentOf = (run: string, passage: string): string => {
    const start = run.indexOf(passage);
    return decodeURIComponent(
      textFragment('p4', { run, language: 'zh-CN', start, end: start + passage.length }),
    );
  };

  test('names a short passage whole, with the signs that mean something to it escaped', () => {
    const run = '青岛-亚马逊,AWS';
    expect(textFragment('p4', { run, language: 'zh-CN', start: 0, end: run.length })).toBe(
      `#p4:~:text=${encodeURIComponent('青岛')}%2D${encodeURIComponent('亚马逊,AWS')}`,
    );
  });

  test('names a long one by its beginning and end', () => {
    const run = `${'一'.repeat(12)}…${'二'.repeat(12)}`;
    expect(fragmentOf(run, run)).toBe(`#p4:~:text=${'一'.repeat(12)},${'二'.repeat(12)}`);
  });

  test('is told from the same words elsewhere by what stands before it', () => {
    expect(fragmentOf('坚定不移地把这一项全面-深化改革', '改革')).toBe(
      '#p4:~:text=不移地把这一项全面-深化-,改革',
    );
  });

  test('names whole words, whatever a passage breaks off: browsers find no others', () => {
    expect(fragmentOf('完善民生领域,推动改革发展', '善民生领域,推')).toBe('#p4:~:text=完-,善民生领域,推,-动');
    const run =
      '健全协同联动机制，推动形成工作合力。构建责任体系，市纪委监委机关牵头抓总，派驻纪检监察组监督督促。';
    const words = new Set(
      Array.from(new Intl.Segmenter('zh', { granularity: 'word' }).segment(run), ({ index }) => index),
    ).add(run.length);
    for (let start = 0; start < run.length - 30; start += 1) {
      const passage = run.slice(start, start + 30);
      const [, before = '', first = '', last = '', after = ''] =
        /text=(?:([^-]+)-,)?([^-]+?),([^-]+?)(?:,-([^-]+))?$/u.exec(fragmentOf(run, passage)) ?? [];
      expect(passage.startsWith(first) && passage.endsWith(last)).toBe(true);
      expect(words.has(run.indexOf(before + passage))).toBe(true);
      expect(words.has(start + 30 + after.length)).toBe(true);
    }
  });

  test('leads from the end of one run of text to the beginning of another', () => {
    const fragment = textFragment(
      'p4',
      { run: '推动改革。', language: 'zh-CN', start: 3, end: 5 },
      { run: '创新机制', language: 'zh-CN', start: 0, end: 3 },
    );
    expect(decodeURIComponent(fragment)).toBe('#p4:~:text=推动改-,革。,创新机,-制');
  });

  test('stands below the passage and its source', () => {
    expect(quotation('原文,照录。\n', '——《题》')).toBe('原文,照录。\n——《题》\n');
  });
});
