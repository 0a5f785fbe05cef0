/** What a page shows is what is searched: the index is made from the documents, and these are their pages. */
import { readFileSync } from 'node:fs';
import type { Element } from 'hast';
import { expect, test } from 'vitest';
import { yamlOf } from '../../src/archive/document-file.ts';
import { everyBlock, textOf as readText } from '../../src/archive/text.ts';
import { CONTENT_FOLDER, readContent } from '../../src/files/content.ts';
import { originalId, paperLanguages } from '../../src/files/papers.ts';
import { FILE_FORMATS } from '../../src/model/format.ts';
import { frontmatterSchema } from '../../src/model/frontmatter.ts';
import { parseYaml } from '../../src/model/parse-yaml.ts';
import { elementsWith, findElement, htmlFiles, readTree, textOf } from './built-site.ts';

const languages = paperLanguages('.');

const documents = readContent(CONTENT_FOLDER).flatMap(({ path, contents }) => {
  const id = originalId(path, languages);
  // The registry lies there too, and translations.
  if (id === null || path.startsWith('registry/')) return [];
  const { value } = parseYaml(yamlOf(contents), frontmatterSchema, { format: FILE_FORMATS.content });
  if (!value) throw new Error(`${path} has no frontmatter`);
  return [{ page: `${id}/index.html`, blocks: everyBlock(readText(value, contents)) }];
});

/** Gives the blocks that a page shows, as a reader sees them and as links reach them. */
function shownIn(page: string): unknown {
  const article = findElement(readTree(page), ({ properties }) => properties['dataArchive'] !== undefined);
  return (article ? elementsWith(article, 'dataBlock') : []).map((block) => {
    const [head] = elementsWith(block, 'id').filter(({ properties }) =>
      /^m\d+$/u.test(String(properties['id'])),
    );
    return {
      id: idOf(block),
      anchor: idOf(head ?? block),
      role: block.properties['dataBlock'],
      head: head ? textOf(head) : '',
      text: textOf(block),
    };
  });
}

function idOf({ properties }: Element): unknown {
  return properties['id'];
}

test.each(documents)('$page shows what is searched, block for block', ({ page, blocks }) => {
  expect(blocks.length).toBeGreaterThan(0);
  expect(shownIn(page)).toEqual(blocks);
});

test('no page shows text of the archive that is not searched', () => {
  const shown = htmlFiles().filter(
    (file) => !file.startsWith('en/') && readFileSync(`dist/${file}`, 'utf8').includes('data-archive='),
  );
  expect(shown).toEqual(documents.map(({ page }) => page).toSorted());
});
