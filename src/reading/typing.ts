/** Whether a key is meant for the page, or for what is being typed. */

/** Tells whether what has the focus takes letters. */
export function isTyping({ target }: KeyboardEvent): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input:not([type="radio"], [type="checkbox"]), textarea')) &&
    // A dialog that was just closed can still hold the focus.
    target.getClientRects().length > 0
  );
}
