/** The list of terms leads to where each term stands. */
import type { Element } from 'hast';
import { expect, test } from 'vitest';
import { elementsWith, findElement, readTree, textOf } from './built-site.ts';

interface Link {
  readonly term: string;
  readonly file: string;
  readonly anchor: string;
}

const hasClass = ({ properties }: Element, name: string): boolean =>
  [properties['className']].flat().includes(name);

test.each(['terms/index.html', 'en/terms/index.html'])(
  '%s: each document stands where its links lead',
  (file) => {
    const links = linksOf(file, 'document');
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter((link) => !textAt(link).includes(`《${link.term}》`))).toEqual([]);
  },
);

test('each initiative stands where its links lead', () => {
  const links = linksOf('terms/index.html', 'initiative');
  expect(links.length).toBeGreaterThan(0);
  expect(links.filter((link) => !textAt(link).includes(`“${link.term}”`))).toEqual([]);
});

test('bodies and places lead somewhere too', () => {
  for (const kind of ['organisation', 'place']) {
    const links = linksOf('terms/index.html', kind);
    expect(links.length, kind).toBeGreaterThan(0);
    expect(links.filter((link) => textAt(link) === '')).toEqual([]);
  }
});

test('a long kind leads to each of its letters', () => {
  const section = findElement(
    readTree('terms/index.html'),
    ({ properties }) => properties['id'] === 'initiative',
  );
  if (!section) throw new Error('There are no initiatives');
  const jumps = elementsWith(section, 'href').flatMap((link) => {
    const { pathname, hash } = new URL(String(link.properties['href']), 'file:///terms/index.html');
    return pathname === '/terms/index.html' ? [[textOf(link), hash.slice(1)]] : [];
  });
  const letters = elementsWith(section, 'className').filter((element) => hasClass(element, 'letter'));
  expect(letters.length).toBeGreaterThan(12);
  // The letter stands before its terms.
  expect(jumps).toEqual(letters.map((letter) => [textOf(letter).slice(0, 1), letter.properties['id']]));
});

function linksOf(file: string, kind: string): Link[] {
  const section = findElement(readTree(file), ({ properties }) => properties['id'] === kind);
  const lines = section
    ? elementsWith(section, 'className').filter((element) => hasClass(element, 'entry'))
    : [];
  return lines.flatMap((line) => {
    const [term] = elementsWith(line, 'className').filter((element) => hasClass(element, 'term'));
    const places = elementsWith(line, 'href').filter((element) => hasClass(element, 'place'));
    return places.map(({ properties }) => {
      const { pathname, hash } = new URL(String(properties['href']), `file:///${file}`);
      return {
        term: term ? textOf(term).trim() : '',
        file: `${pathname.slice(1)}index.html`,
        anchor: hash.slice(1),
      };
    });
  });
}

/** Gives the text of the block at a place, run-in head included. */
function textAt({ file, anchor }: Link): string {
  const isAnchor = ({ properties }: Element): boolean => properties['id'] === anchor;
  const tree = readTree(file);
  const holdsAnchor = (element: Element): boolean =>
    isAnchor(element) || elementsWith(element, 'id').some(isAnchor);
  const translation = elementsWith(tree, 'dataTranslation').find(holdsAnchor);
  // Below its translation, which has the anchor, stands the text.
  const own =
    translation &&
    elementsWith(tree, 'dataOf').filter(
      ({ properties }) => properties['dataOf'] === translation.properties['id'],
    );
  const block = own?.[0] ?? elementsWith(tree, 'dataBlock').find(holdsAnchor);
  return block ? textOf(block) : '';
}
