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

/** Tells whether a key is pressed alone; Shift may be what makes its sign. */
export function isPressedAlone(event: KeyboardEvent): boolean {
  return !(event.defaultPrevented || event.isComposing || event.altKey || event.ctrlKey || event.metaKey);
}
