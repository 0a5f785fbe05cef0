/** What a program of others prints: it may quote a text of the archive, which a terminal would obey. */
import { visible } from '../report/visible.ts';

const ESCAPE = '\u001B';

/**
 * A colour, or what writes a line of progress anew, behind ESC: all that is let through.
 *
 * @accepts [31m渔港
 * @accepts [38;5;208m
 * @accepts [2K
 * @accepts [1G
 * @refuses [2J
 * @refuses ]0;title
 */
const OWN_HERE = /^\[(?:[\d;]{0,16}m|[012]?K|\d{0,3}G)/u;

/** Lets a stream show what a terminal would obey, but for colours where it has them; what is no text passes as it is. */
export function printVisibly(stream: NodeJS.WriteStream): void {
  const write = stream.write.bind(stream) as (...given: unknown[]) => boolean;
  stream.write = (chunk: unknown, encoding?: unknown, done?: unknown): boolean =>
    write(typeof chunk === 'string' ? visibleBesideColours(chunk, stream.isTTY) : chunk, encoding, done);
}

/** Gives what a program prints as a terminal may show it: with its colours where asked, else without. */
export function visibleBesideColours(text: string, coloured: boolean): string {
  if (!coloured) return visible(text);
  return text
    .split(ESCAPE)
    .map((part, index) =>
      index > 0 && OWN_HERE.test(part) ? ESCAPE + visible(part) : visible((index > 0 ? ESCAPE : '') + part),
    )
    .join('');
}
