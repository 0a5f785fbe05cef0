/** Where a passage begins and ends in a block, beyond the stretches that are the same: its first or last characters may differ. */

/** Gives how many units of a block, from a place on, are nearest to some that were quoted, and how many of these differ. */
export function nearestLength(
  quoted: readonly string[],
  archived: readonly string[],
): { readonly length: number; readonly edits: number } {
  // Edits that make the beginning of what was quoted from beginnings of the block, one longer than the other.
  let costs = archived.map((_, length) => length).concat(archived.length);
  for (const [at, key] of quoted.entries()) {
    let diagonal = costs[0] ?? 0;
    const next = [at + 1];
    for (const [index, other] of archived.entries()) {
      const above = costs[index + 1] ?? Infinity;
      const changed = diagonal + (key === other ? 0 : 1);
      next.push(Math.min(changed, above + 1, (next[index] ?? Infinity) + 1));
      diagonal = above;
    }
    costs = next;
  }
  let length = Math.min(quoted.length, archived.length);
  for (const [other, cost] of costs.entries()) if (cost < (costs[length] ?? Infinity)) length = other;
  return { length, edits: costs[length] ?? 0 };
}
