/** Lines that must not be kept: the article and its page say neutrally how many there were and why, wherever they are read. */
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { filesWith } from '../built-words.ts';
import { openBuildingWorkshop, type Workshop } from '../workshop.ts';

const ISSUE = '2022-03-07';
const REGISTRY = `content/registry/demo/${ISSUE}.yaml`;
const LINES = [
  '海滨晚报2022年3月7日01版',
  '渔港新貌',
  '建设智慧渔港。全港布设监测设备,出海作业更安全。',
  '榕蟹鹞墟船主自述家住三号码头,当天独自出海。',
  '渔船进出一目了然,每一艘船都有自己的编号,归港时间提前告知。',
  '海关提速放行',
  '推行提前申报,让货等船变为船等货。企业在船舶抵港之前完成申报。',
  '砗埠磲窑蚌两人的姓名与住址登在文末,供读者联系。',
  '海滨晚报2022年3月7日02版',
  '渔港夜市',
  '开设夜市,市民可以登船参观,鲜货当晚上桌。',
  '鲅鳊蛎鲀开市',
  '鲎鳐图谱当天卖出三百册,买书的市民排到了码头外面。',
  '',
];
const GONE = [4, 8, 12, 13];
const WORDS = ['榕蟹鹞墟', '砗埠磲窑蚌', '鲅鳊蛎鲀', '鲎鳐图谱'];
const RECORD = `withheld:
  - { from: 4, to: 4, reason: { zh-CN: 保护当事人, en: To protect a person } }
  - { from: 8, to: 8, reason: { zh-CN: 保护隐私, en: For privacy } }
  - { from: 12, to: 13, reason: { zh-CN: 法院裁定, en: By order of a court } }
`;
const RETIRED = 'retired:\n  - { slug: 02-02, reason: { zh-CN: 法院裁定, en: By order of a court } }\nfiles:';

/** What the translation of an article says, made before its line was withheld. */
const TRANSLATION = [
  ['渔港新貌', 'A new look for the fishing port'],
  ['建设智慧渔港。', 'Building a smart port.'],
  ['全港布设监测设备,出海作业更安全。', ' Monitors stand all over it, and work at sea is safer.'],
  [LINES[3] ?? '', 'Skipper Rongxiehexu says he lives on Wharf 3, and put to sea alone that day.'],
  [LINES[4] ?? '', 'Boats come and go in plain sight, and each has a number of its own.'],
] as const;

let workshop: Workshop;

/** Gives what a page says in its notes, without markup. */
function notesOf(path: string): string[] {
  const html = workshop.read(`dist/${path}/index.html`);
  return [...html.matchAll(/<p class="notice"[^>]*>(.*?)<\/p>/gsu)]
    .map(([, inner = '']) =>
      inner
        .replaceAll(/<[^>]*>/gu, '')
        .replaceAll(/\s+/gu, ' ')
        .trim(),
    )
    .filter((text) => /withheld|不予收录/u.test(text));
}

/** Translates an article, as far as `TRANSLATION` has its lines. */
function translate(slug: string): void {
  expect(workshop.run('translate', ['new', `demo/${ISSUE}/${slug}`]).status).toBe(0);
  const path = `content/en/demo/${ISSUE}/${slug}.mdx`;
  const english = TRANSLATION.reduce(
    (mdx, [chinese, words]) => mdx.replace(chinese, words),
    workshop.read(path),
  );
  expect(english).not.toMatch(/渔|码头/u);
  workshop.write(path, english);
}

beforeAll(() => {
  workshop = openBuildingWorkshop('withheld-lines');
  workshop.addIssue(ISSUE, LINES.join('\n'));
  workshop.publish();
  translate('01-01');
  const text = LINES.map((line, index) => (GONE.includes(index + 1) ? '' : line)).join('\n');
  workshop.addIssue(ISSUE, text, RECORD);
  workshop.write(
    REGISTRY,
    workshop.read(REGISTRY).replace('files:', RETIRED).replace('headline: 鲅鳊蛎鲀开市', 'headline: —'),
  );
  const { status, stderr } = workshop.run('build');
  expect([status, stderr]).toEqual([0, '']);
});

test('no file of the site holds a word of them', () => {
  expect(WORDS.flatMap((words) => filesWith(join(workshop.folder, 'dist'), words))).toEqual([]);
});

test('nor one of their translation, while what was translated of other lines is shown', () => {
  const english = ['Rongxiehexu', 'Wharf 3'].flatMap((words) =>
    filesWith(join(workshop.folder, 'dist'), words),
  );
  expect(english).toEqual([]);
  const page = workshop.read(`dist/en/demo/${ISSUE}/01-01/index.html`);
  expect(page).toContain('A new look for the fishing port');
  expect(page).toContain('work at sea is safer');
});

test('an article says what it lacks, in its middle and at its end', () => {
  expect(notesOf(`demo/${ISSUE}/01-01`)).toEqual(['原文有1行不予收录：保护当事人']);
  expect(notesOf(`demo/${ISSUE}/01-02`)).toEqual(['原文有1行不予收录：保护隐私']);
  expect(notesOf(`en/demo/${ISSUE}/01-01`)).toEqual([
    '1 line of the source is withheld: To protect a person',
  ]);
  expect(notesOf(`en/demo/${ISSUE}/01-02`)).toEqual(['1 line of the source is withheld: For privacy']);
});

test('its page says it, too, and names the article', () => {
  expect(notesOf(`demo/${ISSUE}/01`)).toEqual([
    '原文有1行不予收录：保护当事人 01-01',
    '原文有1行不予收录：保护隐私 01-02',
  ]);
});

test('lines that may have been an article of their own are told by the page, and by no other article', () => {
  expect(notesOf(`en/demo/${ISSUE}/02`)).toEqual(['2 lines of the source are withheld: By order of a court']);
  expect(notesOf(`demo/${ISSUE}/02-01`)).toEqual([]);
  expect(workshop.read(`dist/demo/${ISSUE}/02-02/index.html`)).toContain('法院裁定');
});

test('the whole issue says each where it stands', () => {
  expect(notesOf(`en/demo/${ISSUE}/all`)).toEqual([
    '1 line of the source is withheld: To protect a person',
    '1 line of the source is withheld: For privacy',
    '2 lines of the source are withheld: By order of a court',
  ]);
});

test('what is shown is proved', () => {
  expect(workshop.run('verify').status).toBe(0);
  expect(workshop.run('split', ['--check']).status).toBe(0);
});
