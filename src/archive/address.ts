/** Addresses outside the archive's own pages: with the host, when one is set. */

/** Gives the absolute address of a path when the archive's public address is set, else the path. */
export function absolute(site: URL | undefined, path: string): string {
  if (!site) return path;
  return new URL(path.slice(1), site.href.endsWith('/') ? site : `${site.href}/`).href;
}
