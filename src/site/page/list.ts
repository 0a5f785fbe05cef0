/** The page of the reader's list: what surrounds it; the browser fills it. */
import { route } from '../../archive/route.ts';
import { messagesOf } from '../../i18n/index.ts';
import type { Shell } from '../part/shell.ts';
import { describeShell } from '../part/shell.ts';
import { sectionNameplate } from '../print/nameplate.ts';
import type { ArchiveProps } from './paths.ts';

/** Gives the page of the reader's list; search engines would find nothing on it. */
export function viewList({ locale }: ArchiveProps, site: URL | undefined): Shell {
  const { list } = messagesOf(locale);
  const path = route.list(locale);
  return describeShell({
    locale,
    path,
    title: [list.heading],
    description: list.description,
    site,
    trail: [{ label: list.heading, path }],
    nameplate: sectionNameplate(list.heading, list.description),
    isUnlisted: true,
  });
}
