/** The citations below a text, once a reader asks for them: filled in, copied one by one, and taken along as records. */
import { chooseStyle, citationIn, fillIn } from './citation-text.ts';
import { citingWords } from './citing-words.ts';
import { copyAndSay, sayDone } from './copy-text.ts';
import { whenChangedElsewhere } from './kept-list.ts';
import { keptListWords } from './list-words.ts';
import { recordWithId } from './one-record.ts';
import { saveFile } from './save-file.ts';
import { isStarred, toggleStar } from './starring.ts';

/** Makes the citations that a page holds whole, and gives each a button. */
export async function startCiting(cite: HTMLElement): Promise<void> {
  const words = await citingWords();
  fillIn(cite, location, new Date());
  for (const line of cite.querySelectorAll<HTMLElement>('[data-style]')) {
    const style = line.dataset['style'] ?? '';
    const button = buttonOf(words.copy, () => {
      chooseStyle(style);
      return copyAndSay(citationIn(cite, style));
    });
    const name = line.previousElementSibling;
    button.setAttribute('aria-label', `${button.textContent} ${name?.textContent ?? ''}`);
    name?.append(' ', button);
  }
  // A whole issue has no record of its own, by which it could be taken along.
  if (cite.dataset['cited'] === undefined) return;
  const files = [...cite.querySelectorAll<HTMLAnchorElement>('p a')];
  const alone = document.createElement('p');
  alone.append(words.alone);
  for (const file of files) alone.append(buttonOf(file.textContent.trim(), () => save(file, cite)));
  files[0]?.parentElement?.before(alone);
  await offerStar(cite);
}

/** Puts first what keeps the text in the reader's list, and the way there. */
async function offerStar(cite: HTMLElement): Promise<void> {
  const words = await keptListWords();
  const star = buttonOf('', () => toggleStar(cite, null, words).then(show));
  const show = (): void => {
    star.textContent = isStarred(cite, null) ? words.drop : words.keep;
  };
  whenChangedElsewhere(show);
  show();
  const line = Object.assign(document.createElement('p'), { className: 'star' });
  const way = document.querySelector('.colophon a[href$="list/"]')?.cloneNode(true);
  line.append(star);
  if (way) line.append(way);
  cite.querySelector('summary')?.after(line);
}

function buttonOf(label: string, act: () => Promise<void>): HTMLButtonElement {
  const button = Object.assign(document.createElement('button'), { type: 'button', textContent: label });
  button.addEventListener('click', () => void act());
  return button;
}

/** Saves the record of one text out of the file of its issue. */
async function save(file: HTMLAnchorElement, cite: HTMLElement): Promise<void> {
  const id = cite.dataset['cited'] ?? '';
  const ending = file.pathname.replace(/^.*\./u, '');
  const response = await fetch(file.href).catch(() => null);
  const record = response?.ok ? recordWithId(id, ending, await response.text()) : null;
  if (record === null) return sayDone(false);
  saveFile(`${id}.${ending}`, 'text/plain', record);
}
