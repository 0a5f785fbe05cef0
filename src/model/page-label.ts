/**
 * The label of a page (版): one grammar by which it is read, checked and named.
 *
 *   label  = pages / sheet [ "第" ] pages            ; B叠03, 二张第五: the pages of each sheet are counted anew
 *          / sheet                                   ; 一張: a sheet that numbers no page
 *          / [ pages "版" ] "中缝"                    ; 2、3版中缝
 *          / "头版" / "封面" / "封底" / "封二" / "封三" / "号外"
 *   pages  = part *7( join part )                    ; A02-A03, 04、05, 第四、五, 第4版-第5版
 *          / part apart part                         ; 第02版 第03版, A02 A03, 02.03: the second is the next page
 *   part   = [ "特" / "增" / "号外" ] [ letters ] figures [ letter ]   ; 特1, A01, RB01, 12A, 号外1
 *          / [ "特" / "增" / "号外" ] numeral                          ; 一, 十二, 廿一, 特一
 *   sheet  = letter ( "叠" ) / ( figures / numeral ) ( "张" / "叠" )   ; A叠, 第二张, 第三大張
 *   apart  = 版 / white space / "."
 *   join   = "-" / "—" / "~" / "至" / "、" / "·" / "/" / "|" and others like them
 *
 * The slug is an ordinal: figures stay as printed, numerals become figures, every join is a hyphen.
 */
import { NUMERAL_SIGNS, numberWritten, withFigures } from './chinese-number.ts';
import { unifyIdeographs } from './ideographs.ts';
import { APART_BY_PAGE, LABEL_IN_WORDS, LABEL_JOINS } from './label-pattern.ts';
import { narrowed } from './narrow.ts';
import { DEVICE_NAMES } from './reserved-name.ts';

/** How such a page is called in addresses. */
const SLUG_OF_WORD: Readonly<Record<string, string>> = {
  头版: 'front',
  頭版: 'front',
  封面: 'cover',
  封底: 'back',
  封二: 'cover2',
  封三: 'cover3',
  号外: 'extra',
  號外: 'extra',
  中缝: 'gutter',
  中縫: 'gutter',
};

/** Letters of 特 and 增, and those where an issue has pages of that letter, too: T1 beside 特1. */
const SPECIAL_LETTERS: Readonly<Record<string, { alone: string; beside: string }>> = {
  特: { alone: 't', beside: 'te' },
  增: { alone: 'z', beside: 'ze' },
  号: { alone: 'extra', beside: 'extra' },
  號: { alone: 'extra', beside: 'extra' },
};

const PART = new RegExp(
  String.raw`^(?:([特增])刊?|([号號])外)?(?:([A-Za-z]{0,4})[·・-]?(\d{1,4})([A-C]?)|([${NUMERAL_SIGNS}]{1,5}))$`,
  'u',
);
const JOIN = new RegExp(String.raw`(?<=\d[A-C]?|[${NUMERAL_SIGNS}])[${LABEL_JOINS} .．]`, 'u');

/** Where a label has two pages that no sign joins. */
const EACH_APART = new RegExp(
  String.raw`${APART_BY_PAGE}(?=[\dA-Za-z特增号號${NUMERAL_SIGNS}])|(?<=[A-Z]\d{1,3}|\d\d)\s{1,8}(?=[A-Z]{1,3}\d|\d\d)`,
  'u',
);
const DEVICE = new RegExp(`^(?:${DEVICE_NAMES})$`, 'u');

/** A sheet, and the page on it. */
const ON_SHEET = new RegExp(
  String.raw`^第?([A-Z]\d?(?=[叠疊])|\d{1,2}|[${NUMERAL_SIGNS}]{1,3})(?:大?[张張]|[叠疊])(?:第?(.+))?$`,
  'u',
);
const IN_GUTTER = /^(.+)版中[缝縫]$/u;

interface LabelPart {
  /** 特, 增, 号 or nothing. */
  readonly special: string;
  readonly letters: string;
  /** Figures as printed; those of a numeral: 01, 12. */
  readonly figures: string;
  readonly suffix: string;
}

/** Gives a label as printed, without 第, 版 and white space, in plain figures, letters and characters. */
export function printedLabel(text: string): string {
  const known = withFigures(unifyIdeographs(narrowed(text)));
  return known.split(EACH_APART).map(onePrintedLabel).join(' ');
}

function onePrintedLabel(text: string): string {
  const bare = text.replaceAll(/\s|^P(?:age|p?g?\.)/giu, '');
  const word = new RegExp(`^${LABEL_IN_WORDS}(?=版?$)`, 'u').exec(bare);
  return word ? word[0] : bare.replaceAll(/(?<![张張叠疊])第|[版页頁]面?(?!中)/gu, '');
}

function labelParts(label: string): LabelPart[] | null {
  const texts = label.replaceAll(/第/gu, '').split(JOIN).flatMap(pagesOfNumeral);
  const parts = texts.map((text): LabelPart | null => {
    const [found, special, extra, letters = '', figures, suffix = '', numeral = ''] = PART.exec(text) ?? [];
    const number = figures ?? numberWritten(numeral);
    if (found === undefined || number === null) return null;
    return { special: special ?? extra ?? '', letters, suffix, figures: String(number) };
  });
  return parts.every((part) => part !== null) ? parts : null;
}

/** Tells whether the pages of a label follow each other, where nothing but white space or a dot joins them: 02 03, but not 02 05. */
export function joinsNeighbours(label: string): boolean {
  if (!/[ .．]/u.test(label)) return true;
  const [one, other, ...more] = labelParts(label) ?? [];
  if (one === undefined || other === undefined || more.length > 0) return false;
  const letters = one.special + one.letters === other.special + other.letters;
  return letters && Number(other.figures) === Number(one.figures) + 1;
}

/** Gives the pages that a numeral names: two digits that follow each other are two, 四五 is 四、五, and 一一 is 11. */
export function pagesOfNumeral(text: string): string[] {
  const [one = '', other = '', ...more] = text;
  const pair = more.length === 0 && /^[一二三四五六七八九]{2}$/u.test(text);
  return pair && numberWritten(other) === (numberWritten(one) ?? 0) + 1 ? [one, other] : [text];
}

/**
 * Gives the slug of a page label: 特1 → `t1`, 01 → `01`, A1 → `a1`, 04-05 → `04-05`, 十二 → `12`, A02/A03 → `a02-a03`,
 * B叠03 → `b03`, 二张第五 → `sheet2-5`; `null` for a label that has none and needs one from its editor. `beside` says
 * that the issue has T1 as well as 特1.
 */
export function pageSlug(label: string, beside = false): string | null {
  const word = SLUG_OF_WORD[label];
  if (word !== undefined) return word;
  const gutter = IN_GUTTER.exec(label)?.[1];
  if (gutter !== undefined) return withSlug(gutter, (slug) => `${slug}-gutter`);
  const { sheet, page } = sheetOf(label);
  if (sheet !== null) return page === null ? sheet : withSlug(page, (slug) => sheet + slug);
  const slug = labelParts(label)
    ?.map(({ special, letters, figures, suffix }) => {
      const before = SPECIAL_LETTERS[special]?.[beside ? 'beside' : 'alone'] ?? '';
      return (before + letters + figures + suffix).toLowerCase();
    })
    .join('-');
  return slug === undefined ? null : DEVICE.test(slug) ? slug.replace(/\d$/u, '-$&') : slug;
}

function withSlug(label: string, named: (slug: string) => string): string | null {
  const slug = pageSlug(label);
  return slug === null ? null : named(slug);
}

/** Gives what a sheet is called in addresses, before its page: `b`, `sheet2-`, or all that there is: `sheet1`. */
function sheetOf(label: string): { sheet: string | null; page: string | null } {
  const [, sheet, page = null] = ON_SHEET.exec(label) ?? [];
  if (sheet === undefined) return { sheet: null, page: null };
  const name = String(numberWritten(sheet) ?? sheet).toLowerCase();
  return {
    sheet: /^[a-z]$/u.test(name) && page !== null ? name : `sheet${name}${page === null ? '' : '-'}`,
    page,
  };
}

/** Gives the slug of each label of an issue, in order; a label that has none stands for itself. */
export function pageSlugs(labels: readonly string[]): string[] {
  const isSpecial = (label: string): boolean => label.charAt(0) in SPECIAL_LETTERS;
  const latin = new Set(labels.filter((label) => !isSpecial(label)).map((label) => pageSlug(label)));
  return labels.map((label) => {
    const slug = pageSlug(label);
    const taken = isSpecial(label) && latin.has(slug);
    return (taken ? pageSlug(label, true) : slug) ?? label;
  });
}

/** Gives the numbers that a label spans, from first to last, and the letters before the first; `null` for one without. */
export function pageSpan(label: string): { prefix: string; first: number; last: number } | null {
  const { sheet, page } = sheetOf(label);
  if (sheet !== null) {
    const span = page === null ? null : pageSpan(page);
    return span && { ...span, prefix: sheet.toUpperCase() + span.prefix };
  }
  const parts = labelParts(label);
  const [first] = parts ?? [];
  const last = parts?.at(-1);
  if (!first || !last) return null;
  return {
    prefix: first.special + first.letters.toUpperCase(),
    first: Number(first.figures),
    last: Number(last.figures),
  };
}
