/** The page for what is not found: one file serves every address, so it speaks every language. */
import type { Locale, Messages } from '../../i18n/index.ts';
import { DEFAULT_LOCALE, LOCALES, messagesOf } from '../../i18n/index.ts';
import { sectionNameplate } from '../print/nameplate.ts';
import { route } from '../../archive/route.ts';
import type { Shell } from '../part/shell.ts';
import { describeShell } from '../part/shell.ts';
import type { Crumb } from '../../archive/trail.ts';

export interface NotFoundView {
  readonly shell: Shell;
  readonly languages: readonly {
    readonly locale: Locale;
    readonly words: Messages['notFound'];
    readonly links: readonly Crumb[];
  }[];
}

/** Gives the page for what is not found. */
export function viewNotFound(): NotFoundView {
  const words = LOCALES.map((locale) => messagesOf(locale).notFound.heading);
  return {
    shell: describeShell({
      locale: DEFAULT_LOCALE,
      path: route.home(DEFAULT_LOCALE),
      title: [words.join(' / ')],
      description: messagesOf(DEFAULT_LOCALE).notFound.text,
      site: undefined,
      trail: [],
      // At the depth where it is shown, no file is where the page says.
      hasTools: false,
      nameplate: sectionNameplate('404', LOCALES.map((locale) => messagesOf(locale).site.name).join(' · ')),
    }),
    languages: LOCALES.map((locale) => {
      const { navigation, notFound } = messagesOf(locale);
      return {
        locale,
        words: notFound,
        links: [
          { label: navigation.home, path: route.home(locale) },
          { label: navigation.titles, path: route.titles(locale) },
          { label: navigation.search, path: route.search(locale) },
        ],
      };
    }),
  };
}
