/** Files as tools for translators write them back: each in its own way, after their public documentation. */
import { describe, expect, test } from 'vitest';
import { readMarkup } from '../../../../src/translate/exchange/read-markup.ts';
import {
  digestsOf,
  documentPair,
  ENGLISH,
  ID,
  receiveXliff,
  rulesOf,
  SOURCE,
  textsAfter,
  xliffOf,
} from './documents.ts';

const untranslated = documentPair({ target: null });
const noteOf = (block: keyof typeof SOURCE): string =>
  `<note from="banmian">source=${digestsOf(SOURCE)[block] ?? ''}</note>`;

/** It keeps the layout of the file, puts targets behind sources, and gives each its language and a state. */
const OF_OMEGAT = `<?xml version="1.0" encoding="UTF-8"?>
<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2">
  <file original="haibin/2022-03-01/01-01" datatype="plaintext" source-language="ZH-CN" target-language="EN">
    <body>
      <trans-unit id="${ID}#p1" resname="headline" approved="no" xml:space="preserve">
        <source>渔港新貌</source><target xml:lang="en" state="translated">The harbour, renewed</target>
        <note from="banmian">headline</note>
        ${noteOf('p1')}
      </trans-unit>
      <trans-unit id="${ID}#p2" resname="lede" approved="no" xml:space="preserve">
        <source>渔港修好了。</source><target xml:lang="en" state="needs-translation">渔港修好了。</target>
        <note from="banmian">lede</note>
        ${noteOf('p2')}
      </trans-unit>
      <trans-unit id="${ID}#p3" resname="measure" approved="no" xml:space="preserve">
        <source><g id="m1">全港布设。</g>设备已到。</source><target><g id="m1">All over the port.</g> It is in.</target>
        <note from="banmian">measure</note>
        ${noteOf('p3')}
      </trans-unit>
    </body>
  </file>
</xliff>
`;

/** It writes through a library that sorts attributes, quotes the declaration singly, and adds contexts and remarks. */
const OF_WEBLATE = `<?xml version='1.0' encoding='UTF-8'?>
<xliff xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2" xsi:schemaLocation="urn:oasis:names:tc:xliff:document:1.2 http://docs.oasis-open.org/xliff/v1.2/os/xliff-core-1.2-transitional.xsd">
  <file datatype="plaintext" original="haibin/2022-03-01/01-01" source-language="zh_CN" target-language="en">
    <body>
      <trans-unit approved="yes" id="${ID}#p1" resname="headline" xml:space="preserve">
        <source>渔港新貌</source>
        <target state="final">The harbour, renewed</target>
        <note from="translator">source=00000000 is what I read in print</note>
        <note from="banmian">headline</note>
        ${noteOf('p1')}
        <context-group purpose="location"><context context-type="sourcefile">a.mdx</context></context-group>
      </trans-unit>
      <trans-unit id="${ID}#p2" resname="lede" xml:space="preserve">
        <source>渔港修好了。</source>
        <target state="needs-review-translation">The harbour is mended &amp; open.</target>
        <note from="banmian">lede</note>
        ${noteOf('p2')}
      </trans-unit>
      <trans-unit id="${ID}#p3" resname="measure" xml:space="preserve">
        <source><g id="m1">全港布设。</g>设备已到。</source>
        <target state="translated"><g id="m1">All over the port.</g> It is in.</target>
      </trans-unit>
      <trans-unit id="${ID}#p4" resname="credit" xml:space="preserve">
        <source>责编 李明</source>
        <target/>
        ${noteOf('p4')}
      </trans-unit>
    </body>
  </file>
</xliff>
`;

test('OmegaT: what was translated is taken, what is the source again is not', () => {
  const received = receiveXliff(OF_OMEGAT, untranslated);
  expect(received.messages).toEqual([]);
  expect(textsAfter(received, untranslated)).toEqual({
    p1: 'The harbour, renewed',
    p3: 'All over the port. It is in.',
  });
});

test('Weblate: sorted attributes, remarks, contexts and an empty target change nothing of what is read', () => {
  const received = receiveXliff(OF_WEBLATE, untranslated, 'Li Ming');
  expect(received.messages).toEqual([]);
  expect(textsAfter(received, untranslated)).toEqual({
    p1: 'The harbour, renewed',
    p2: 'The harbour is mended & open.',
    p3: 'All over the port. It is in.',
  });
  expect(received.translations[0]?.data.translation.status).toBe('machine');
});

describe('a file that a tool wrote anew', () => {
  const forms: [string, (xliff: string) => string][] = [
    ['with line ends of Windows', (xliff) => xliff.replaceAll('\n', '\r\n')],
    ['on one line', (xliff) => xliff.replaceAll(/\n\s*/gu, '')],
    ['with other steps', (xliff) => xliff.replaceAll(/^ +/gmu, (steps) => '\t'.repeat(steps.length / 2))],
    ['without a declaration', (xliff) => xliff.replace(/^<\?xml.*\?>\n/u, '')],
    ['with a prefix', prefixed],
    [
      'with `xml:space` of the file',
      (xliff) =>
        xliff.replaceAll(' xml:space="preserve"', '').replace('<file ', '<file xml:space="preserve" '),
    ],
    ['without `approved`', (xliff) => xliff.replaceAll(' approved="no"', '')],
    ['without states', (xliff) => xliff.replaceAll(/ state="[a-z]+"/gu, '')],
    ['without remarks', (xliff) => xliff.replaceAll(/\n +<note.*<\/note>/gu, '')],
    [
      'with each text on a line of its own',
      (xliff) =>
        xliff.replaceAll(
          /(<(?:source|target)[^>]*>)(.*)(<\/(?:source|target)>)/gu,
          '$1\n          $2\n        $3',
        ),
    ],
    [
      'with segments',
      (xliff) =>
        xliff.replaceAll(
          /(<source>)(.*)(<\/source>)\n(.*<target[^>]*>)(.*)(<\/target>)/gu,
          '$1$2$3\n<seg-source><mrk mtype="seg" mid="0">$2</mrk></seg-source>\n$4<mrk mtype="seg" mid="0">$5</mrk>$6',
        ),
    ],
    [
      'with matches beside',
      (xliff) =>
        xliff.replaceAll(
          '</trans-unit>',
          '<alt-trans match-quality="100%" origin="tm"><source>旧</source><target xml:lang="en">Old</target></alt-trans></trans-unit>',
        ),
    ],
    [
      'with instructions and remarks between',
      (xliff) => xliff.replaceAll('<source>', '<?tool x?><!-- y --><source>'),
    ],
    [
      'with characters as numbers',
      (xliff) =>
        xliff.replaceAll(/[\u4e00-\u9fff]/gu, (character) => `&#x${character.charCodeAt(0).toString(16)};`),
    ],
  ];

  test.each(forms)('%s is read as what it holds', (_, form) => {
    const pair = documentPair();
    const xliff = form(xliffOf(pair));
    expect(xliff).not.toBe(xliffOf(pair));
    expect(receiveXliff(xliff, pair)).toEqual({ translations: [], messages: [] });
    expect(textsAfter(receiveXliff(xliff, untranslated), untranslated)).toEqual(ENGLISH);
  });
});

function prefixed(xliff: string): string {
  return xliff.replace('xmlns=', 'xmlns:xlf=').replaceAll(/<(\/?)(?=[a-z])/gu, '<$1xlf:');
}

test('a prefix of another namespace is none of XLIFF', () => {
  const xliff = prefixed(xliffOf(documentPair())).replace('document:1.2', 'document:2.0');
  expect(rulesOf(readMarkup(xliff))).toEqual(['exchange-form']);
});
