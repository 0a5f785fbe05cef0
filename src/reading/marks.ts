/** The choice of punctuation beside a text is the one of the panel, which keeps it. */

/** Makes the choice beside a text work. */
export function startMarks(line: Element): void {
  const root = document.documentElement;
  const inputs = [...line.querySelectorAll('input')];
  const show = (): void => {
    for (const input of inputs) input.checked = input.value === (root.dataset['punctuation'] ?? 'usual');
  };
  line.addEventListener('change', ({ target }) => {
    const value = target instanceof HTMLInputElement && target.value !== 'usual' ? target.value : '';
    document.querySelector<HTMLInputElement>(`input[name=punctuation][value="${value}"]`)?.click();
  });
  new MutationObserver(show).observe(root, { attributeFilter: ['data-punctuation'] });
  show();
}
