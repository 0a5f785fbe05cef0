/** A passage with its source and an address that leads to the very words. */

/** Characters of a passage that an address names at its beginning and, of a long one, at its end. */
const NAMED = 12;

/**
 * Gives the fragment of an address that leads to a text in a block (https://wicg.github.io/scroll-to-text-fragment/);
 * what stands right before it tells it from the same words elsewhere.
 */
export function textFragment(id: string, text: string, before = ''): string {
  const signs = [...text.trim()];
  const start = encode(signs.slice(0, NAMED).join(''));
  const end = encode(signs.slice(-NAMED).join(''));
  const words = signs.length > 2 * NAMED ? `${start},${end}` : encode(signs.join(''));
  const prefix = encode([...before.trim()].slice(-NAMED).join(''));
  return `#${id}:~:text=${prefix === '' ? '' : `${prefix}-,`}${words}`;
}

/** A hyphen would part the words from what stands before or after them. */
function encode(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D');
}

/** Gives a passage as it was received, its source and its address. */
export function quotation(passage: string, source: string, address: string): string {
  return `${passage.trim()}\n${source}\n${address}\n`;
}
