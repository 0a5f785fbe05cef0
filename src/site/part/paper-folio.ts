/** What stands at the end of a paper's nameplate: its years, and how many issues are kept. */
import type { PublicationNode } from '../../archive/tree.ts';
import type { Locale } from '../../i18n/index.ts';
import { messagesOf } from '../../i18n/index.ts';

/** Gives the parts of the folio of a paper: `2019–2022年`, `36期`. */
export function paperFolio(locale: Locale, { issues, years }: PublicationNode): string[] {
  const { span, count } = messagesOf(locale);
  const [newest] = years;
  const oldest = years.at(-1);
  const ofYears = newest && oldest ? [span(oldest.year, newest.year)] : [];
  return [...ofYears, count.issues(issues.length)];
}
