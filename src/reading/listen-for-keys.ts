/** Waits for the keys of reading; what they do is loaded with the first of them. */
import { isTyping } from './typing.ts';

/** Makes the arrow keys and `?` work on a page. */
export function listenForKeys(page: Document): void {
  page.addEventListener('keydown', (event) => {
    if (/^(?:Arrow|\?)/u.test(event.key) && !isTyping(event))
      void import('./answer-key.ts').then(({ answerKey }) => answerKey(page, event));
  });
}
