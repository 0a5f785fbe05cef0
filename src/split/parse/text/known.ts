/**
 * Text in traditional characters, with full-width figures, or with radicals in the place of characters → the same as the
 * patterns know it, character for character.
 */
import { hasLookAlikes, unifyIdeographs } from '../../../model/ideographs.ts';

/** Traditional and simplified characters by pairs: those of the patterns, and of frequent family names. */
const CHARACTER_PAIRS =
  '報报記记責责輯辑編编圖图為为攝摄電电訊讯據据號号總总頁页場场發发閱阅讀读鏈链連连結结專专欄栏導导綜综稱称說说團团員员時时點点評评視视覺觉設设計计統统籌筹劃划審审組组製制資资來来實实習习駐驻執执筆笔週周轉转載载聞闻軍军農农曆历萬万張张陳陈楊杨黃黄趙赵吳吴孫孙馬马羅罗鄭郑謝谢許许韓韩馮冯鄧邓蕭萧於于蔣蒋餘余葉叶蘇苏呂吕盧卢薑姜鍾钟鐘钟譚谭陸陆範范賈贾韋韦鄒邹閻阎龍龙賀贺顧顾龔龚萬万錢钱嚴严莊庄湯汤聯联華华灣湾劉刘採采寫写譯译觀观眾众與与這这個个會会鄉乡國国兩两經经濟济財财證证產产業业樓楼車车學学衛卫醫医環环書书樂乐體体藝艺畫画熱热線线廣广娛娱區区縣县紀纪論论題题臺台關关調调際际內内療疗遊游費费漁渔';
const SIMPLE = new Map<string, string>();
for (let at = 0; at + 1 < CHARACTER_PAIRS.length; at += 2)
  SIMPLE.set(CHARACTER_PAIRS[at] ?? '', CHARACTER_PAIRS[at + 1] ?? '');
const TRADITIONAL = new RegExp(
  `[${[...SIMPLE].flatMap(([one, other]) => (one === other ? [] : [one])).join('')}]`,
  'gu',
);

/** Characters that hardly a page of traditional text is without. */
const FREQUENT_TRADITIONAL = /[這個們為國與說時來對會記報學體發經]/u;
/** Lines, and characters of each, that are enough to tell how a text is written; chosen for speed. */
const SAMPLE_LINES = 60;

/** Gives a line as the patterns know it, character for character. */
export type Known = (text: string) => string;

/** Full-width figures and capitals: １９８８年３月１２日 */
const WIDE = /[０-９Ａ-Ｚ]/u;
const EACH_WIDE = /[０-９Ａ-Ｚ]/gu;
const WIDE_TO_NARROW = 0xfee0;

/**
 * Gives how to read a text's lines as the patterns know them: as they are, but for traditional characters, wide figures
 * and what only looks like a character.
 */
export function asKnown(lines: readonly { readonly text: string }[]): Known {
  const sample = lines.slice(0, SAMPLE_LINES).map(({ text }) => text.slice(0, SAMPLE_LINES));
  const readings: Known[] = [];
  // A single one may stand anywhere, and spoil a marker.
  if (lines.some(({ text }) => hasLookAlikes(text))) readings.push(unifyIdeographs);
  if (sample.some((text) => FREQUENT_TRADITIONAL.test(unifyIdeographs(text)))) readings.push(simplified);
  if (sample.some((text) => WIDE.test(text))) readings.push(narrow);
  return (text) => readings.reduce((known, read) => read(known), text);
}

function narrow(text: string): string {
  return text.replace(EACH_WIDE, (character) =>
    String.fromCharCode(character.charCodeAt(0) - WIDE_TO_NARROW),
  );
}

function simplified(text: string): string {
  return text.replace(TRADITIONAL, (character) => SIMPLE.get(character) ?? character);
}
