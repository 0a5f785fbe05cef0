/** Who answers for a translation that comes back: a person where one is named and approves, else nobody. */
import { describe, expect, test } from 'vitest';
import { digestsOf, documentPair, ENGLISH, receiveXliff, rulesOf, SOURCE, xliffOf } from './documents.ts';

/** Gives an export in which a translator wrote the second block anew. */
function edited(pair: Parameters<typeof xliffOf>[0]): string {
  return xliffOf(pair).replace(`>${ENGLISH.p2}<`, '>The harbour stands again.<');
}

describe('of a translation that is not there any more', () => {
  const reviewed = documentPair({ status: 'reviewed' });
  const lost = { ...reviewed, target: null };
  const signatureAfter = (xliff: string, by: string | null = null): object => {
    const [translation] = receiveXliff(xliff, lost, by).translations;
    if (!translation) throw new Error('Nothing was taken');
    return Object.fromEntries(
      Object.entries(translation.data.translation).filter(([field]) => field !== 'of'),
    );
  };
  const drafted = { by: 'a program', date: '2022-03-02', note: 'drafted' };
  const asBegun = { status: 'machine', by: 'machine translation', date: '2022-03-09' };

  test('all comes back that was said of it, without a warning', () => {
    expect(signatureAfter(xliffOf(reviewed))).toEqual({ status: 'reviewed', ...drafted });
    expect(signatureAfter(xliffOf(documentPair()))).toEqual({ status: 'machine', ...drafted });
    expect(receiveXliff(xliffOf(reviewed), lost).messages).toEqual([]);
  });

  test('no review comes back where a block was changed, or is not approved any more', () => {
    expect(signatureAfter(edited(reviewed))).toEqual(asBegun);
    expect(signatureAfter(xliffOf(reviewed).replace('approved="yes"', 'approved="no"'))).toEqual(asBegun);
  });

  test('what was changed since is of the day on which it comes', () => {
    expect(signatureAfter(edited(documentPair()))).toEqual({
      ...{ status: 'machine', ...drafted },
      date: '2022-03-09',
    });
  });

  test('who is named now answers for it', () => {
    expect(signatureAfter(xliffOf(reviewed), 'Li Ming')).toEqual({
      ...{ status: 'reviewed', by: 'Li Ming', date: '2022-03-09' },
    });
  });

  test('nothing is believed that no translation could say', () => {
    for (const [said, other] of [
      ['"status":"reviewed"', '"status":"perfect"'],
      ['"date":"2022-03-02"', '"date":"yesterday"'],
      ['"by":"a program",', ''],
      ['"by":"a program"', '"by":"a program'],
    ] as const) {
      const xliff = xliffOf(reviewed);
      expect(xliff).toContain(said);
      expect(signatureAfter(xliff.replace(said, other))).toEqual(asBegun);
    }
  });
});

describe('who answers for a translation', () => {
  const pair = documentPair();
  const approved = edited(pair).replaceAll('approved="no"', 'approved="yes"');

  test('is the person who is named, where all of it is approved', () => {
    const { translations, messages } = receiveXliff(approved, pair, 'Li Ming');
    expect(messages).toEqual([]);
    expect(translations[0]?.data.translation).toEqual({
      status: 'reviewed',
      by: 'Li Ming',
      date: '2022-03-09',
      of: digestsOf(SOURCE),
    });
  });

  test('is so where nothing but the approval is new', () => {
    const unchanged = xliffOf(pair).replaceAll('approved="no"', 'approved="yes"');
    expect(receiveXliff(unchanged, pair, 'Li Ming').translations[0]).toMatchObject({
      changed: 0,
      data: { translation: { status: 'reviewed' } },
    });
  });

  test('stays a machine where nobody is named, and that is told', () => {
    const { translations, messages } = receiveXliff(approved, pair);
    expect(translations[0]?.data.translation).toMatchObject({ status: 'machine', by: 'a program' });
    expect(rulesOf({ messages })).toEqual(['exchange-unsigned']);
    expect(messages[0]?.fatal).toBe(false);
  });

  test('stays a machine where one block is not approved', () => {
    const but = approved.replace('approved="yes"', 'approved="no"');
    const { translations } = receiveXliff(but, pair, 'Li Ming');
    expect(translations[0]?.data.translation.status).toBe('machine');
  });

  test('is asked before what a person reviewed is changed', () => {
    const reviewed = documentPair({ status: 'reviewed' });
    const open = edited(reviewed).replace('resname="lede" approved="yes"', 'resname="lede" approved="no"');
    expect(rulesOf(receiveXliff(open, reviewed, 'Li Ming'))).toEqual(['exchange-reviewed']);
    expect(rulesOf(receiveXliff(edited(reviewed), reviewed))).toEqual(['exchange-reviewed']);
    expect(
      receiveXliff(edited(reviewed), reviewed, 'Li Ming').translations[0]?.data.translation,
    ).toMatchObject({
      status: 'reviewed',
      by: 'Li Ming',
    });
  });
});
