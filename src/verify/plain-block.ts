/**
 * Lines of a content file that say the same to any reader → their blocks, without a parser.
 *
 *   line = "<" element " id=" DQUOTE "p" number DQUOTE ">" text "</" element ">"     ; between blank lines
 *   text = letters, figures, and marks of Chinese that mean nothing in MDX
 *
 * All other lines are the parser's: it knows every escape, and takes fifty times as long.
 */
import { ELEMENT_OF_ROLE } from '../model/element.ts';
import type { BodyRole } from '../model/issue.ts';

type PlainRole = Exclude<BodyRole, 'measure'>;

/** A measure opens with an element of its own. */
const ROLE_OF_PLAIN = new Map<string, PlainRole>(
  Object.entries(ELEMENT_OF_ROLE).flatMap(([role, name]) =>
    role === 'measure' ? [] : [[name, role as PlainRole] as const],
  ),
);

/**
 * Such a line.
 *
 * @accepts <Paragraph id="p12">建成冷库3座，渔船进出一目了然。</Paragraph>
 * @accepts <Verse id="p3">船把黄昏</Verse>
 * @refuses <Paragraph id="p12">建成*冷库*3座</Paragraph>
 * @refuses <Paragraph id="p12">3 &lt; 4</Paragraph>
 * @refuses <Paragraph id="p0">渔港</Paragraph>
 * @refuses <Paragraph id="p1" lang="zh">渔港</Paragraph>
 */
const PLAIN_LINE =
  /^<(?<name>[A-Z][a-z]{2,15}) id="p(?<ordinal>[1-9]\d{0,8})">(?<text>[\p{L}\p{N}，。、；：？！“”‘’《》（）—…·]+)<\/\k<name>>$/u;

export interface PlainLine {
  readonly role: PlainRole;
  readonly id: `p${number}`;
  readonly text: string;
  /** Line in the file. */
  readonly contentLine: number;
}

/** Gives the blocks of plain lines of a file, and what is left for the parser: the same lines, those empty. */
export function takePlainLines(contents: string): {
  readonly plain: readonly PlainLine[];
  readonly rest: string;
} {
  const lines = contents.split('\n');
  const body = lines.indexOf('---', 1);
  const plain: PlainLine[] = [];
  if (body < 1) return { plain, rest: contents };
  const rest = lines.map((line, index) => {
    const isAlone =
      index > body && isBlank(lines[index - 1], index - 1 === body) && isBlank(lines[index + 1], false);
    const block = isAlone ? plainBlockOf(line, index + 1) : null;
    if (block === null) return line;
    plain.push(block);
    return '';
  });
  return { plain, rest: plain.length === 0 ? contents : `${rest.join('\n').trimEnd()}\n` };
}

function plainBlockOf(line: string, contentLine: number): PlainLine | null {
  const { name = '', ordinal = '', text = '' } = PLAIN_LINE.exec(line)?.groups ?? {};
  const role = ROLE_OF_PLAIN.get(name);
  if (role === undefined) return null;
  return { role, id: `p${Number(ordinal)}`, text, contentLine };
}

function isBlank(line: string | undefined, isFence: boolean): boolean {
  return isFence || line === undefined || line === '';
}
