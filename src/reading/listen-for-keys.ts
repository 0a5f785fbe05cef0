/** Waits for the keys of reading; what they do is loaded with the first of them. */

/** Makes the arrow keys and `?` work on a page. */
export function listenForKeys(page: Document): void {
  page.addEventListener('keydown', (event) => {
    if (['?', 'ArrowLeft', 'ArrowRight'].includes(event.key))
      void import('./answer-key.ts').then(({ answerKey }) => answerKey(page, event));
  });
}
