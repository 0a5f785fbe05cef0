/** A checked quotation → a report to be copied: each run with its verdict, its source and its address, and the day. */
import { FORGIVEN } from '../check/difference.ts';
import type { CheckedRun } from '../check/verdict.ts';
import { writeQuotation } from '../check/check-address.ts';
import { addressOfPlace, stepsTo } from './check-places.ts';
import { part } from '../../reading/page-part.ts';
import { attributeWords } from './panel.ts';

/** Milliseconds for which nothing stands there before the same words are said again: else nobody hears them. */
const BREATH_OF_REPORT = 150;

/** Makes the button copy the report of a quotation. */
export function offerReport(root: HTMLElement, quotation: string, runs: readonly CheckedRun[]): void {
  const said = part(root, '[data-copied]');
  said.textContent = '';
  part(root, '[data-copy]').onclick = () => {
    said.textContent = '';
    const sayDone = (what: 'done' | 'failed'): void => {
      setTimeout(() => (said.textContent = said.dataset[what] ?? ''), BREATH_OF_REPORT);
    };
    navigator.clipboard.writeText(reportOf(root, quotation, runs)).then(
      () => {
        sayDone('done');
      },
      (error: unknown) => {
        sayDone('failed');
        reportError(error);
      },
    );
  };
  // A site without https has no clipboard.
  part(root, '[data-copy]').hidden = !('clipboard' in navigator);
}

function reportOf(root: HTMLElement, quotation: string, runs: readonly CheckedRun[]): string {
  const report = part(root, '[data-report]');
  const words = (name: string, values: Readonly<Record<string, string>>): string =>
    attributeWords(report, `data-${name}`, values);
  const fragment = writeQuotation(quotation);
  return [
    words('title', { day: new Date().toLocaleDateString('sv-SE') }),
    report.dataset['coverage'] ?? '',
    '',
    ...runs.flatMap((run, at) => [...linesOfRun(root, run, at + 1), '']),
    ...(fragment === null
      ? []
      : [words('address', { address: location.href.replace(/[?#].*/u, '') + fragment })]),
  ].join('\n');
}

function linesOfRun(
  root: HTMLElement,
  { verdict, pasted, places, difference }: CheckedRun,
  number: number,
): string[] {
  const report = part(root, '[data-report]');
  const words = (name: string, values: Readonly<Record<string, string>>): string =>
    attributeWords(report, `data-${name}`, values);
  const notes = [
    ...(difference?.places ? [words('places', { count: String(difference.places) })] : []),
    ...FORGIVEN.filter((said) => difference?.forgiven.includes(said)).map((said) => words(said, {})),
  ];
  const note = notes.length === 0 ? '' : words('note', { notes: notes.join(words('between', {})) });
  const [place] = places;
  const heading = words('numbered', { number: String(number), verdict: words(`verdict-${verdict}`, {}) });
  const source = place && [
    ...(difference && (difference.places > 0 || difference.forgiven.length > 0)
      ? [words('archived', { text: place.text })]
      : []),
    words('source', { title: place.page.title, place: stepsTo(root, place).join(words('steps', {})) }),
    ...(place.page.isTranslation ? [words(`translated-${place.page.facts.translated ?? ''}`, {})] : []),
    addressOfPlace(root, place).replace(/:~:.*/u, ''),
  ];
  return [heading + note, words('quoted', { text: pasted }), ...(source ?? [])];
}
