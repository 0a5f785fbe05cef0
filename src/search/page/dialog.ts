/**
 * Search as a dialog, from any page: its field is there (`early-field.ts`), its other markup comes from the search
 * page, its suggestions from the archive's terms; choosing one, or Enter, goes to the search page.
 */
import css from '../../styles/search-dialog.css?inline';
import { adoptStyles } from '../../reading/adopt-styles.ts';
import { part } from '../../reading/page-part.ts';
import { searchAddress } from './search-address.ts';
import { fetchSearchPage } from './served-page.ts';
import { suggestFrom, type Suggestion, type SuggestionsAsked } from '../query/suggest.ts';
import { DEFAULT_LOCALE } from '../../i18n/locale.ts';
import type { ArchiveWords } from '../query/words.ts';
import { fillWith } from './fill.ts';

/** Suggestions shown at once. */
const COUNT = 8;

/**
 * Makes the dialog whole around its field, in which something may be typed meanwhile; `template` is the page's own and
 * knows where the search page is. Throws where that does not come: the field still searches, by Enter.
 */
export async function completeDialog(
  dialog: HTMLDialogElement,
  template: HTMLTemplateElement,
): Promise<void> {
  const { content, words } = await fetchSearchPage(searchAddress(template));
  const markup = part(content, 'template[data-search-dialog]', HTMLTemplateElement);
  const whole = part(document.importNode(markup.content, true), 'dialog', HTMLDialogElement);
  const field = part(dialog, 'input', HTMLInputElement);
  adoptStyles(css);
  takeOver(whole, dialog);
  takeOver(part(whole, 'input'), field);
  // The field itself stays: another would lose the focus, and a word that is just being composed.
  for (const button of whole.querySelectorAll('form > button')) part(dialog, 'form').append(button);
  for (const other of whole.querySelectorAll(':scope > :not(form)')) dialog.append(other);
  const locale = part(content, '[data-locale]').dataset['locale'] ?? DEFAULT_LOCALE;
  connect(dialog, words, locale === DEFAULT_LOCALE ? {} : { reader: locale });
  field.dispatchEvent(new Event('input'));
}

/** Gives an element the attributes of another. */
function takeOver(from: Element, to: Element): void {
  for (const { name, value } of from.attributes) to.setAttribute(name, value);
}

/** Gives a suggestion in the other language, as it stands behind it: the words of the text, or what they are called. */
function besideSuggestion({ original, called }: Suggestion): HTMLElement[] {
  const twin = original ?? called;
  if (!twin) return [];
  const element = document.createElement('span');
  element.className = original ? 'original' : 'called';
  element.lang = twin.language;
  element.textContent = twin.text;
  return [element];
}

/** Makes the field a combobox over the list of suggestions (WAI-ARIA: list autocomplete, manual selection). */
function connect(
  dialog: HTMLDialogElement,
  words: ArchiveWords,
  reader: Pick<SuggestionsAsked, 'reader'>,
): void {
  const input = part(dialog, 'input', HTMLInputElement);
  const list = part(dialog, '[data-suggestions]');
  const status = part(dialog, '[role="status"]');
  const form = part(dialog, 'form', HTMLFormElement);
  list.setAttribute('role', 'listbox');
  const options = (): HTMLElement[] => [...list.querySelectorAll<HTMLElement>('[role="option"]')];
  const chosen = (): number =>
    options().findIndex((option) => option.getAttribute('aria-selected') === 'true');
  const choose = (index: number): void => {
    const all = options();
    all.forEach((option, at) => {
      option.setAttribute('aria-selected', String(at === index));
    });
    const option = all[index];
    if (option) {
      input.setAttribute('aria-activedescendant', option.id);
      option.scrollIntoView({ block: 'nearest' });
    } else input.removeAttribute('aria-activedescendant');
  };
  const take = (text: string): void => {
    input.value = text;
    part(form, '[type="submit"]').click();
  };
  const show = (terms: readonly Suggestion[]): void => {
    fillWith(
      list,
      terms.map((suggestion, index) => {
        const { text, language } = suggestion;
        const option = document.createElement('li');
        option.id = `suggestion-${index}`;
        option.setAttribute('role', 'option');
        option.lang = language;
        option.setAttribute('aria-selected', 'false');
        fillWith(
          option,
          [text, ...besideSuggestion(suggestion)].flatMap((each, at) => (at === 0 ? [each] : [' ', each])),
        );
        option.onclick = () => {
          take(text);
        };
        return option;
      }),
    );
    list.hidden = terms.length === 0;
    input.setAttribute('aria-expanded', String(terms.length > 0));
    input.removeAttribute('aria-activedescendant');
    status.textContent =
      terms.length === 0 ? '' : (status.dataset['words'] ?? '').replace('{count}', String(terms.length));
  };
  const update = async (): Promise<void> => {
    const { value } = input;
    const terms =
      value.trim() === '' ? [] : await suggestFrom(words, { ...reader, typed: value, count: COUNT });
    if (value === input.value) show(terms);
  };
  const refresh = (event: Event): void => {
    // Letters on their way to a Chinese word are no query yet.
    if (event instanceof InputEvent && event.isComposing) return;
    update().catch(reportError);
  };
  input.addEventListener('input', refresh);
  input.addEventListener('compositionend', refresh);
  input.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    if (event.key === 'Escape') {
      // A search field would first be emptied.
      event.preventDefault();
      dialog.close();
    }
    const count = options().length;
    if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && count > 0) {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      // One place beside the options is the field itself, with what was typed.
      choose(((chosen() + 1 + step + count + 1) % (count + 1)) - 1);
    }
    if (event.key === 'Enter' && chosen() >= 0) {
      event.preventDefault();
      options()[chosen()]?.click();
    }
  });
  part(dialog, '[data-close]').onclick = () => {
    dialog.close();
  };
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
  });
}
