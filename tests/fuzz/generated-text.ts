/** Texts from lines of newspapers in every form, from signs that mean something to programs, and from any Unicode. */
import fc from 'fast-check';

/** Signs of MDX, YAML, HTML and shells, white space of every kind, and what a line could begin or end with. */
const SIGNS = [
  ...Array.from(
    '{}<>[]()*_`~#+-=|\\/&;:!?"\'$%^@,.。！？；：，、“”‘’《》—…·　\t\u00a0\u2028\u0085\u200b\u2060\ufeff\u000b\u000c\u0001\u007f',
  ),
  ...[
    'import ',
    'export ',
    '</Lede>',
    '<Measure id="p1">',
    '{/*',
    '*/}',
    '---',
    '&amp;',
    '&#123;',
    '~~',
    '**',
    '```',
  ],
  ...['中', '国', '青岛', '第1版', '一是', '👨‍👩‍👧', '𠮷', 'é', 'Ａ１'],
] as const;

/** Lines in the forms that the splitter knows, and in some that only look like them. */
const LINES = [
  '海滨晚报2021年11月19日01版',
  '海滨晚报2021年11月19日02版扩大开放',
  '（《海滨晚报》2021年11月19日 第 03 版）',
  '渔港新貌（《海滨晚报》2021年11月19日第03版）',
  '第04版:要闻',
  '第5版(国内专页(经济))',
  '第三版 社会',
  '第3页',
  'A1',
  'RB01 要闻',
  '04-05版',
  '2021年11月19日 星期五 第9821期',
  '海滨晚报',
  '——改革亮点',
  '以创新促发展——',
  '市口岸办',
  '优化通关流程',
  '打造一流口岸！',
  '谁来为老人送饭？',
  '焊工许大勇:',
  '一、把账记清楚',
  '核心阅读',
  '（人民时评）',
  '本报记者 林晓舟',
  '高  炳',
  '（作者为中学教师）',
  '□ 邵一禾',
  '本报讯（记者周亦航）近日,我市获评国家节水型城市。',
  '本报北京11月6日电',
  '推行提前申报,让货等船变为船等货。企业在船舶抵港之前完成申报,抵港即验放,全程不超过两个小时。',
  '修缮后的街景。',
  '图为工人检查温度。',
  '黎明摄（人民视觉）',
  '制图:白露',
  '■夜里最怕的不是忙,是静。',
  '渡口',
  '船把黄昏',
  '责任编辑:张三',
  '（下转第二版）',
  'FIRE AT THE ROPE WORKS.',
  'A fire which broke out shortly af-',
  '本報記者陳大文／台北報導',
] as const;

const sign = fc.constantFrom(...SIGNS);
const anyCharacter = fc
  .string({ unit: 'binary', maxLength: 6 })
  .map((text) => text.replaceAll(/[\0\r\n]/gu, ''));

/** A line of signs and of any characters. */
export const strangeLine = fc
  .array(fc.oneof({ weight: 4, arbitrary: sign }, anyCharacter), { maxLength: 14 })
  .map((parts) => parts.join(''));

const line = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...LINES) },
  { weight: 2, arbitrary: fc.constantFrom('', '', '　　') },
  { weight: 1, arbitrary: fc.tuple(fc.constantFrom(...LINES), sign).map(([text, end]) => text + end) },
  { weight: 2, arbitrary: strangeLine },
);
const lineEnd = fc.constantFrom('\n', '\n', '\n', '\n', '\r\n', '\r');

/** A text of up to so many lines, without a byte order mark. */
export function generatedText(maxLength: number): fc.Arbitrary<string> {
  return fc
    .tuple(fc.array(fc.tuple(line, lineEnd), { minLength: 1, maxLength }), fc.boolean())
    .map(([lines, ended]) =>
      lines.map(([text, end], index) => text + (index < lines.length - 1 || ended ? end : '')).join(''),
    )
    .filter((text) => !text.startsWith('\ufeff') && text.isWellFormed());
}
