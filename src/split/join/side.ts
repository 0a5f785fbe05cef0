/** On which side of its article a jump stands: at its end, at its beginning, or beside it. */
import type { Jump } from './jump-form.ts';
import { readJump } from './jump.ts';
import { jumpAtEnd, jumpAtStart } from './placed-jump.ts';
import { keysOfLabel } from './printed-page.ts';

/** Gives whether an article goes on elsewhere or began there, by its jump and the label of its own page; 紧接 and 接 can say both. */
export function sideOf({ way, pages }: Jump, label: string): 'on' | 'from' | 'see' {
  if (way === 'end') return 'see';
  if (way !== 'either') return way;
  const [own = ''] = keysOfLabel(label);
  return pages.length > 0 && pages.every((key) => numberOfPage(key) > numberOfPage(own)) ? 'on' : 'from';
}

function numberOfPage(key: string): number {
  return Number(/(?<!\d)\d+$/u.exec(key)?.[0] ?? 0);
}

/** Gives the side that all of a line tells; `null` where it is no jump line. One that tells both sides is beside its article. */
export function sideOfLine(text: string, label: string): 'on' | 'from' | 'see' | null {
  const jump = readJump(text);
  return jump && (jump.also ? 'see' : sideOf(jump, label));
}

/** Tells whether all of a line says where an article began and where it goes on. */
export function saysBothSides(text: string): boolean {
  return readJump(text)?.also !== undefined;
}

/** Tells whether a line of other text begins with where its article began. */
export function opensWithJump(text: string, label: string): boolean {
  const placed = jumpAtStart(text);
  return placed !== null && sideOf(placed.jump, label) === 'from';
}

/** Tells whether a line of other text ends with where its article goes on. */
export function endsWithJump(text: string, label: string): boolean {
  const placed = jumpAtEnd(text);
  return placed !== null && sideOf(placed.jump, label) === 'on';
}
