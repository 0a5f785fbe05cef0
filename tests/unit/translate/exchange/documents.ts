/** A made-up document and translations of it, for tests of what is exchanged. */
import { blockDigest } from '../../../../src/archive/block-digest.ts';
import { everyBlock, type DocumentText, type TextBlock } from '../../../../src/archive/text.ts';
import type { Frontmatter } from '../../../../src/model/frontmatter.ts';
import type { Translation } from '../../../../src/model/translation.ts';
import { exchangeDocument, type ReceivedUnit } from '../../../../src/translate/exchange/unit.ts';
import { receiveUnits, type ReceivedUnits } from '../../../../src/translate/exchange/receive.ts';
import { readMarkup } from '../../../../src/translate/exchange/read-markup.ts';
import { writeXliff } from '../../../../src/translate/exchange/xliff-write.ts';
import type { TranslationPair } from '../../../../src/translate/pair.ts';

const NAME = 'haibin/2022-03-01/01-01';
export const ID = NAME.replaceAll('/', '-');

/** A headline, a lede, a measure and a credit. */
export const SOURCE = { p1: '渔港新貌', p2: '渔港修好了。', p3: '全港布设。设备已到。', p4: '责编 李明' };
export const HEAD = '全港布设。';
export const ENGLISH = {
  p1: 'A new face for the harbour',
  p2: 'The harbour is mended.',
  p3: 'Across the port. The equipment is in.',
  p4: 'Editor: Li Ming',
};
const ENGLISH_HEAD = 'Across the port.';

export type Texts = Partial<typeof SOURCE>;

interface Standing {
  readonly source?: typeof SOURCE;
  /** Run-in heads of both. */
  readonly heads?: readonly [string, string];
  /** `null` where there is no file of it. */
  readonly target?: Texts | null;
  readonly of?: Readonly<Record<string, string>>;
  readonly status?: 'machine' | 'reviewed';
}

/** Gives the document with a translation, which is whole, current and of a machine unless something else is said. */
export function documentPair({
  source = SOURCE,
  heads: [head, translatedHead] = [HEAD, ENGLISH_HEAD],
  target = ENGLISH,
  of = digestsOf(source),
  status = 'machine',
}: Standing = {}): TranslationPair {
  const data = { id: ID, language: 'zh-CN', ...furniture(source) } as unknown as Frontmatter;
  const own = { name: NAME, data, text: textOf(source, head) };
  if (target === null) return { source: own, target: null };
  const translation: Translation = {
    ...{ format: 1, id: ID, language: 'en', organisation: null, kicker: [], deck: [] },
    ...furniture(target),
    translation: { status, by: 'a program', date: '2022-03-02', note: 'drafted', of },
  };
  return { source: own, target: { data: translation, text: textOf(target, translatedHead) } };
}

/** Gives the digests of texts, by their ids. */
export function digestsOf(texts: Texts): Record<string, string> {
  return Object.fromEntries(Object.entries(texts).map(([id, text]) => [id, blockDigest(text)]));
}

type Lines = Translation['headline'];

function furniture({ p1, p4 }: Texts): { kicker: Lines; headline: Lines; deck: Lines; credits: Lines } {
  const line = (id: 'p1' | 'p4', text: string | undefined): Lines =>
    text === undefined ? [] : [{ id, text }];
  return { kicker: [], headline: line('p1', p1), deck: [], credits: line('p4', p4) };
}

function textOf({ p1, p2, p3, p4 }: Texts, head: string): DocumentText {
  const block = <Role extends TextBlock['role']>(
    id: string,
    role: Role,
    text: string | undefined,
  ): (TextBlock & { role: Role })[] => (text === undefined ? [] : [{ id, anchor: id, role, head: '', text }]);
  const measures = block('p3', 'measure', p3).map((one) => ({ ...one, anchor: 'm1', head }));
  return {
    head: block('p1', 'headline', p1),
    body: [...block('p2', 'lede', p2), ...measures],
    foot: block('p4', 'credit', p4),
  };
}

/** Gives the XLIFF of a document with its translation. */
export function xliffOf(pair: TranslationPair): string {
  return writeXliff([exchangeDocument(pair, 'en')]);
}

/** Gives what becomes of a document when units of it come back. */
export function receive(
  units: readonly ReceivedUnit[],
  pair: TranslationPair,
  by: string | null = null,
): ReceivedUnits {
  return receiveUnits(units, [pair], { to: 'en', by, date: '2022-03-09' });
}

/** Gives what becomes of a document when an XLIFF file comes back; fails where the file can't be read. */
export function receiveXliff(xliff: string, pair: TranslationPair, by: string | null = null): ReceivedUnits {
  const { units, messages } = readMarkup(xliff);
  if (messages.length > 0) return { translations: [], messages };
  return receive(units, pair, by);
}

/** Gives a document with the translation that was received in the place of its own. */
export function pairAfter(pair: TranslationPair, { translations }: ReceivedUnits): TranslationPair {
  const [translation] = translations;
  if (!translation) return pair;
  const { data } = translation;
  const lines = { p1: data.headline[0]?.text, p4: data.credits[0]?.text };
  const blocks = Object.fromEntries(translation.text.body.map(({ id, text }) => [id, text]));
  const measure = translation.text.body.find(({ role }) => role === 'measure');
  const texts = Object.fromEntries(
    Object.entries({ ...lines, ...blocks }).filter(([, text]) => text !== undefined),
  ) as Texts;
  return { ...pair, target: { data, text: textOf(texts, measure?.head ?? '') } };
}

/** Gives the texts of what was received, by their ids. */
export function textsAfter(received: ReceivedUnits, pair: TranslationPair): Record<string, string> {
  const { target } = pairAfter(pair, received);
  return Object.fromEntries(target ? everyBlock(target.text).map(({ id, text }) => [id, text]) : []);
}

/** Gives the rules of messages. */
export function rulesOf({ messages }: Pick<ReceivedUnits, 'messages'>): (string | undefined)[] {
  return messages.map(({ ruleId }) => ruleId);
}
