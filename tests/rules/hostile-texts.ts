/** A pattern → texts that nearly fit it, of any length: what it repeats, again and again, behind what it begins with. */
import type { AST } from '@eslint-community/regexpp';
import { RegExpParser } from '@eslint-community/regexpp';

/** Repetitions from which on a text is long enough to tell; shorter ones take a bounded time. */
const MANY = 10;
/** Ways in which each part of a pattern is written out, for its alternatives and the characters of its classes. */
const WAYS = 12;
/** What a class is asked for, beside the characters that it names. */
const CHARACTERS = Array.from('中版报文aAz1０ \u3000\n\t-—，。：“”（）()《》[]<>{}/\\.,:;\'"#*_|%&=+~·①');
/** Fits hardly any class, so that the text in front of it nearly fitted. */
const MISFIT = '\u0001';

/** Gives what makes texts of a length: the same parts, repeated as often as it takes. */
export function hostileTextsOf(pattern: RegExp): ((length: number) => string)[] {
  const flags = pattern.flags.replaceAll(/[gy]/gu, '');
  const tree = new RegExpParser().parsePattern(pattern.source, undefined, undefined, {
    unicode: flags.includes('u'),
    unicodeSets: flags.includes('v'),
  });
  const made = new Map<string, (length: number) => string>();
  for (let way = 0; way < WAYS; way += 1) {
    const writer = writerOf(flags, way);
    for (const [before, part] of [...repeatedIn(tree, '', writer), ['', writer(tree)] as const])
      for (const [key, make] of textsOf(before, part)) made.set(key, make);
  }
  return [...made.values()];
}

function textsOf(before: string, part: string): [key: string, make: (length: number) => string][] {
  const frames = [
    [before, part, ''],
    [before, part, MISFIT],
    [MISFIT, part, MISFIT],
    ['', before + part, MISFIT],
    ['', before, MISFIT],
  ] as const;
  return frames
    .filter(([, repeated]) => repeated !== '')
    .map(([opening, repeated, end]) => [
      JSON.stringify([opening, repeated, end]),
      (length) => opening + repeated.repeat(Math.ceil(length / repeated.length)) + end,
    ]);
}

type Writer = (node: AST.Node) => string;

/** Gives each part that a pattern repeats, with what stands in front of it. */
function repeatedIn(
  node: AST.Node,
  before: string,
  writer: Writer,
): (readonly [before: string, part: string])[] {
  if (node.type === 'Quantifier') {
    const own = node.max >= MANY ? [[before, writer(node.element)] as const] : [];
    return [...own, ...repeatedIn(node.element, before, writer)];
  }
  if (node.type === 'Alternative') {
    let text = before;
    return node.elements.flatMap((element) => {
      const found = repeatedIn(element, text, writer);
      text += writer(element);
      return found;
    });
  }
  return 'alternatives' in node && node.type !== 'ClassStringDisjunction'
    ? node.alternatives.flatMap((each) => repeatedIn(each, before, writer))
    : [];
}

/** Gives what writes a text that a part of a pattern fits: one way among several. */
function writerOf(flags: string, way: number): Writer {
  const among = <Item>(items: readonly Item[]): Item | undefined => items[way % items.length];
  const write: Writer = (node) => {
    if (node.type === 'Character') return String.fromCodePoint(node.value);
    if (node.type === 'CharacterSet' || node.type === 'CharacterClass')
      return among(charactersOf(node, flags)) ?? '';
    if (node.type === 'Quantifier')
      return write(node.element).repeat(Math.max(node.min, way % 2 === 0 && node.max > 0 ? 1 : 0));
    if (node.type === 'Alternative') return node.elements.map(write).join('');
    const alternative = among(alternativesOf(node));
    return alternative ? write(alternative) : '';
  };
  return write;
}

/** What is looked for behind, or must not be there, is not written. */
function alternativesOf(node: AST.Node): readonly AST.Node[] {
  if (node.type === 'Assertion' && (node.kind !== 'lookbehind' || node.negate)) return [];
  return 'alternatives' in node && node.type !== 'ClassStringDisjunction' ? node.alternatives : [];
}

const knownCharacters = new Map<string, string[]>();

function charactersOf(node: AST.CharacterClass | AST.CharacterSet, flags: string): string[] {
  const key = `${node.raw} ${flags}`;
  const known = knownCharacters.get(key);
  if (known) return known;
  const one = new RegExp(`^(?:${node.raw})$`, flags);
  const found = [...new Set([...CHARACTERS, ...node.raw])].filter((character) => one.test(character));
  knownCharacters.set(key, found);
  return found;
}
