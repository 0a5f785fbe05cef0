/** The dialog that lists the keys: its words come from the page about the archive, in the language of this one. */
import css from '../styles/key-list.css?inline';
import { adoptStyles } from './adopt-styles.ts';

let made: Promise<HTMLDialogElement> | null = null;

/** Shows the keys, or closes them where they are shown; throws where the page to which `link` leads does not come. */
export async function showKeys(link: HTMLAnchorElement): Promise<void> {
  made ??= makeKeys(link).catch((error: unknown) => {
    made = null;
    throw error;
  });
  const dialog = await made;
  if (dialog.open) dialog.close();
  else dialog.showModal();
}

async function makeKeys({ href, hash }: HTMLAnchorElement): Promise<HTMLDialogElement> {
  const response = await fetch(href);
  // In a template nothing runs and nothing is styled.
  const page = document.createElement('template');
  page.innerHTML = await response.text();
  const list = page.content.getElementById(hash.slice(1));
  if (!response.ok || !list) throw new Error(`No list of keys at ${href}`);
  const dialog = document.createElement('dialog');
  const close = document.createElement('button');
  dialog.className = 'key-dialog';
  dialog.setAttribute('aria-label', list.querySelector('h2')?.textContent ?? '');
  close.type = 'button';
  close.textContent = list.dataset['close'] ?? '';
  close.onclick = () => {
    dialog.close();
  };
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog) dialog.close();
  });
  for (const part of [...list.children, close]) dialog.append(part);
  adoptStyles(css);
  document.body.append(dialog);
  return dialog;
}
