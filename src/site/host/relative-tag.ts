/** A start tag of a built page → the same with relative addresses; every other byte of it stays. */
import { relativeAddress, relativeCandidates, relativeRefresh } from './relative-address.ts';

/** What the parser says of a start tag. */
export interface StartTag {
  readonly tagName: string;
  readonly attrs: readonly Attribute[];
  readonly sourceCodeLocation?:
    (Location & { readonly attrs?: Readonly<Record<string, Location>> }) | null | undefined;
}

interface Attribute {
  readonly name: string;
  readonly prefix?: string | undefined;
  readonly value: string;
}

interface Location {
  readonly startOffset: number;
  readonly endOffset: number;
}

/** Attributes that hold one address. */
const ADDRESSES = new Set([
  'action',
  'background',
  'cite',
  'data',
  'data-pagefind',
  'formaction',
  'href',
  'manifest',
  'poster',
  'src',
  'xlink:href',
]);
const CANDIDATES = new Set(['imagesrcset', 'srcset']);

/** Gives the source of a start tag with the addresses in it relative to a file. */
export function relativeTag(tag: StartTag, source: string, file: string): string {
  const { startOffset = 0, attrs: places = {} } = tag.sourceCodeLocation ?? {};
  let written = '';
  let end = 0;
  for (const { name, value, place } of attributesOf(tag, places)) {
    const relative = relativeValue(tag, name, value, file);
    if (relative === value) continue;
    written += `${source.slice(end, place.startOffset - startOffset)}${name}="${escapeValue(relative)}"`;
    end = place.endOffset - startOffset;
  }
  return written + source.slice(end);
}

function attributesOf(
  tag: StartTag,
  places: Readonly<Record<string, Location>>,
): { name: string; value: string; place: Location }[] {
  return tag.attrs.flatMap(({ name: local, prefix, value }) => {
    const name = prefix ? `${prefix}:${local}` : local;
    const place = places[name];
    return place ? [{ name, value, place }] : [];
  });
}

function relativeValue(tag: StartTag, name: string, value: string, file: string): string {
  if (ADDRESSES.has(name)) return relativeAddress(value, file);
  if (CANDIDATES.has(name)) return relativeCandidates(value, file);
  const refreshes = tag.tagName === 'meta' && tag.attrs.some(isRefresh);
  return refreshes && name === 'content' ? relativeRefresh(value, file) : value;
}

function isRefresh({ name, value }: Attribute): boolean {
  return name === 'http-equiv' && value.toLowerCase() === 'refresh';
}

function escapeValue(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}
