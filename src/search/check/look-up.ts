/** What was quoted → the blocks of a library that share something with it: short runs are asked, pages that have many are read. */
import type { KeyOf } from './checked-text.ts';
import type { HeldPage, Library, LibraryPage } from './library.ts';
import { bySpan, seedsOf, sharedStretches, type Seeds } from './matches.ts';
import { longestPassage, type Compared, type Quoted } from './passage.ts';
import type { UnitSpan } from './parts.ts';
import { sizeOf, spansIn, takeSpan } from './spans.ts';
import { windowsOf, windowsOverMarks } from './windows.ts';

/** A block, and the page that has it. */
export interface PlaceInPage {
  readonly page: LibraryPage;
  readonly anchor: string;
  readonly role: string;
}

/** Is told how many units are left to look for, of all; nothing goes on before it is done. */
export type OnStep = (left: number, all: number) => Promise<void> | void;

export interface LookUp {
  readonly quoted: Quoted;
  readonly keyOf: KeyOf;
  readonly library: Library;
  readonly onStep?: OnStep;
}

/** Windows that are asked at once, at most; a quotation of one article is found by the first few. */
const ASKED_AT_ONCE = 16;
const FIRST_ASKED = 2;
/** Pages that are read at once: those that hold most of what was asked. */
const READ = 8;
/** Characters with marks between them that are asked at once. */
const OVER_MARKS = 8;
/** Characters of which no other window may be free of marks; of longer texts one is. */
const SHORT_OVER_MARKS = 32;

/** Gives the blocks that may have passages of what was quoted. Rejects where the library can't be read. */
export async function lookUp(task: LookUp): Promise<Compared<PlaceInPage>[]> {
  const { quoted, onStep } = task;
  const reading = new LookUpState(task);
  const passes = [
    ...quoted.grain.windows.map((length) => ({
      isOver: false,
      windows: (free: readonly UnitSpan[]) => windowsOf(quoted, free, length),
    })),
    {
      isOver: true,
      windows: (free: readonly UnitSpan[]) =>
        windowsOverMarks(
          free.filter((span) => sizeOf(span) <= SHORT_OVER_MARKS),
          OVER_MARKS,
        ),
    },
  ];
  for (const { isOver, windows } of passes) {
    const asked = windows(reading.free);
    for (let at = 0, size = FIRST_ASKED; at < asked.length; size = Math.min(size * 2, ASKED_AT_ONCE)) {
      const batch = asked.slice(at, at + size).filter((window) => reading.isFree(window));
      await reading.ask(batch, isOver);
      await onStep?.(reading.left, quoted.units.length);
      at += size;
    }
  }
  return reading.blocks;
}

class LookUpState {
  readonly blocks: Compared<PlaceInPage>[] = [];
  /** In order; none overlaps another. */
  readonly free: UnitSpan[];
  readonly #task: LookUp;
  readonly #seeds: Seeds;
  readonly #read = new Set<string>();

  constructor(task: LookUp) {
    this.#task = task;
    this.#seeds = seedsOf(task.quoted.units, task.quoted.grain);
    this.free = [{ from: 0, to: task.quoted.units.length }];
  }

  get left(): number {
    return this.free.reduce((sum, span) => sum + sizeOf(span), 0);
  }

  isFree(window: UnitSpan): boolean {
    return spansIn(this.free, window).length > 0;
  }

  /** Asks for some windows, and reads the pages that hold most of them. */
  async ask(windows: readonly UnitSpan[], overMarks: boolean): Promise<void> {
    const { library, quoted } = this.#task;
    const { text, units } = quoted;
    const answers = await Promise.all(
      windows.map(({ from, to }) =>
        library.holders(text.slice(units[from]?.start, units[to - 1]?.end), overMarks),
      ),
    );
    const votes = new Map<string, { page: HeldPage; weight: number }>();
    for (const pages of answers)
      for (const page of pages) {
        const weight = (votes.get(page.id)?.weight ?? 0) + 1 / pages.length;
        votes.set(page.id, { page, weight });
      }
    const unread = [...votes.values()].filter(({ page }) => !this.#read.has(page.id));
    const most = unread.sort((one, other) => other.weight - one.weight).slice(0, READ);
    for (const { page } of most) this.#read.add(page.id);
    const read = await Promise.all(most.map(({ page }) => page.read()));
    for (const page of read) await this.#compare(page);
  }

  async #compare(page: LibraryPage): Promise<void> {
    const { quoted, keyOf, onStep } = this.#task;
    for (const { anchor, role, text } of page.blocks) {
      await onStep?.(this.left, quoted.units.length);
      const block = comparedWith(quoted, this.#seeds, { text, keyOf, place: { page, anchor, role } });
      if (block.matches.length === 0) continue;
      this.blocks.push(block);
      for (const [span, matches] of bySpan(block.matches, this.free)) {
        const passage = longestPassage(quoted, { block, matches }, span);
        if (passage) takeSpan(this.free, passage.quoted);
      }
    }
  }
}

interface BlockToCompare<Place> {
  readonly text: string;
  readonly keyOf: KeyOf;
  readonly place: Place;
}

/** Gives a block with what it shares with what was quoted. */
export function comparedWith<Place>(
  quoted: Quoted,
  seeds: Seeds,
  { text, keyOf, place }: BlockToCompare<Place>,
): Compared<Place> {
  const units = quoted.grain.unitsOf(text, keyOf);
  return { place, text, units, matches: sharedStretches(quoted.units, seeds, units) };
}
