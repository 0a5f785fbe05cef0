/** The citations that a page holds, as text: with the day of today, the page of a passage and the address of its block. */

/** Where the reader's choices are kept, as JSON; the head reads the same. */
const CHOICES_KEPT = 'banmian';

/** Fills in what only a browser knows: the day of access and, where the page names none, its address. */
export function fillIn(cite: HTMLElement, { protocol, origin, pathname }: Location, now: Date): void {
  const day = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) =>
    String(part).padStart(2, '0'),
  );
  for (const part of cite.querySelectorAll('[data-accessed]')) part.textContent = day.join('-');
  // A file on the reader's own machine is no address.
  if (!protocol.startsWith('http')) return;
  for (const part of cite.querySelectorAll('[data-address]')) part.textContent ||= origin + pathname;
  for (const part of cite.querySelectorAll<HTMLElement>('[data-online]')) part.hidden = false;
}

/** A passage in the text that is cited. */
export interface CitedPassage {
  /** Label of the page that it stands on. */
  readonly page: string;
  /** Of its block: `#m3`. */
  readonly hash: string;
}

/** Gives a citation of the page as text; of a passage with its own page and place. */
export function citationIn(cite: HTMLElement, style: string, passage?: CitedPassage): string {
  const line = cite.querySelector(`[data-style="${style}"]`)?.cloneNode(true) as HTMLElement | undefined;
  if (!line) return '';
  for (const part of line.querySelectorAll('[hidden]')) part.remove();
  if (passage) {
    for (const part of line.querySelectorAll('[data-address]')) part.append(passage.hash);
    for (const part of line.querySelectorAll<HTMLElement>('[data-one]'))
      part.textContent = (part.dataset['one'] ?? '') + passage.page;
  }
  return line.textContent.replace(/\s+/gu, ' ').trim();
}

/** Gives the style that the reader took last, or else the usual one. */
export function chosenStyle(cite: HTMLElement, usual: string): string {
  const chosen = keptChoices()['cited'] ?? '';
  return cite.querySelector(`[data-style="${CSS.escape(chosen)}"]`) ? chosen : usual;
}

/** Keeps the style that the reader took. */
export function chooseStyle(style: string): void {
  try {
    localStorage.setItem(CHOICES_KEPT, JSON.stringify({ ...keptChoices(), cited: style }));
  } catch {
    // Without a store each page offers its own.
  }
}

function keptChoices(): Record<string, string> {
  try {
    return (JSON.parse(localStorage.getItem(CHOICES_KEPT) ?? '{}') ?? {}) as Record<string, string>;
  } catch {
    return {};
  }
}
