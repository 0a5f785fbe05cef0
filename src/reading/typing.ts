/** Whether a key is meant for the page, or for what is being typed. */

/** Tells whether what has the focus takes letters: in a list of choices, they choose. */
export function isTyping({ target }: KeyboardEvent): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input:not([type=radio],[type=checkbox]),textarea,select')) &&
    // A dialog that was just closed can still hold the focus.
    target.getClientRects().length > 0
  );
}
