/** Characters that look like a Chinese character and are another code point: radicals and strokes of CJK, compatibility ideographs. */

/**
 * Radicals and strokes, each before the ideograph that Unicode holds for the same, of those that compatibility (NFKC) does
 * not name: EquivalentUnifiedIdeograph.txt of the Unicode Character Database, 15.0. A test compares them.
 */
const RADICALS =
  '⺁厂⺂乛⺃乚⺄乙⺅亻⺆冂⺇𠘨⺈刀⺉刂⺊卜⺋㔾⺌小⺍小⺎兀⺏尣⺐尢⺑𡯂⺒巳⺓幺⺔彑⺕𫜹⺖忄⺗心⺘扌⺙攵⺛旡⺜日⺝月⺞歺⺠民⺡氵⺢氺⺣灬⺤爫⺥爫⺦丬⺧牛⺨犭⺩王⺪𤴔⺫目⺬示⺭礻⺮𥫗⺯糹⺰纟⺱罓⺲罒⺳㓁⺴冗⺵𦉫⺶羊⺷𦍌⺸𦍋⺹耂⺺肀⺻聿⺼肉⺽𦥑⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻇𧢲⻈讠⻉贝⻊𧾷⻋车⻌辶⻍辶⻎辶⻏邑⻐钅⻑長⻒镸⻓长⻔门⻕𨸏⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞𩙿⻟飠⻠饣⻡𩠐⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀㇆𠃌㇏乀㇐一㇑丨㇒丿㇓丿㇔丶㇕𠃍㇖乛㇗𠃊㇘𠃎㇙𠄌㇚亅㇛𡿨㇜𠃋㇝乀㇞𠃑㇟乚㇠乙㇡𠄎';

const IDEOGRAPHS: ReadonlyMap<string, string> = new Map(
  (RADICALS.match(/../gu) ?? []).map((pair) => {
    const [radical = '', ideograph = ''] = pair;
    return [radical, ideograph];
  }),
);

/** Radicals and strokes of CJK, compatibility ideographs: ⽉ for 月, as texts out of PDF files have them. */
const LOOK_ALIKE = /[\u2E80-\u2FD5\u31C0-\u31E3\uF900-\uFAFF]/u;
const EACH_LOOK_ALIKE = new RegExp(LOOK_ALIKE, 'gu');

/** Tells whether a text has characters that only look like Chinese ones. */
export function hasLookAlikes(text: string): boolean {
  return LOOK_ALIKE.test(text);
}

/** Gives a text with the ideographs that look so in the place of radicals, strokes and compatibility ideographs; none is longer. */
export function unifyIdeographs(text: string): string {
  return text.replace(EACH_LOOK_ALIKE, (character) => {
    const ideograph = unifyIdeograph(character.normalize('NFKC'));
    return ideograph.length === character.length ? ideograph : character;
  });
}

/** Gives the ideograph that a radical or a stroke of CJK is held for, as Unicode's table has it; any other character as it is. */
export function unifyIdeograph(character: string): string {
  return IDEOGRAPHS.get(character) ?? character;
}
