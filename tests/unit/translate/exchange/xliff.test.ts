/** XLIFF 1.2: what is written of each state, what of other tools' files is read, and what is refused. */
import { expect, test } from 'vitest';
import { blockDigest } from '../../../../src/archive/block-digest.ts';
import { readMarkup } from '../../../../src/translate/exchange/read-markup.ts';
import {
  documentPair,
  ENGLISH,
  ID,
  receiveXliff,
  rulesOf,
  SOURCE,
  textsAfter,
  xliffOf,
} from './documents.ts';

/** Gives the lines of one unit. */
function unitIn(xliff: string, block: string): string {
  return new RegExp(`<trans-unit id="${ID}#${block}"[^]*?</trans-unit>`, 'u').exec(xliff)?.[0] ?? '';
}

test('a block that a machine translated is translated and not approved', () => {
  const digest = blockDigest(SOURCE.p2);
  expect(unitIn(xliffOf(documentPair()), 'p2')).toBe(
    [
      `<trans-unit id="${ID}#p2" resname="lede" approved="no" xml:space="preserve">`,
      '        <source>渔港修好了。</source>',
      '        <target state="translated">The harbour is mended.</target>',
      '        <note from="banmian">lede</note>',
      `        <note from="banmian">source=${digest} of=${digest} target=${blockDigest(ENGLISH.p2)}</note>`,
      '      </trans-unit>',
    ].join('\n'),
  );
});

test('one that a person reviewed is approved, one of an older source to be adapted, one that lacks has no target', () => {
  expect(unitIn(xliffOf(documentPair({ status: 'reviewed' })), 'p2')).toMatch(
    /approved="yes"[^]*<target state="final">/u,
  );
  const stale = unitIn(xliffOf(documentPair({ of: { p2: '00000000' } })), 'p2');
  expect(stale).toMatch(/approved="no"[^]*<target state="needs-adaptation">/u);
  expect(stale).toContain(`source=${blockDigest(SOURCE.p2)} of=00000000 target=`);
  const none = unitIn(xliffOf(documentPair({ target: null })), 'p2');
  expect(none).not.toContain('<target');
  expect(none).toContain(`<note from="banmian">source=${blockDigest(SOURCE.p2)}</note>`);
});

test('a run-in head stands between marks, in both languages', () => {
  const unit = unitIn(xliffOf(documentPair()), 'p3');
  expect(unit).toContain('<source><g id="m1">全港布设。</g>设备已到。</source>');
  expect(unit).toContain(
    '<target state="translated"><g id="m1">Across the port.</g> The equipment is in.</target>',
  );
});

test('a file says its languages, and by its name of which document it is', () => {
  expect(xliffOf(documentPair())).toContain(
    '<file original="haibin/2022-03-01/01-01" datatype="plaintext" source-language="zh-CN" target-language="en">',
  );
});

/** As OmegaT, Okapi and Weblate write: attributes in another order, CDATA, elements and segments of their own, no notes. */
const OF_A_TOOL = `<?xml version='1.0' encoding='utf-8'?>
<!-- written by a tool -->
<xliff version="1.2" xmlns:okp="okapi-framework:xliff-extensions" xmlns="urn:oasis:names:tc:xliff:document:1.2">
<file target-language='en' source-language='zh-CN' original='renamed.xlf' datatype='x-unknown' tool-id='t'>
  <header><tool tool-id="t" tool-name="A tool"/><phase-group><phase phase-name="p" process-name="x"/></phase-group></header>
  <body>
   <group id="g1" restype="x-page">
    <trans-unit xml:space='preserve' approved='no' id='${ID}#p1'>
      <source xml:lang="zh-CN"><![CDATA[渔港]]>新貌</source>
      <seg-source><mrk mid="0" mtype="seg">渔港新貌</mrk></seg-source>
      <target xml:lang="en" state="translated"><mrk mid="0" mtype="seg"><![CDATA[Harbour & <port>]]></mrk></target>
      <okp:extra>kept</okp:extra>
      <alt-trans match-quality="80"><source>旧</source><target>Old</target></alt-trans>
    </trans-unit>
   </group>
    <trans-unit id='${ID}#p2'>
      <source>
        渔港修好了。
      </source>
      <target>
        The harbour stands again.
      </target>
      <note priority="1">A person's remark.</note>
    </trans-unit>
    <trans-unit id="${ID}#p3"><source><g ctype="x-head" id="m1">全港布设。</g>设备已到。</source>
      <target state="needs-review-translation"><mrk mid="0" mtype="seg"><g id="m1">All over the port.</g></mrk><mrk mid="1" mtype="seg"> It&#x27;s in.</mrk></target></trans-unit>
    <trans-unit id="${ID}#p4"><source>责编 李明</source><target state="needs-translation"/></trans-unit>
  </body>
</file>
</xliff>
`;

test('what tools write besides, and how, changes nothing of what is read', () => {
  const pair = documentPair({ target: null });
  const received = receiveXliff(OF_A_TOOL, pair);
  expect(received.messages).toEqual([]);
  expect(textsAfter(received, pair)).toEqual({
    p1: 'Harbour & <port>',
    p2: 'The harbour stands again.',
    p3: "All over the port. It's in.",
  });
  expect(received.translations[0]?.text.body.map(({ head }) => head)).toEqual(['', 'All over the port.']);
  expect(received.translations[0]?.data.translation).toMatchObject({ status: 'machine', date: '2022-03-09' });
});

test('texts with marks of XML go out and come back', () => {
  const target = { ...ENGLISH, p2: `]]> & <b> "x" 'y' ]] > ]]>]]>&amp;` };
  const pair = documentPair({ target });
  const { units } = readMarkup(xliffOf(pair));
  expect(units.map(({ target: { text } }) => text)).toEqual(Object.values(target));
});

test.each([
  ['<!DOCTYPE xliff [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><xliff version="1.2"/>', 'exchange-doctype'],
  ['<!DOCTYPE xliff SYSTEM "file:///etc/passwd"><xliff version="1.2"/>', 'exchange-doctype'],
  ['<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><xliff version="1.2">&a;</xliff>', 'exchange-xml'],
  [`<xliff version="1.2">${'<group>'.repeat(200_000)}`, 'exchange-xml'],
  [`<xliff version="1.2">${'<group>'.repeat(500)}${'</group>'.repeat(500)}</xliff>`, 'exchange-xml'],
  ['<xliff version="1.2"><file>', 'exchange-xml'],
  ['<xliff version="1.2">\u0001</xliff>', 'exchange-xml'],
  ['', 'exchange-xml'],
  ['<xliff version="2.0"/>', 'exchange-form'],
  ['<martif type="TBX-Basic"/>', 'exchange-form'],
])('%.60s is refused', (xliff, rule) => {
  const { units, messages } = readMarkup(xliff);
  expect(units).toEqual([]);
  expect(rulesOf({ messages })).toEqual([rule]);
  expect(messages[0]?.fatal).toBe(true);
});

test('an element in a text that no block has is refused, at its place', () => {
  const xliff = xliffOf(documentPair()).replace('The harbour is', 'The <x id="1"/>harbour is');
  const { messages } = readMarkup(xliff);
  expect(rulesOf({ messages })).toEqual(['exchange-element']);
  expect(messages[0]?.line).toBe(xliff.slice(0, xliff.indexOf('<x id')).split('\n').length);
  expect(messages[0]?.reason).toContain(`${ID}#p2`);
});

test.each([
  ['final', undefined, true],
  ['signed-off', undefined, true],
  ['final', 'no', false],
  ['translated', undefined, false],
  ['translated', 'yes', true],
  ['needs-review-translation', 'yes', false],
  ['needs-translation', 'yes', false],
  ['new', 'yes', false],
] as const)('a target in state %s, approved %s: approved is %s', (state, approved, isApproved) => {
  const attribute = approved === undefined ? '' : ` approved="${approved}"`;
  const xliff = `<xliff version="1.2"><file><body><trans-unit id="x#p1"${attribute}><source>渔</source><target state="${state}">Fish</target></trans-unit></body></file></xliff>`;
  const [unit] = readMarkup(xliff).units;
  expect([unit?.approved, unit?.stale]).toEqual([isApproved, false]);
});

test('a mark around a whole text is no run-in head where its source goes on behind it', () => {
  const whole = xliffOf(documentPair()).replace(
    '<g id="m1">Across the port.</g> The equipment is in.</target>',
    '<g id="m1">Across the port. The equipment is in!</g></target>',
  );
  expect(rulesOf(receiveXliff(whole, documentPair()))).toEqual(['exchange-mark']);
});
