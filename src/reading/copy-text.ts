/** Copying, and the word that it was done. */
import { citingWords } from './citing-words.ts';

/** Copies a text, and says whether that was done. */
export async function copyAndSay(text: string): Promise<void> {
  await sayDone(await copyText(text));
}

/** Says on the page for a while whether something was done. */
export async function sayDone(done: boolean): Promise<void> {
  const words = await citingWords();
  sayShortly(done ? words.done : words.failed);
}

/** Says something on the page for a while. */
export function sayShortly(words: string): void {
  const status = document.querySelector('[data-quote-status]');
  if (!status) return;
  status.textContent = words;
  setTimeout(() => {
    if (status.textContent === words) status.textContent = '';
  }, 4000);
}

/** Where the page may not reach the clipboard (plain HTTP, files), the way that browsers had before is left. */
async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const field = Object.assign(document.createElement('textarea'), {
      value: text,
      className: 'visually-hidden',
    });
    document.body.append(field);
    field.select();
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- There is no other way without HTTPS.
    const done = document.execCommand('copy');
    field.remove();
    return done;
  }
}
