/** A glossary goes to tools and comes back: what was changed there changes its line, and nothing that stood is lost. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { FILE_FORMATS } from '../../../../src/model/format.ts';
import { glossarySchema, type Glossary } from '../../../../src/model/glossary.ts';
import { parseYaml } from '../../../../src/model/parse-yaml.ts';
import { writeGlossaryTable } from '../../../../src/translate/exchange/glossary-table.ts';
import { writeTbx } from '../../../../src/translate/exchange/tbx.ts';
import { editTerms } from '../../../../src/translate/exchange/terms-edit.ts';
import { mergeTerms } from '../../../../src/translate/exchange/terms-merge.ts';
import { receivedTerms } from '../../../../src/translate/exchange/terms-read.ts';
import { rulesOf } from './documents.ts';

const YAML = `# Our terms.
format: 1
terms:
  # Places
  - zh: 崂山区
    pinyin: Láoshān Qū
    en: Laoshan District # as the district writes it
    kind: place
    gloss: { en: A district of Qingdao., zh: 青岛市的一个区。 }
    source: ours

  # Terms
  - zh: 营商环境
    also:
      - 投资环境
    pinyin: yíngshāng huánjìng
    en: "business environment"
    forms: [environment for business]
    kind: term
    gloss:
      en: >-
        What firms meet: rules,
        services & costs.
      zh: 企业所处的环境。
    source: ours
    avoid:
      - commercial environment
`;

function termsOf(yaml: string): Glossary {
  const { value } = parseYaml(yaml, glossarySchema, { format: FILE_FORMATS.glossary, textOnly: true });
  return value?.terms ?? [];
}

const TERMS = termsOf(YAML);
const FORMS: [string, (terms: Glossary) => string][] = [
  ['TBX', (terms) => writeTbx(terms, 'content/glossary.yaml')],
  ['a table', writeGlossaryTable],
];

function mergedWith(text: string, terms = TERMS): ReturnType<typeof mergeTerms> {
  return mergeTerms(receivedTerms(text)?.terms ?? [], terms);
}

/** Gives the YAML after a file came back. */
function yamlAfter(text: string): string | null {
  const { edits, messages } = mergedWith(text);
  expect(messages).toEqual([]);
  return editTerms(YAML, edits);
}

describe.each(FORMS)('%s', (_, write) => {
  test('comes back, and changes nothing', () => {
    expect(receivedTerms(write(TERMS))?.terms.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['崂山区']),
    );
    expect(mergedWith(write(TERMS))).toEqual({ edits: [], messages: [] });
    expect(yamlAfter(write(TERMS).replaceAll('\n', '\r\n'))).toBe(YAML);
  });

  test('of the archive comes back, and changes nothing', () => {
    const terms = termsOf(readFileSync('content/glossary.yaml', 'utf8'));
    expect(terms.length).toBeGreaterThan(500);
    expect(mergedWith(write(terms), terms)).toEqual({ edits: [], messages: [] });
  });

  test('changes the rendering that was changed, and no other byte; it goes out as it came', () => {
    const mine = write(TERMS)
      .replaceAll('business environment', 'climate: for #firms')
      .replace('Laoshan District', 'Laoshan');
    const yaml = yamlAfter(mine) ?? '';
    expect(yaml).toBe(
      YAML.replace('"business environment"', '"climate: for #firms"').replace(
        'Laoshan District #',
        'Laoshan #',
      ),
    );
    expect(write(termsOf(yaml))).toBe(mine);
  });

  test('with a name that is no term’s, or two renderings of one, is refused', () => {
    expect(rulesOf(mergedWith(write(TERMS).replace('崂山区', '崂山')))).toEqual(['exchange-term-unknown']);
    const twice = write(TERMS) + write(TERMS).replaceAll('Laoshan District', 'Laoshan');
    if (twice.startsWith('#')) expect(rulesOf(mergedWith(twice))).toEqual(['exchange-term-twice']);
  });
});

test('TBX changes every field that it has, and adds those that were left out', () => {
  const tbx = writeTbx(
    TERMS.map((term) => ({
      ...term,
      forms: [...term.forms, 'new: form'],
      avoid: [...term.avoid, 'no, "never"'],
    })),
    'x',
  ).replace('A district of Qingdao.', 'A district');
  const yaml = yamlAfter(tbx) ?? '';
  expect(termsOf(yaml).map(({ forms, avoid, gloss }) => [forms, avoid, gloss.en])).toEqual([
    [['new: form'], ['no, "never"'], 'A district'],
    [
      ['environment for business', 'new: form'],
      ['commercial environment', 'no, "never"'],
      'What firms meet: rules, services & costs.',
    ],
  ]);
  expect(yaml).toContain('# as the district writes it');
  expect(writeTbx(termsOf(yaml), 'x')).toBe(tbx);
});

test('TBX as tools write it is read: a type that names a file, groups, other steps, no status', () => {
  const tbx = writeTbx(TERMS, 'content/glossary.yaml')
    .replace('<martif ', '<!DOCTYPE martif SYSTEM "TBXBasiccoreStructV02.dtd">\n<martif ')
    .replaceAll(/(<descrip type="definition">.*?<\/descrip>)/gu, '<descripGrp>$1</descripGrp>')
    .replaceAll('xml:lang="zh"', 'xml:lang="zh-CN"')
    .replaceAll(/<term>(.*?)<\/term>/gu, '<term>\n  $1\n</term>')
    .replace(/<termNote type="administrativeStatus">preferredTerm-admn-sts<\/termNote>/u, '')
    .replaceAll(/^ +/gmu, '');
  expect(mergedWith(tbx)).toEqual({ edits: [], messages: [] });
});

test.each([
  ['another name', (tbx: string) => tbx.replace(/<tig>\s*<term>投资环境[^]*?<\/tig>/u, '')],
  ['a form', (tbx: string) => tbx.replace(/<tig>\s*<term>environment for[^]*?<\/tig>/u, '')],
  ['what is to be avoided', (tbx: string) => tbx.replace(/<tig>\s*<term>commercial[^]*?<\/tig>/u, '')],
])('TBX that lost %s is refused', (_, change) => {
  const tbx = writeTbx(TERMS, 'x');
  expect(change(tbx)).not.toBe(tbx);
  expect(rulesOf(mergedWith(change(tbx)))).toEqual(['exchange-term-lost']);
});

test('a table whose comment was changed is refused: it is of several fields', () => {
  const table = writeGlossaryTable(TERMS).replace('What firms meet', 'What');
  expect(rulesOf(mergedWith(table))).toEqual(['exchange-term-comment']);
});

test('a form of YAML that has no place for a field is not written', () => {
  const flow =
    'format: 1\nterms: [{ zh: 甲, pinyin: jiǎ, en: a, kind: term, gloss: &g { en: A, zh: 甲 }, source: ours }]\n';
  expect(editTerms(flow, [{ index: 0, path: ['gloss', 'fr'], value: 'x' }])).toBeNull();
});

test('quotes of a rendering are its own, those of a program of tables are not', () => {
  const terms = TERMS.map((term) => ({ ...term, en: '"quoted"' }));
  expect(mergedWith(writeGlossaryTable(terms), terms)).toEqual({ edits: [], messages: [] });
  const table = writeGlossaryTable(TERMS).replace('Laoshan District', '"the ""Laoshan"" District"');
  expect(mergedWith(table).edits).toEqual([{ index: 0, path: ['en'], value: 'the "Laoshan" District' }]);
});

test('what is no glossary is none', () => {
  expect(receivedTerms('<xliff version="1.2"/>')).toBeNull();
  expect(receivedTerms('id\trole\n')).toBeNull();
});
