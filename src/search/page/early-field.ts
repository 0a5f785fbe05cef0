/** The field of the search dialog: there at once, before anything is loaded; what else the dialog has follows. */
import css from '../../styles/early-field.css?inline';
import { LONGEST_QUERY } from '../../model/longest-query.ts';
import { adoptStyles } from '../../reading/adopt-styles.ts';

/** Gives a dialog that holds a field and nothing else, added to the page; what is typed there is searched by Enter alone. */
export function makeEarlyField(template: HTMLTemplateElement): HTMLDialogElement {
  const dialog = document.createElement('dialog');
  dialog.className = 'search-dialog';
  dialog.innerHTML = `<form><input name="q" type="search" autocomplete="off" maxlength="${LONGEST_QUERY}"></form>`;
  const address = template.content.querySelector('[data-back]')?.getAttribute('href') ?? '';
  dialog.querySelector('form')?.setAttribute('action', address);
  dialog.querySelector('input')?.setAttribute('aria-label', template.dataset['field'] ?? '');
  adoptStyles(css);
  document.body.append(dialog);
  return dialog;
}
