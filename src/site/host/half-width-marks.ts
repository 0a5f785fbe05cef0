/**
 * The marks of a built page that stand among letters and figures → an element each, so that its styles leave them
 * half-width; and where a line may end that browsers don't end, what tells them.
 */
import { isChineseTag } from '../../model/chinese-tag.ts';
import { halfWidthPlaces } from '../../model/half-width.ts';
import { quoteEndPlaces } from '../../model/quote-end.ts';
import type { StartTag } from './relative-tag.ts';

/** Elements of a line; any other begins a text of its own. */
const INLINE = new Set([
  'a',
  'abbr',
  'b',
  'bdi',
  'cite',
  'em',
  'i',
  'mark',
  'q',
  'small',
  'span',
  'strong',
  'wbr',
]);
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

/** What is put into a text. */
interface Change {
  readonly place: number;
  /** Goes into an element of its own; `null` where a line may end. */
  readonly mark: string | null;
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
    const whole = text.join('');
    const changes: Change[] = [
      ...halfWidthPlaces(whole).map((place) => ({ place, mark: whole.charAt(place) })),
      ...quoteEndPlaces(whole).map((place) => ({ place, mark: null })),
    ].toSorted((one, other) => one.place - other.place);
    let start = 0;
    for (const { source, part } of changes.length > 0 ? pieces : []) {
      const end = start + source.length;
      const own = changes.filter(({ place }) => place >= start && place < end);
      if (part !== null && own.length > 0) this.#parts[part] = withElements(source, own, start);
      start = end;
    }
  }
}

function withElements(source: string, changes: readonly Change[], start: number): string {
  let written = '';
  let end = 0;
  for (const { place, mark } of changes) {
    written += source.slice(end, place - start);
    written += mark === null ? '<wbr>' : `<span class="half">${mark}</span>`;
    end = place - start + (mark?.length ?? 0);
  }
  return written + source.slice(end);
}
