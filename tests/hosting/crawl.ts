/** Follows every address of a served archive, as a careful reader with no scripts would. */
import type { Element, Root } from 'hast';
import { rehype } from 'rehype';
import { visit } from 'unist-util-visit';

export interface Crawl {
  /** Paths from the archive's root of all that was answered, sorted: `qdrb/2021-11-19/t1/`. */
  readonly found: readonly string[];
  /** `page → address: what is wrong` */
  readonly broken: readonly string[];
}

interface Visited {
  readonly status: number;
  readonly ids: ReadonlySet<string>;
  readonly addresses: readonly string[];
}

const parser = rehype();

/** Pages that were read, by what stands in them: every host sends the same. */
const pages = new Map<string, Pick<Visited, 'ids' | 'addresses'>>();

/** Gives what is found and what is broken, from the archive's root on. */
export async function crawl(root: string): Promise<Crawl> {
  const visits = new Map<string, Promise<Visited>>();
  const broken: string[] = [];
  const open = (url: string): Promise<Visited> => {
    const known = visits.get(url) ?? read(url);
    visits.set(url, known);
    return known;
  };
  const follow = async (page: string): Promise<void> => {
    const { addresses } = await open(page);
    for (const address of addresses) {
      const target = new URL(address, page);
      const fragment = decodeURIComponent(target.hash.slice(1));
      target.hash = '';
      if (!target.href.startsWith(root)) broken.push(`${page} → ${address}: leads out of the archive`);
      else {
        const isNew = !visits.has(target.href);
        const { status, ids } = await open(target.href);
        if (status !== 200) broken.push(`${page} → ${address}: ${status}`);
        if (fragment && !ids.has(fragment)) broken.push(`${page} → ${address}: no such place`);
        if (isNew) await follow(target.href);
      }
    }
  };
  await follow(root);
  return { found: [...visits.keys()].map((url) => url.slice(root.length)).toSorted(), broken };
}

/** Gives what stands at an address; a redirect is followed as a browser would. */
async function read(url: string): Promise<Visited> {
  const response = await fetch(url);
  const type = response.headers.get('content-type') ?? '';
  const text = await response.text();
  if (type.startsWith('text/html')) return { status: response.status, ...readOnce(text) };
  // What a stylesheet holds itself leads nowhere.
  const addresses = type.startsWith('text/css')
    ? addressesInStyles(text).filter((address) => !address.startsWith('data:'))
    : [];
  return { status: response.status, ids: new Set(), addresses };
}

function readOnce(html: string): Pick<Visited, 'ids' | 'addresses'> {
  const page = pages.get(html) ?? readPage(parser.parse(html));
  pages.set(html, page);
  return page;
}

function readPage(tree: Root): Pick<Visited, 'ids' | 'addresses'> {
  const ids = new Set<string>();
  const addresses: string[] = [];
  visit(tree, 'element', (element) => {
    if (typeof element.properties['id'] === 'string') ids.add(element.properties['id']);
    addresses.push(...addressesOf(element));
  });
  return { ids, addresses };
}

/** Gives the addresses that an element holds; those that name another host are not ours to follow. */
function addressesOf({ tagName, properties, children }: Element): string[] {
  const single = ['href', 'src', 'action', 'poster', 'dataPagefind', 'xLinkHref', 'data', 'cite'].map(
    (name) => properties[name],
  );
  const candidates = ['srcSet', 'imageSrcSet'].flatMap((name) =>
    String(properties[name] ?? '').split(/,\s*/u),
  );
  const styles = tagName === 'style' ? children.map((child) => ('value' in child ? child.value : '')) : [];
  return [
    ...single.filter((value) => typeof value === 'string'),
    ...candidates.map((candidate) => candidate.trim().split(/\s/u)[0] ?? ''),
    ...styles.flatMap(addressesInStyles),
  ].filter((address) => address !== '' && !/^(?:[a-z][a-z\d+.-]*:|\/\/)/iu.test(address));
}

function addressesInStyles(css: string): string[] {
  return [...css.matchAll(/url\(\s*["']?([^"')]+)["']?\s*\)|@import\s+["']([^"']+)/gu)].map(
    ([, address, imported]) => address ?? imported ?? '',
  );
}
