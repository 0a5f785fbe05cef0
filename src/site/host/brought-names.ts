/** Names that may come into a page once it is open: those of the scripts that it can load, and of what these bring. */
import { classNamesIn } from './used-styles.ts';

/** What stands around the names of scripts where pages load them and where they load each other. */
const NOT_IN_NAMES = /[^\w.-]/u;

/** Knows the scripts of a built site, and the page that each of its pages takes the search from. */
export class BroughtNames {
  private readonly scripts: ReadonlyMap<string, string>;
  private readonly searchPage: string;
  /** Pages that load the same scripts have the same names. */
  private readonly known = new Map<string, ReadonlySet<string>>();

  /** Takes the text of each script by its name, and the search page without its styles: that of all languages. */
  constructor(scripts: ReadonlyMap<string, string>, searchPage: string) {
    this.scripts = scripts;
    this.searchPage = searchPage;
  }

  /** Gives the names for a page, which comes without its styles. */
  for(html: string): ReadonlySet<string> {
    const loaded = this.loadedBy(html + this.searchPage);
    const key = loaded.toSorted().join(' ');
    const names = this.known.get(key) ?? this.namesOf(loaded);
    this.known.set(key, names);
    return names;
  }

  private namesOf(scripts: readonly string[]): Set<string> {
    const texts = [this.searchPage, ...scripts.map((name) => this.scripts.get(name) ?? '')];
    return classNamesIn(texts.join('\n'));
  }

  /** Gives the scripts that a text names, those that they name, and so on. */
  private loadedBy(text: string, found: readonly string[] = []): string[] {
    return text.split(NOT_IN_NAMES).reduce<string[]>((all, name) => {
      const script = this.scripts.get(name);
      return script === undefined || all.includes(name) ? all : this.loadedBy(script, [...all, name]);
    }, found.slice());
  }
}
