/** The pages of an archive as a sitemap (https://www.sitemaps.org/protocol.html), and the file that tells programs of it. */
import { xmlFile, xmlNode } from './xml-file.ts';

/** A page that is to be found, by its address. */
export interface ListedPage {
  readonly address: string;
  /** The same in each language, itself among them; none where it stands in one. */
  readonly alternates: readonly { readonly language: string; readonly address: string }[];
}

export interface NamedFile {
  readonly name: string;
  readonly text: string;
}

const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';
/** The name by which a sitemap is found. */
export const SITEMAP = 'sitemap.xml';
/** A sitemap may have 50,000 addresses and 50 MB; with three languages each, so many stay far below both. */
const LONGEST_SITEMAP = 20_000;

/** Gives the sitemap of pages; in parts with a list of them where they are too many for one. `absolute` gives the address of a file. */
export function writeSitemap(
  pages: readonly ListedPage[],
  absolute: (name: string) => string,
  room = LONGEST_SITEMAP,
): NamedFile[] {
  const sorted = pages.toSorted((one, other) => (one.address < other.address ? -1 : 1));
  if (sorted.length <= room) return [{ name: SITEMAP, text: urlSet(sorted) }];
  const parts = Array.from({ length: Math.ceil(sorted.length / room) }, (_, index) => ({
    name: `sitemap-${String(index + 1)}.xml`,
    text: urlSet(sorted.slice(index * room, (index + 1) * room)),
  }));
  const list = xmlNode(
    'sitemapindex',
    { xmlns: NAMESPACE },
    parts.map(({ name }) => xmlNode('sitemap', {}, [xmlNode('loc', {}, [absolute(name)])])),
  );
  return [{ name: SITEMAP, text: xmlFile(list) }, ...parts];
}

function urlSet(pages: readonly ListedPage[]): string {
  return xmlFile(
    xmlNode(
      'urlset',
      { xmlns: NAMESPACE, 'xmlns:xhtml': 'http://www.w3.org/1999/xhtml' },
      pages.map(({ address, alternates }) =>
        xmlNode('url', {}, [
          xmlNode('loc', {}, [address]),
          ...alternates.map(({ language, address: href }) =>
            xmlNode('xhtml:link', { rel: 'alternate', hreflang: language, href }),
          ),
        ]),
      ),
    ),
  );
}

/** Gives `robots.txt`, which lets every program read all and names the sitemap. */
export function writeRobots(sitemap: string): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${sitemap}\n`;
}
