/** Addresses inside the archive, written from the page that holds them, so that it works in any folder. */

/** An address from the archive's root: `/qdrb/`, `/favicon.svg`; not `//host/`, which is another origin. */
const INTERNAL = /^\/(?!\/)/u;
/** `url(/x.woff2)`, `url("/x.woff2")` or `@import '/x.css'` in a stylesheet. */
const STYLE_ADDRESS = /(url\(\s*["']?|@import\s+["'])(\/(?!\/)[^"')\s]*)/gu;
/** The addresses in `/small.webp 1x, /large.webp 2x`. */
const CANDIDATE = /(^|,\s*)(\/(?!\/)[^\s,]*)/gu;
/** `0; url=/qdrb/` */
const REFRESH = /^([\d.\s]*[;,]\s*url\s*=\s*["']?)(\/(?!\/).*)$/isu;

/**
 * Gives an address from the archive's root as one relative to a file there (`qdrb/2021-11-19/index.html`);
 * any other address is given back as it is.
 */
export function relativeAddress(address: string, file: string): string {
  if (!INTERNAL.test(address)) return address;
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/su.exec(address) ?? [];
  const from = file.split('/').slice(0, -1);
  const to = path.slice(1).split('/');
  const name = to.pop() ?? '';
  const apart = from.findIndex((folder, index) => folder !== to[index]);
  const shared = apart === -1 ? from.length : apart;
  const relative = '../'.repeat(from.length - shared) + [...to.slice(shared), name].join('/');
  // A place in the page itself: a bare fragment keeps the query that the page was asked with.
  if (relative === '' && rest.startsWith('#') && file.endsWith('index.html')) return rest;
  if (relative === '') return `./${rest}`;
  // Else `a:b` would be read as a scheme, and an empty folder name as a host.
  return (/^[^/]*:|^\//u.test(relative) ? './' : '') + relative + rest;
}

/** Gives a stylesheet with its addresses relative to a file. */
export function relativeStyles(css: string, file: string): string {
  return css.replace(
    STYLE_ADDRESS,
    (_, start: string, address: string) => start + relativeAddress(address, file),
  );
}

/** Gives the value of `srcset` with its addresses relative to a file. */
export function relativeCandidates(value: string, file: string): string {
  return value.replace(
    CANDIDATE,
    (_, start: string, address: string) => start + relativeAddress(address, file),
  );
}

/** Gives the content of a refreshing `meta` with its address relative to a file. */
export function relativeRefresh(value: string, file: string): string {
  return value.replace(
    REFRESH,
    (_, start: string, address: string) => start + relativeAddress(address, file),
  );
}
