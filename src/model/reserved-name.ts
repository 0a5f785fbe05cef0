/**
 * Names that no paper may have: an alias stands first in an address for ever, and so does all that is named here.
 * A name may be added while no archive has a paper that is called so, and is never taken out again.
 */
import type { Words } from './message.ts';

export interface ReservedGroup {
  /** `word`: each is a whole name; `expression`: what fits it is such a name, with examples. */
  readonly names:
    | { readonly kind: 'word'; readonly words: readonly string[] }
    | { readonly kind: 'expression'; readonly expression: string; readonly examples: readonly string[] };
  /** Why: completes '`search` is …'. */
  readonly why: Words;
}

/** Source of a pattern of the names that Windows keeps for devices, whatever follows their dot. */
export const DEVICE_NAMES = String.raw`con|prn|aux|nul|(?:com|lpt)\d`;

/** What the site has first in its addresses beside papers; a host that hides `.html` shows the home page as `index`. */
export const SITE_NAMES: readonly string[] = [
  'about',
  'check',
  'en',
  'glossary',
  'index',
  'list',
  'pagefind',
  'search',
  'status',
  'terms',
  'titles',
];

/** In the order in which they are asked: the first that has a name says why. */
export const RESERVED_GROUPS: readonly ReservedGroup[] = [
  {
    names: { kind: 'word', words: SITE_NAMES },
    why: { 'zh-CN': '本站自己的目录', en: 'a folder of the site itself' },
  },
  {
    names: {
      kind: 'word',
      words: [
        ...['figures', 'documents', 'organisations', 'people', 'places'],
        ...['api', 'citations', 'data', 'exports', 'feeds', 'registry', 'translations'],
        ...['cards', 'desk', 'publish'],
      ],
    },
    why: { 'zh-CN': '留给本站将来的栏目的', en: 'kept for a coming part of the site' },
  },
  {
    // A device of Windows whatever follows its dot: `con.yaml` can't be written there.
    names: {
      kind: 'expression',
      expression: DEVICE_NAMES,
      examples: ['con', 'prn', 'aux', 'nul', 'com1', 'com9', 'lpt1', 'lpt9'],
    },
    why: {
      'zh-CN': 'Windows 留给设备的名称，那里写不出这样的文件',
      en: 'a name that Windows keeps for devices, so no such file can be written there',
    },
  },
  {
    /*
     * Two letters are a language, or may become one (ISO 639-1). An alias has no hyphen, so of longer tags only one
     * run together can meet it: `zhhant` for `zh-Hant`. Of three letters only the Chinese languages that have no code
     * of two (ISO 639-3), and Chinese itself: papers are called `nyt` and `scmp`, and `qdrb` is no `qd-RB`.
     */
    names: {
      kind: 'expression',
      expression: '[a-z]{2}(?:han[st]|latn|cyrl)?|zh(?:cn|hk|mo|sg|tw)|zho|cmn|hak|lzh|nan|wuu|yue',
      examples: ['ja', 'fr', 'zh', 'xx', 'zhhans', 'zhhant', 'srlatn', 'srcyrl', 'zhcn', 'zhtw', 'yue'],
    },
    why: { 'zh-CN': '一种语言的网址', en: 'the address of a language' },
  },
];

function expressionOf({ names }: ReservedGroup): string {
  return names.kind === 'word' ? names.words.join('|') : names.expression;
}

/** The source of a pattern that has all of these names, and no other. */
export const RESERVED = RESERVED_GROUPS.map(expressionOf).join('|');

/** Gives what else is expected than a reserved name, and why; `null` for a name that is free. */
export function expectedInsteadOf(name: string): Words | null {
  const group = RESERVED_GROUPS.find((each) => new RegExp(`^(?:${expressionOf(each)})$`, 'u').test(name));
  if (!group) return null;
  const { why } = group;
  return {
    'zh-CN': `别的名称：\`${name}\` 是${why['zh-CN']}`,
    en: `another name: \`${name}\` is ${why.en}`,
  };
}
