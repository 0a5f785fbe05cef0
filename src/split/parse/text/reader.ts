/** A line, taken piece by piece. */

/** Characters that a pattern sees at the most: those of a whole marker. */
const WINDOW = 64;

/** Takes what patterns find, one after the other, from the beginning of a text. */
export class Reader {
  readonly #text: string;
  readonly #known: string;
  #at = 0;

  /** `known` is the text as the patterns know it, character for character. */
  constructor(text: string, known: string) {
    this.#text = text;
    this.#known = known;
  }

  get known(): string {
    return this.#known.slice(this.#at);
  }

  get taken(): string {
    return this.#text.slice(0, this.#at);
  }

  get rest(): string {
    return this.#text.slice(this.#at);
  }

  take(pattern: RegExp): string {
    const { length } = pattern.exec(this.#known.slice(this.#at, this.#at + WINDOW))?.[0] ?? '';
    this.#at += length;
    return this.#text.slice(this.#at - length, this.#at);
  }

  back(at: number): void {
    this.#at = at;
  }
}
