/** The marks of a built page that stand among letters and figures → an element each, so that its styles leave them half-width. */
import { isChineseTag } from '../../model/chinese-tag.ts';
import { halfWidthPlaces } from '../../model/half-width.ts';
import type { StartTag } from './relative-tag.ts';

/** Elements of a line; any other begins a text of its own. */
const INLINE = new Set(['a', 'abbr', 'b', 'cite', 'em', 'i', 'mark', 'q', 'small', 'span', 'strong', 'wbr']);
/** What holds no markup, or shows its text as it was received. */
const PLAIN = new Set(['code', 'option', 'script', 'style', 'textarea', 'title']);
const WITHOUT_END = new Set(['br', 'hr', 'img', 'input', 'link', 'meta', 'source', 'wbr']);
/** A character reference is as good as letters. */
const REFERENCE = /&[#\w]+;/gu;

interface OpenElement {
  readonly tagName: string;
  readonly isChinese: boolean;
  readonly isPlain: boolean;
}

interface TextOfPart {
  readonly source: string;
  /** Among the parts of the page; none where its marks are left alone. */
  readonly part: number | null;
}

/** Follows a page, and puts its half-width marks into elements of their own. */
export class HalfWidthMarks {
  /** The page as it was read until now. */
  readonly #parts: (string | Promise<string>)[];
  readonly #open: OpenElement[] = [];
  /** The block that is read. */
  #pieces: TextOfPart[] = [];

  constructor(parts: (string | Promise<string>)[]) {
    this.#parts = parts;
  }

  /** Takes a start tag into account. */
  open({ tagName, attrs }: StartTag): void {
    if (!INLINE.has(tagName)) this.#finish();
    if (WITHOUT_END.has(tagName)) return;
    const around = this.#open.at(-1);
    const valueOf = (wanted: string): string | undefined => attrs.find(({ name }) => name === wanted)?.value;
    const language = valueOf('lang');
    this.#open.push({
      tagName,
      isChinese: language === undefined ? (around?.isChinese ?? false) : isChineseTag(language),
      isPlain: (around?.isPlain ?? false) || PLAIN.has(tagName) || valueOf('translate') === 'no',
    });
  }

  /** Takes an end tag into account. */
  close(tagName: string): void {
    if (!INLINE.has(tagName)) this.#finish();
    const at = this.#open.findLastIndex((element) => element.tagName === tagName);
    if (at !== -1) this.#open.splice(at);
  }

  /** Takes a text into account, which is a part of the page. */
  add(part: number, source: string): void {
    const around = this.#open.at(-1);
    this.#pieces.push({ source, part: around?.isChinese && !around.isPlain ? part : null });
  }

  #finish(): void {
    const pieces = this.#pieces;
    this.#pieces = [];
    const text = pieces.map(({ source }) => source.replaceAll(REFERENCE, (one) => 'a'.repeat(one.length)));
    const places = halfWidthPlaces(text.join(''));
    let start = 0;
    for (const { source, part } of places.length > 0 ? pieces : []) {
      const end = start + source.length;
      const own = places.filter((place) => place >= start && place < end);
      if (part !== null && own.length > 0) this.#parts[part] = withElements(source, own, start);
      start = end;
    }
  }
}

function withElements(source: string, places: readonly number[], start: number): string {
  let written = '';
  let end = 0;
  for (const place of places.map((one) => one - start)) {
    written += `${source.slice(end, place)}<span class="half">${source.charAt(place)}</span>`;
    end = place + 1;
  }
  return written + source.slice(end);
}
