/** Texts that no newspaper prints, of any size: what a split costs must grow as they do, and no faster. */

const MARKER = '第01版 要闻\n';
const STORY = '本报讯（记者 王小明）今天天气晴朗，市民外出游玩。\n';
const LETTERS = Array.from('春天来了花儿开山河水月风云雨雪');

/** Gives each text, by its name, with so many of what it is made of. */
export const ABSURD_TEXTS: Readonly<Record<string, (count: number) => string>> = {
  'short lines': (count) => `${MARKER}标题一行\n${lines(count, shortLine)}`,
  'indented lines': (count) => `${MARKER}标题一行\n${lines(count, (at) => `　　${shortLine(at)}`)}`,
  'lines in Latin letters': (count) => `${MARKER}${lines(count, () => 'a')}`,
  markers: (count) => lines(count, (at) => `第${at + 1}版 要闻`),
  'markers of two pages': (count) => lines(count, (at) => `第0${(at % 2) + 1}版 要闻\n标题${at}`),
  articles: (count) => MARKER + lines(count, (at) => `\n城市新闻之${at}号消息\n\n${STORY}`),
  'articles of one headline': (count) => MARKER + lines(count, () => `\n城市新闻消息\n\n${STORY}`),
  'articles that go on': (count) =>
    MARKER + lines(count, (at) => `\n城市新闻之${at}号消息\n\n${STORY}（下转第1版）`),
  'lines that come from elsewhere': (count) => `${MARKER}标题一行\n${lines(count, () => '（上接第2版）')}`,
  'headings of lists of pages': (count) => lines(count, () => '今日导读') + MARKER,
  'headings that name a person': (count) =>
    `${MARKER}标题一行\n${STORY}${lines(count, (at) => `王小明：第${at}人\n${STORY}`)}`,
  'one line': (count) =>
    `${MARKER}标题一行\n${'今天天气晴朗，市民外出游玩'.repeat(Math.ceil(count / 13))}。\n`,
};

function lines(count: number, line: (at: number) => string): string {
  return Array.from({ length: count }, (_, at) => `${line(at)}\n`).join('');
}

/** Four letters, as no line of the text before has them. */
function shortLine(at: number): string {
  return [1, 7, 5, 3].map((step, place) => LETTERS[(at * step + place) % LETTERS.length] ?? '').join('');
}
