/** How a block stands on its page. */

export interface Placed {
  /** What links to it lead to; `null` of one that stands beside itself in the other language, which has the place. */
  readonly id: string | null;
  /** Of one that stands beside itself: which block it is. */
  readonly of?: string | undefined;
  /** True of a translation: what is searched and cited is the text as received. */
  readonly translated?: boolean;
}

/** Gives the attributes by which scripts and links find the text of a block. */
export function placedAttributes(
  role: string,
  { id, of, translated = false }: Placed,
): Record<string, string | undefined> {
  return { [translated ? 'data-translation' : 'data-block']: role, id: id ?? undefined, 'data-of': of };
}
